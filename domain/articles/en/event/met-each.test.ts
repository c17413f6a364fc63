import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const meetings = (...countries: string[]) =>
  textOfEvent({
    kind: "meeting",
    title: en("Minister of Fisheries meets counterparts"),
    city: en("Reedham"),
    participants: [
      {
        key: "a",
        person: { name: en("Ann Lee"), later: en("Lee") },
        posts: [{ title: en("Minister of Fisheries of Lakeland") }],
        side: "host",
        roles: ["head"],
      },
      {
        key: "m",
        group: en("fisheries ministers"),
        of: countries.map((name) => ({ name: en(name), the: false, kind: "government" })),
        side: "guest",
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: en("bilateral meetings"),
        each: true,
        people: [{ key: "a", as: "head" }, { key: "m" }],
        topics: [en("the stocks of pike")],
      },
    ],
  });

it("has no two sides in meetings with each of several parties", () => {
  const text = meetings("Marland", "Sandland", "Norland");
  expect(text).toContain("held bilateral meetings in Reedham");
  expect(text).toContain("They discussed the stocks of pike.");
});
