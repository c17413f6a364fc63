import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { both, LAKE } from "../../two-languages.test-data";

// All names are invented.

const HARBOR = { name: both("Harbor City University", "港湾大学"), kind: "university" };
const headlineOf = (title: string, more: object, others: readonly object[] = []): string | undefined => {
  const document = {
    key: "a",
    title: both("memorandum of understanding", "谅解备忘录"),
    type: "memorandum",
    status: "signed",
    signedOn: "2024-03-05",
    parties: [{ organization: LAKE }, { organization: HARBOR }],
    ...more,
  };
  const record = {
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: { en: title },
    when: { start: "2024-03-05" },
    participants: [],
    agenda: [],
    agreements: [document, ...others.map((other) => ({ ...document, ...other }))],
  } as unknown as DraftRecord;
  return faultlessText(record, "en").trim().split("\n\n")[0];
};
const SIGN = "Lakeside University and Harbor City University sign memorandum";
const WHOLE = `${SIGN} of understanding`;

describe("the headline of a signing that names only the kind of document", () => {
  it("states what the document promotes as what it is on", () => {
    const short = "Lakeside and Harbor City universities sign agreement";
    expect(headlineOf(short, { purpose: { en: "promote the trade in fresh fish" } })).toBe(
      `${short} on trade in fresh fish`,
    );
  });

  it("states what it is on, with a shorter name of the document, where there is less room", () => {
    expect(headlineOf(WHOLE, { purpose: { en: "promote ties and enhance the trade in fish" } })).toBe(
      `${SIGN} on trade in fish`,
    );
  });

  it("states its fields where they are few", () => {
    expect(headlineOf(WHOLE, { fields: [{ en: "fishing" }, { en: "nets" }] })).toBe(
      `${SIGN} on fishing and nets`,
    );
    const many = ["fishing", "nets", "ropes", "quays"].map((en) => ({ en }));
    expect(headlineOf(WHOLE, { fields: many })).toBe(WHOLE);
  });

  it("states no fields where the record has not all of them", () => {
    const fields = [{ en: "fishing" }, { en: "nets" }];
    expect(headlineOf(WHOLE, { fields, fieldsOpen: true })).toBe(WHOLE);
  });

  it("states nothing where there are further documents", () => {
    const fields = [{ en: "fishing" }, { en: "nets" }];
    const counted = { title: both("memorandums", "备忘录"), fields, count: 3 };
    const many = "Lakeside and Harbor City universities sign three agreements";
    expect(headlineOf(many, counted)).toBe(`${many} on fishing and nets`);
    const documents = [{ en: "the memorandum on nets" }];
    expect(headlineOf(many, { ...counted, documents, documentsOpen: true })).toBe(many);
    const agreements = "Lakeside and Harbor City universities sign agreements";
    const other = { key: "b", title: both("agreement on ropes", "绳索协议"), fields: undefined };
    expect(headlineOf(agreements, { fields }, [other])).toBe(agreements);
  });

  it("repeats no word of the headline", () => {
    const title = "Lakeside Fishery Council and Harbor City sign memorandum";
    expect(headlineOf(title, { fields: [{ en: "fisheries" }, { en: "nets" }] })).toBe(title);
    expect(headlineOf(title, { purpose: { en: "promote research on fisheries" } })).toBe(title);
  });

  it("has at most 12 words", () => {
    const title = "Lakeside University and City University of Harbor City sign memorandum";
    expect(headlineOf(title, { fields: [{ en: "fishing" }, { en: "nets" }] })).toBe(title);
  });

  it("states nothing general, and nothing beside what the title states", () => {
    const general = { en: "strengthen cooperation between the two universities" };
    expect(headlineOf(WHOLE, { purpose: general })).toBe(WHOLE);
    expect(headlineOf(WHOLE, { purpose: { en: "promote academic activities" } })).toBe(WHOLE);
    expect(headlineOf(WHOLE, { purpose: { en: "build fish farms" } })).toBe(WHOLE);
    const on = "Lakeside and Harbor City universities sign agreement on quays";
    expect(headlineOf(on, { purpose: { en: "promote research on fish farms" } })).toBe(on);
  });
});
