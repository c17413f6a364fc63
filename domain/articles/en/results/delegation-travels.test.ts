import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const plan = (name: string, text: string, due?: object) =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of the Lake Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Sample", "president", "Lake Guild", { side: "guest", delegation: "d" }),
      personOf("b", "Bo Exemplar", "director", "Reed Works", { side: "host", roles: ["receiver"] }),
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("nets")] }],
    followUps: [
      {
        key: "f",
        text: en(text),
        force: "task",
        announce: true,
        ...(due ? { due } : {}),
        by: { organizations: [{ name: en(name), the: true }] },
      },
    ],
  });

it("the people of an organization travel on, not the organization", () => {
  expect(plan("Lake Guild", "visit Hillport and Sandby")).toMatch(
    /(?:[Tt]he delegation|It|and) will visit Hillport/,
  );
  expect(plan("Lake Guild", "visit Hillport and Sandby")).not.toMatch(/[Gg]uild will visit/);
});

it("what else it will do is its own, and so is the journey of another one", () => {
  expect(plan("Lake Guild", "send nets to Hillport")).toMatch(/[Gg]uild will send nets/);
  expect(plan("Hill Club", "visit Hillport and Sandby")).toContain("Hill Club will visit");
});

it("what the organization plans for another time is its own", () => {
  expect(plan("Lake Guild", "visit Hillport", { on: "2024-03-07" })).not.toMatch(/[Gg]uild will visit/);
  for (const due of [{ on: "2025" }, { on: "2024-06-20" }, { words: en("in the autumn") }])
    expect(plan("Lake Guild", "visit Hillport", due)).toMatch(/[Gg]uild will visit Hillport/);
  expect(plan("Lake Guild", "visit the works again")).toMatch(/[Gg]uild will visit/);
  expect(plan("Lake Guild", "return to the matter of nets")).toMatch(/[Gg]uild will return/);
});
