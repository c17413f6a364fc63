import { describe, expect, it } from "vitest";
import { type Composed, type Line, linesOf } from "../../compose";
import { mentioning } from "../../phrase";
import { withActsApart } from "./acts-apart";
import { paragraph, said } from "./paragraphs.test-data";

/** The record places of the sentences of each paragraph. */
const places = (...blocks: readonly Composed[]): string[][] =>
  withActsApart(blocks).map((block) => linesOf(block).map(({ id }) => id));
const by = (who: string, one: Line): Line => ({ ...one, words: mentioning(one.words, who) });

const WORDS = by("an", said("agenda[o].remarks[r]", "安例表示，学院愿与医院在人才培养等领域合作"));
const UNVEILED = by("an+li", said("agenda[p]", "安例、李例、王小样共同为样本市教学医院揭牌，三十人参加"));
const SIGNED = said("agreements[a]", "样本市国际旅行社与示例旅行社有限公司签署了接待合作协议");
const AIM = said("agreements[a].purpose", "协议旨在接待今年来访的游客");

describe("an act behind what somebody said", () => {
  it("has a paragraph of its own where it is of others at another item", () => {
    expect(places(paragraph("agenda", WORDS, UNVEILED))).toEqual([["agenda[o].remarks[r]"], ["agenda[p]"]]);
  });

  it("begins the paragraph on the document that was signed", () => {
    expect(places(paragraph("agenda", WORDS, SIGNED), paragraph("agreements", AIM))).toEqual([
      ["agenda[o].remarks[r]"],
      ["agreements[a]", "agreements[a].purpose"],
    ]);
    expect(places(paragraph("lead", SIGNED), paragraph("agreements", AIM))).toHaveLength(2);
  });

  it("stays where the speaker or both sides act, at the same item, and where it is a few words", () => {
    const own = by("an", said("agenda[p]", "安例向样本学院赠送了三十册图书和一套样本市的地图"));
    expect(places(paragraph("agenda", WORDS, own))).toHaveLength(1);
    const both = by("all", said("agenda[p]", "双方还互赠了纪念品，并在样本市教学医院门前合影留念"));
    expect(places(paragraph("agenda", WORDS, both))).toHaveLength(1);
    expect(places(paragraph("agenda", WORDS, { ...UNVEILED, id: "agenda[o]" }))).toHaveLength(1);
    const few = by("li", said("agenda[p]", "李例为医院揭牌"));
    expect(places(paragraph("agenda", WORDS, few))).toHaveLength(1);
  });
});

it("leaves a document that was proposed with what was said of it", () => {
  const proposed = said("agreements[a]", "会上建议签署示例企业联盟的章程");
  expect(places(paragraph("agenda", WORDS, proposed))).toHaveLength(1);
});
