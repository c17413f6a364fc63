import { expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

/** A visit with a signing, as a form is filled in: roles of people, without the people of each item. */
const text = textOfEvent({
  kind: "reception",
  title: en("Pine Valley delegation visits Lakeside College"),
  home: undefined,
  city: en("Lakeside"),
  when: { start: "2024-03-18", end: "2024-03-21" },
  venue: { name: en("Lakeside College"), organization: { name: en("Lakeside College"), kind: "university" } },
  delegations: [
    { key: "d", name: en("Pine Valley Education Delegation"), side: "guest", head: "a", size: 6 },
  ],
  participants: [
    personOf("c", "Cy Specimen", "secretary", "Lakeside College", {
      side: "host",
      roles: ["chair", "escort"],
    }),
    personOf("b", "Bo Sample", "dean", "Lakeside College", { side: "host" }),
    personOf("x", "Xia Placeholder", "deputy secretary", "Lakeside College", { side: "host" }),
    {
      key: "g",
      group: en("heads"),
      of: [{ name: en("Office of Academic Affairs") }, { name: en("Office of Exchange") }],
      side: "host",
    },
    personOf(
      "a",
      "Ann Exemplar",
      "adviser",
      "Office of the Education Commission, Pine Valley Ministry of Education",
      {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      },
    ),
  ],
  agenda: [
    { key: "t", activity: "tour", title: en("Campus tour"), saw: [en("the workshops")] },
    {
      key: "s",
      activity: "signing",
      title: en("Signing ceremony"),
      remarks: [{ key: "r", by: ["b"], act: "say", points: [en("the college will train teachers")] }],
    },
  ],
  agreements: [
    {
      key: "m",
      title: en("Agreement on Training"),
      type: "framework",
      status: "signed",
      signedOn: "2024-03-20",
      expiresOn: "2031-03-20",
      parties: [
        { organization: { name: en("Lakeside College"), kind: "university" }, signatories: ["b"] },
        {
          organization: { name: en("Office of the Education Commission, Pine Valley Ministry of Education") },
          signatories: ["a"],
        },
      ],
    },
  ],
});

it("does not refer to the visitors by a pronoun behind the sentence of the signatories", () => {
  expect(text).toMatch(
    /signed the agreement\. The (?:guests|delegation|visitors) (?:was|were) accompanied by/,
  );
  expect(text).not.toContain("It was accompanied");
});

it("states that whoever chaired by role chaired the only ceremony, where nobody held talks", () => {
  expect(text).toMatch(
    /Specimen chaired the signing ceremony|At the signing ceremony, chaired by Specimen, /,
  );
  expect(text).not.toContain("chaired the talks");
});
