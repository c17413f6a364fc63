import { describe, expect, it } from "vitest";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { toText } from "./render";
import { writeArticle } from "./write";

const records = new Map([...sampleRecords(), ...goldenRecords()]);
const written = (name: string): string => {
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name}`);
  return toText(writeArticle(record, "en"));
};

describe("where something was held", () => {
  it("is a place and online, rather than both in person and online at a place", () => {
    expect(written("planned-seminar")).toContain("at the Nanting Seafarers' House and online at noon");
    expect(written("substituted")).toContain("at the Water Museum in Xinghe and online on the evening of");
    expect(written("substituted")).not.toContain("both in person and online");
  });

  it("is partly online where two people met", () => {
    expect(written("separate-meetings")).toContain("the dredging of the canal, partly online.");
    expect(written("separate-meetings")).not.toContain("both in person and online");
  });

  it("omits the city that the venue is named after", () => {
    expect(written("drug-fair-meeting")).toContain("at the Chongqing International Expo Center from");
    expect(written("on-the-sidelines")).toContain("at Nanting Exhibition Park from");
    expect(written("on-the-sidelines")).not.toContain("Park in Nanting");
  });

  it("comes after the talks, not between them and their chair", () => {
    expect(written("twelve-stops")).toContain("at a symposium chaired by Fang at the zone service center");
    expect(written("twelve-stops")).not.toContain("center chaired by");
  });

  it("has its owner in front where a city follows", () => {
    expect(written("agreement-statuses")).toContain("at the company's pumping station in Nanting");
    expect(written("agreement-statuses")).not.toContain("of the company in Nanting");
  });

  it("is not new information when a postponed event has a new day", () => {
    expect(written("postponed-visit")).toContain("to take place in Xinghe");
    expect(written("postponed-visit")).not.toContain("now to take place");
  });
});
