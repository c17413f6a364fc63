import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, textOf } from "../whole-articles/lake-town.test-data";

const named = (name: string, later: string, honorific: string) => ({
  person: { name: en(name), later: en(later), honorific: en(honorific) },
});

const visit = (other: string): string =>
  textOf({
    format: FORMAT,
    status: "held",
    when: { start: "2024-03-05" },
    kind: "reception",
    title: en("Ropers visit the Ministry of Nets"),
    home: { name: en("Ministry of Nets"), the: true, kind: "government" },
    delegations: [{ key: "d", name: en("delegation of ropers"), side: "guest", head: "b" }],
    participants: [
      {
        key: "a",
        ...named("Ann Exemplar", "Lyonpo", "Lyonpo"),
        side: "host",
        roles: ["receiver"],
        posts: [
          {
            organization: { name: en("Ministry of Nets"), the: true, kind: "government" },
            title: en("Minister"),
          },
        ],
      },
      {
        key: "b",
        ...named("Bo Sample", `${other} Sample`, other),
        side: "guest",
        delegation: "d",
        posts: [{ title: en("Prime Minister of Reedland"), former: true }],
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a", as: "receiver" }, { key: "b" }],
        remarks: [
          { key: "r", by: ["a"], act: "say", points: [en("nets are made by hand")] },
          { key: "s", by: ["b"], act: "say", points: [en("ropes are sold by weight")] },
        ],
      },
    ],
  } as DraftRecord);

it("somebody called by an honorific of two people is called by the post", () => {
  expect(visit("Dasho")).toMatch(/Lyonpo said|said Lyonpo|Lyonpo\./);
  expect(visit("Lyonpo")).toMatch(/[Tt]he minister said/);
});
