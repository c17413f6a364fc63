import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { lintArticle } from "../../lint";
import { toText } from "../../render";
import { writeArticle } from "../../write";

// Documents that one organization signed with several others at one ceremony. All names are invented.

const organization = (name: string) => ({ name: { en: name } });
const document = (key: string, title: string, partner: string, more: object = {}): object => ({
  key,
  title: { en: title },
  type: "other",
  status: "signed",
  signedOn: "2024-03-05",
  parties: [{ organization: organization("Lake College") }, { organization: organization(partner) }],
  ...more,
});
const text = (agreements: readonly object[]): string => {
  const record = {
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: { en: "Signing" },
    when: { start: "2024-03-05" },
    venue: { name: { en: "Pier Hall" } },
    participants: [],
    agenda: [],
    agreements,
  } as unknown as DraftRecord;
  const article = writeArticle(record, "en");
  expect(lintArticle(article, record)).toEqual([]);
  return toText(article);
};

describe("documents of one organization with several others", () => {
  it("are one sentence, each document named once, and the place follows", () => {
    const written = text([
      document("a", "memorandum of understanding", "Harbor College"),
      document("b", "memorandum of understanding", "Hill College"),
      document("c", "exchange agreement", "Valley College"),
    ]);
    expect(written).toContain(
      "In the Pier Hall on March 5, 2024, Lake College signed memoranda of understanding with Harbor College and Hill College, and an exchange agreement with Valley College.",
    );
    expect(written.match(/signed/g)).toHaveLength(1);
  });

  it("are one sentence also where more is known of one, which follows", () => {
    const written = text([
      document("a", "memorandum of understanding", "Harbor College"),
      document("b", "exchange agreement", "Hill College", { term: { en: "three years" } }),
    ]);
    expect(written).toContain(
      "In the Pier Hall on March 5, 2024, Lake College signed a memorandum of understanding with Harbor College and an exchange agreement with Hill College. The agreement is valid for three years.",
    );
  });
});

describe("documents of one name that different pairs signed", () => {
  const pair = (key: string, one: string, other: string, more: object = {}): object =>
    document(key, "cooperation agreement", other, {
      parties: [{ organization: organization(one) }, { organization: organization(other) }],
      ...more,
    });
  it("are one sentence", () => {
    const written = text([
      pair("a", "Lake College", "Harbor College"),
      pair("b", "Hill College", "Valley College"),
      pair("c", "Field College", "Wood College"),
    ]);
    expect(written).toContain(
      "Lake College and Harbor College, Hill College and Valley College, and Field College and Wood College signed cooperation agreements",
    );
    expect(written.match(/signed/g)).toHaveLength(1);
  });
  it("are sentences of their own where more is known of one", () => {
    const known = text([
      pair("a", "Lake College", "Harbor College"),
      pair("b", "Hill College", "Valley College", { purpose: { en: "protect the lake" } }),
    ]);
    expect(known.match(/signed/g)?.length).toBeGreaterThan(1);
  });

  it("are those of the one party that signed all", () => {
    const written = text([
      pair("a", "Lake College", "Harbor College"),
      pair("b", "Harbor College", "Hill College"),
    ]);
    expect(written).toContain(
      "Harbor College signed cooperation agreements with Lake College and Hill College",
    );
  });
});
