import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const call = (group: string, title = "Ghana's High Commissioner calls on the Mayor of Laketown"): string =>
  textOfEvent({
    kind: "reception",
    title: en(title),
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
        posts: [{ title: en("High Commissioner"), organization: { name: en("Ghana") } }],
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

it("does not lead a delegation that includes the entourage, also where the title says that the leader came", () => {
  const text = call("the commissioner's entourage", "High Commissioner Bo Sample visits Laketown");
  expect(text).toMatch(/Bo Sample, High Commissioner of Ghana, and the commissioner's entourage/);
  expect(text).not.toMatch(/delegation including|A delegation led by|delegation of Ghana/);
});
