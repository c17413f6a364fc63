import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const school = { name: en("Reed School of Boats"), the: true, kind: "university" };

const signing = (title: string, type: string): string =>
  textOfEvent({
    kind: "signing",
    title: en("Lake College and Reed School of Boats sign document"),
    participants: [
      personOf("a", "Ann Lee", "president", "Lake College", { side: "host" }),
      personOf("b", "Bo Ray", "director", "Reed School of Boats", { side: "guest" }),
    ],
    agenda: [{ key: "s", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["m"] }],
    agreements: [
      {
        key: "m",
        title: en(title),
        type,
        status: "signed",
        parties: [
          { organization: college, signatories: ["a"] },
          { organization: school, signatories: ["b"] },
        ],
        scope: [{ key: "s", text: en("repair boats together") }],
      },
    ],
  });

describe("a document with a proper title", () => {
  it("is called by its kind, which the title does not name", () => {
    const text = signing("Private Harbour Cooperation 2021-2030", "mou");
    expect(text).toContain(
      "signed a memorandum of understanding titled “Private Harbour Cooperation 2021-2030”",
    );
    expect(text).toContain("Under it, ");
    expect(text).not.toContain("signed the Private Harbour Cooperation");
    expect(signing("Clean Lakes for Reedham", "letter_of_intent")).toContain(
      "signed a letter of intent titled “Clean Lakes for Reedham",
    );
  });

  it("has the title alone where it names the kind, or the record does not know one", () => {
    expect(signing("Clean Lakes Declaration", "mou")).toContain("signed the Clean Lakes Declaration");
    expect(signing("Clean Lake Vision 2030", "other")).toContain("signed the Clean Lake Vision 2030");
    expect(signing("ferries", "mou")).not.toContain("titled");
  });

  it("is one of many where the title is only its kind", () => {
    const text = signing("Cooperation Arrangement", "other");
    expect(text).toContain("signed a Cooperation Arrangement");
    expect(text).toContain("Under the arrangement, ");
  });
});
