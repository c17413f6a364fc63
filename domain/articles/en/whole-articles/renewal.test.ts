import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const city = (key: string, name: string, surname?: string): object => ({
  key,
  person: surname ? { name: en(surname), surnameOnly: true } : { name: en("Ann Exemplar") },
  posts: [
    { organization: { name: en(name), kind: "government" }, title: en("Minister of Works, Ports and Trade") },
  ],
});
const article = (renewalOf: object, remarks: object[] = [], scope: object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: en("Lakeport and Harbor City renew agreement"),
      when: { start: "2024-03-05" },
      city: en("Lakeport"),
      participants: [city("a", "Lakeport"), city("b", "Harbor City", "Sample")],
      agreements: [
        {
          key: "m",
          title: en("friendship agreement"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: en("Lakeport"), kind: "government" }, signatories: ["a"] },
            { organization: { name: en("Harbor City"), kind: "government" }, signatories: ["b"] },
          ],
          renewalOf,
          scope,
        },
      ],
      agenda: remarks.length > 0 ? [{ key: "t", activity: "speeches", remarks }] : [],
    } as DraftRecord,
    "en",
  );

describe("an agreement that renews one of the same title", () => {
  it("is renewed in the first sentence, and the text says so once", () => {
    const written = article({ title: en("friendship agreement"), signedOn: "1994-09-12" });
    expect(written).toContain(
      "Lakeport and Harbor City renewed their friendship agreement of September 12, 1994, in Lakeport",
    );
    expect(written).not.toMatch(/renews|have signed a friendship/);
  });

  it("is renewed where the title of the earlier one is not known", () => {
    const written = article({ signedOn: "2019" });
    expect(written).toContain("renewed their 2019 friendship agreement in Lakeport");
    expect(written).not.toContain("renews");
  });

  it("is signed where the earlier one had another title", () => {
    const written = article({ title: en("letter of intent"), signedOn: "1994-09-12" });
    expect(written).toContain("signed a friendship agreement");
    expect(written).toContain("renews the letter of intent signed on September 12, 1994");
  });

  it("is distinguished from the earlier one where its scope follows", () => {
    const scope = [{ key: "s", text: en("hold boat races together") }];
    const written = article({ title: en("letter of intent"), signedOn: "1994-09-12" }, [], scope);
    expect(written).toContain(
      "Under the new agreement, which renews the letter of intent signed on September 12, 1994, the two sides will hold boat races together.",
    );
  });
});

describe("somebody of whom only the family name and a long title are known", () => {
  it("has the title after the name, and its noun in front of it afterwards", () => {
    const remark = { key: "r", by: ["b"], act: "say", points: [en("trade had grown")] };
    const written = article({ title: en("friendship agreement") }, [remark]);
    expect(written).toContain("Sample, Minister of Works, Ports and Trade of Harbor City");
    expect(written).toContain("Minister Sample said that trade had grown");
  });
});
