import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const bank = { name: en("Northland Bank"), the: true, kind: "company" };

const signed = (key: string, title: string, parties: object[]) => ({
  key,
  title: en(title),
  status: "signed",
  parties: parties.map((organization) => ({ organization })),
});

const text = textOfEvent({
  kind: "signing",
  title: en("Reedham and Lake Guild sign boat agreement"),
  city: en("Reedham"),
  participants: [person("a", "Ann Lee", "Mayor", town), person("b", "Bo Ray", "president", guild)],
  agreements: [
    signed("one", "an agreement on the repair of boats", [town, guild]),
    signed("two", "a plan for a school of sailing", [guild, bank]),
  ],
});

describe("a second document that others sign", () => {
  it("is also signed", () => {
    expect(text).toMatch(/Lake Guild signed an agreement on the repair of boats/);
    expect(text).toMatch(/Northland Bank also signed a plan for a school of sailing/);
    expect(text.match(/\balso signed\b/g)).toHaveLength(1);
  });
});

/** The article of a boat agreement between the town and the guild, and of further documents or facts of it. */
const withBoats = (boats: object, ...more: object[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reedham and Lake Guild sign boat agreement"),
    news: "one",
    city: en("Reedham"),
    agreements: [{ ...signed("one", "boat agreement", [town, guild]), ...boats }, ...more],
  });

describe("two documents of the same parties", () => {
  it("share a sentence whichever party the record names first", () => {
    const further = [
      signed("two", "plan for a school of sailing", [guild, bank]),
      signed("three", "lease of the old pier", [bank, guild]),
    ];
    expect(withBoats({}, ...further)).toContain(
      "Lake Guild and the Northland Bank also signed a plan for a school of sailing and a lease of the old pier",
    );
  });
});

describe("a long list of documents", () => {
  it("follows the signing in a sentence of its own", () => {
    const documents = [
      "memorandum on the repair of old boats and piers by the members of the guild",
      "protocol on the exchange of pilots and captains between the harbors of the lake",
      "plan for a joint school of sailing with courses in spring and autumn",
    ];
    const text = withBoats({ title: en("documents"), count: 3, documents: documents.map(en) });
    expect(text).toMatch(
      /signed three documents in Reedham on March 5, 2024\.\s+The documents are a memorandum/,
    );
    expect(text).not.toContain("(");
  });
});

describe("what two parties will do under a document", () => {
  const willDo = (scope: string): string => {
    const [reed, hill] = ["Reed College", "Hill College"].map((name) => ({
      name: en(name),
      kind: "university",
    }));
    return textOfEvent({
      kind: "signing",
      title: en("Reed College and Hill College sign boat agreement"),
      city: en("Reedham"),
      agreements: [
        {
          ...signed("one", "boat agreement", [reed ?? {}, hill ?? {}]),
          scope: [{ key: "s", text: en(scope) }],
        },
      ],
    });
  };

  it("does not name the two of them again", () => {
    expect(willDo("increase the exchange of captains between the two colleges")).toContain(
      "the two colleges will increase the exchange of captains.",
    );
  });

  it("names them where something runs between them", () => {
    expect(willDo("build a ferry line between the two colleges")).toContain(
      "the two colleges will build a ferry line between the two colleges.",
    );
  });
});
