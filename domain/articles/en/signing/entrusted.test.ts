import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const school = { name: en("Reed School of Boats"), the: true, kind: "university" };
const contact = (key: string, name: string, organization: object): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [{ organization }],
  functions: [en("point of contact for the memorandum")],
  presence: "unstated",
});

const signing = (...contacts: object[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College signs memorandum with Reed School of Boats"),
    participants: [
      person("a", "Ann Lee", "president", college, { side: "host" }),
      personOf("b", "Bo Ray", "director", "Reed School of Boats", { side: "guest" }),
      ...contacts,
    ],
    agenda: [{ key: "s", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: [
          { organization: college, signatories: ["a"] },
          { organization: school, signatories: ["b"] },
        ],
      },
    ],
  });

describe("people with a part in a document who are not known to have been there", () => {
  it("are named behind those who signed", () => {
    const text = signing(contact("c", "Cy Poe", college), contact("d", "Di Roe", school));
    expect(text).toMatch(
      /Cy Poe of (?:the college|Lake College) and Di Roe of the (?:school|Reed School of Boats) serve as points of contact for the memorandum\./,
    );
    expect(text).not.toMatch(/present[^.]*Cy Poe/);
  });

  it("have the part alone where there is one", () => {
    expect(signing(contact("c", "Cy Poe", college))).toContain(
      "serves as the point of contact for the memorandum.",
    );
  });
});
