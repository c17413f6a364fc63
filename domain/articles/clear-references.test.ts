import { describe, expect, it } from "vitest";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { toText } from "./render";
import { writeArticle } from "./write";

const records = new Map([...sampleRecords(), ...goldenRecords()]);
const written = (name: string, lang: "en" | "zh" = "en"): string => {
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name}`);
  return toText(writeArticle(record, lang));
};

describe("who is meant", () => {
  it("is named where a message is conveyed for another", () => {
    expect(written("seminar-tiers")).toContain("Wen said Jian would come next year");
    expect(written("seminar-tiers")).not.toMatch(/Jian that (?:he|Jian) would/);
  });

  it("means all sides where three hosts received the visitors", () => {
    expect(written("zhengzhou-inspection")).toContain("All sides said that the visit");
    expect(written("zhengzhou-inspection")).not.toContain("The two sides");
    expect(written("zhengzhou-inspection", "zh")).toContain("各方表示");
  });

  it("names the two sides once where they discuss their relations", () => {
    expect(written("drug-fair-meeting")).toContain("discussed more frequent high-level visits, to enhance");
  });

  it("gets no noun that only the kind of the organization suggests", () => {
    expect(written("seminar-tiers")).toContain(
      "initiated by Wen Gujin, director of the Xinghe City Archives",
    );
    expect(written("seminar-tiers")).not.toContain("the institute");
  });
});

describe("a delegation that does not belong to the visitors", () => {
  it("keeps its own members", () => {
    const article = written("three-delegations");
    expect(article).toContain(
      "A press group with reporters of Xinghe Daily, Veridian Radio and other media also took part",
    );
    expect(article).not.toContain("The delegations also included");
    expect(article).toContain("The delegations were received by Gu Changfeng");
  });
});

describe("an organization of the article beside another of its noun", () => {
  it("is called by its noun and what distinguishes it", () => {
    const article = written("three-delegations");
    expect(article).toContain("secretary general of the Xinghe chamber");
    expect(article).toContain("The Xinghe chamber and the VTC plan to sign");
    expect(article).not.toContain("The chamber and the VTC");
  });

  it("is the company once its full name with its legal form has been given", () => {
    const article = written("many-documents");
    expect(article).toContain("Bei Yuan, chairman of the company, signed");
    expect(article).not.toContain("chairman of Northfield Logistics Co., Ltd.");
  });
});

describe("the organizer of one stop", () => {
  it("does not organize the whole visit", () => {
    expect(written("zhengzhou-inspection")).toContain("This part of the visit was organized by");
    expect(written("zhengzhou-inspection")).not.toMatch(/The visit was organized by/);
  });
});
