import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withBodiesBesideItem } from "./bodies-with-their-item";

const one = (id: string, text: string, own?: true): Line => line(id, plain(text, []), own);
const paragraph = (...lines: Line[]): Composed => ({ type: "paragraph", part: "agenda", keys: [], lines });
const texts = (...blocks: Composed[]): string[][] =>
  withBodiesBesideItem(blocks).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const STOP = one("agenda[a]", "the delegation visited Reed Fish Ltd");
const CONTEXT = one("background[0].en", "Reed Fish Ltd was founded in 2016.", true);
const SAID = one("agenda[a].remarks[r]", "Lee said that sales had grown");
const about = (text: string, item = "a"): Line => one(`agenda[${item}].narrative[0].en`, text, true);

describe("a sentence about the company of the paragraph before", () => {
  it("ends that paragraph", () => {
    const company = about("The company freezes fish at the lake.");
    expect(texts(paragraph(STOP, CONTEXT), paragraph(company, SAID))).toEqual([
      [STOP, CONTEXT, company].map(({ words }) => textOf(words)),
      [textOf(SAID.words)],
    ]);
  });

  it("begins a paragraph where it is about another item or somebody named", () => {
    for (const other of [about("The company freezes fish.", "b"), about("Reed Net Ltd makes nets.")])
      expect(texts(paragraph(STOP), paragraph(other))).toHaveLength(2);
  });
});
