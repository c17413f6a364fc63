import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const call = (group: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Ghana's High Commissioner calls on the Mayor of Laketown"),
    delegations: [{ key: "d", side: "guest", head: "v" }],
    participants: [
      {
        key: "h",
        person: { name: en("Ann Reed"), later: en("Reed") },
        posts: [{ title: en("Mayor of Laketown") }],
        side: "host",
        roles: ["receiver"],
      },
      {
        key: "v",
        person: { name: en("Bo Sample"), later: en("Sample") },
        posts: [{ title: en("High Commissioner of Ghana") }],
        side: "guest",
        delegation: "d",
        roles: ["head"],
      },
      { key: "g", group: en(group), side: "guest", delegation: "d" },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [en("trade")] }],
  });

it("names a leader and a delegation side by side, which cannot be included in itself", () => {
  for (const group of ["a four-member delegation", "a trade mission from Accra", "his delegation"])
    expect(call(group)).toContain(
      `Bo Sample, High Commissioner of Ghana, and ${group} called on Ann Reed, Mayor of Laketown`,
    );
  expect(call("ten traders")).toContain(
    "A delegation led by Bo Sample, High Commissioner of Ghana, and including ten traders",
  );
});
