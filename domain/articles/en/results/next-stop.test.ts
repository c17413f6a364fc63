import { expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true };

const planned = (text: string, due?: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Guild visits Reedham"),
    home: town,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake Guild delegation"), the: true, side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "d", roles: ["head"] }),
      person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("ferries")] }],
    followUps: [{ key: "f", force: "intention", by: { participants: ["a"] }, text: en(text), due }],
  });

it("states the next stop of a journey as a plan, if its day is known", () => {
  const written = planned("visit Millford and Hill Bay", { words: en("in the next few days") });
  expect(written).toMatch(/will visit Millford and Hill Bay in the next few days/);
  expect(planned("visit Millford", { on: "2024-03-07" })).toMatch(/will visit Millford/);
});

it("leaves other intentions as they were expressed", () => {
  expect(planned("visit Millford again")).toContain("expressed willingness to visit Millford again");
  expect(planned("build a quay", { words: en("in the next few days") })).toContain("willingness to build");
});

it("has the only owner of a hope that nobody expressed as the one who hopes", () => {
  const hoped = (more: object): string =>
    textOfEvent({
      kind: "seminar",
      title: en("Lake seminar held"),
      city: en("Reedham"),
      organizers: [{ organization: guild, tier: "host" }],
      participants: [person("a", "Ann Lee", "president", guild, { side: "host", roles: ["speaker"] })],
      agenda: [{ key: "t", activity: "discussion", topics: [en("ferries")] }],
      followUps: [{ key: "f", force: "wish", announce: true, text: en("work with other towns"), ...more }],
    });
  expect(hoped({ by: { organizations: [guild] } })).toContain("Lake Guild hopes to work with other towns");
  expect(hoped({ by: { all: true } })).not.toContain("hopes to");
});
