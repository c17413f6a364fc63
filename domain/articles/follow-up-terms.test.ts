import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { goldenRecords } from "./golden.test-data";
import { toText } from "./render";
import { writeArticle } from "./write";

const records = new Map(goldenRecords());
const written = (name: string, lang: "en" | "zh" = "en"): string => {
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name}`);
  return toText(writeArticle(record, lang));
};

describe("the deadline of a follow-up", () => {
  it("includes the month or the year that it names", () => {
    expect(written("many-documents")).toContain("by the end of 2026");
    expect(written("many-documents")).not.toContain("by 2026");
    expect(written("twelve-stops")).toContain("by the end of September 2024");
    expect(written("many-documents", "zh")).toContain("2026年底前");
    expect(written("twelve-stops", "zh")).toContain("9月底前");
  });

  it("is a day where the record gives one", () => {
    expect(written("many-documents")).toContain("by May 1, 2025");
    expect(written("twelve-stops", "zh")).not.toContain("30日底前");
  });
});

describe("an intention that nobody in particular owes", () => {
  it("is hoped or proposed in a clause", () => {
    const article = written("agreement-statuses");
    expect(article).toContain("It is hoped that it will be possible to lower the price");
    expect(article).not.toContain("hoped to lower");
    const proposed = written("thirty-participants");
    expect(proposed).toContain("It was proposed that a charter of the export alliance be signed");
    expect(proposed).not.toContain("proposed to sign");
  });
});

describe("the term of an agreement", () => {
  it("has no third verb after its second “and”", () => {
    expect(written("foreign-names")).toContain("renews automatically. It covers marine science");
    expect(written("foreign-names")).not.toContain("automatically, and covers");
    expect(written("many-documents")).toContain(
      "signed in November 2021, is valid for three years and may be renewed by agreement.",
    );
  });
});

describe("what one party owes under an agreement", () => {
  it("is stated of that party only", () => {
    const article = written("many-documents");
    expect(article).toContain("the two sides will, among other things, train drivers");
    expect(article).toContain(
      "Northfield Logistics Co., Ltd. will build two cold stores by the end of 2026.",
    );
    expect(article).not.toMatch(/the two sides will[^.]*cold stores/);
  });
});

describe("a supplement to a lease", () => {
  it("is followed by the day of the lease, not by a sentence that names the lease again", () => {
    const article = written("many-documents");
    expect(article).toContain("a supplement to the lease of the eastern yard signed on May 20, 2019.");
    expect(article).not.toContain("The document amends");
  });
});

describe("an anniversary", () => {
  it("is marked on its day, and not by it", () => {
    const record: DraftRecord = {
      format: FORMAT,
      kind: "reception",
      status: "held",
      when: { start: "2024-03-05" },
      title: { en: "Reedham receives Mere Club" },
      followUps: [
        {
          key: "f",
          force: "intention",
          text: { en: "mark the day of the oath with a dinner" },
          by: { organizations: [{ name: { en: "Reedham Town" } }] },
          due: { on: "2024-09-29" },
        },
      ],
    };
    const text = toText(writeArticle(record, "en"));
    expect(text).toMatch(/[Oo]n September 29/);
    expect(text).not.toMatch(/[Bb]y September 29/);
  });
});
