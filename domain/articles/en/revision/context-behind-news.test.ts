import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextBehindNews } from "./context-behind-news";

const paragraph = (part: "lead" | "agenda" | "background", ...lines: Line[]): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines,
});
const one = (id: string, text: string, ...paths: string[]): Line => line(id, plain(text, paths));
const texts = (...blocks: Composed[]): string[][] =>
  withContextBehindNews(blocks).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const SIGNED = one(
  "agreements[m]",
  "Lake College and LPA signed a pact to share boats",
  "agreements[m].purpose.en",
);
const FIELDS = one("agreements[m].fields", "the pact covers boats and sails");
const WHAT = one("background[0].en", "LPA is an association that promotes ports.");
const SAID = paragraph("agenda", one("agenda[t].remarks[r]", "Lee said that boats were good"));

describe("context in the first paragraph on a document", () => {
  it("follows the last paragraph where the news has its aim and terms", () => {
    const made = texts(paragraph("lead", SIGNED, WHAT, FIELDS), SAID, SAID);
    expect(made[0]).toEqual([SIGNED, FIELDS].map(({ words }) => textOf(words)));
    expect(made.at(-1)).toEqual([textOf(WHAT.words)]);
  });

  it("joins a last paragraph of context", () => {
    const last = one("background[1].en", "The lake has two ports.");
    const made = texts(paragraph("lead", SIGNED, WHAT, FIELDS), SAID, paragraph("background", last));
    expect(made.at(-1)).toEqual([last, WHAT].map(({ words }) => textOf(words)));
  });

  it("stays where it is about the document, explains the next sentence or is all that follows the news", () => {
    const about = one("background[0].en", "The pact is the first of the lake.");
    const it = one("agreements[m].fields", "it will open its archive under the pact");
    expect(texts(paragraph("lead", SIGNED, about, FIELDS), SAID, SAID)[0]).toHaveLength(3);
    expect(texts(paragraph("lead", SIGNED, WHAT, it), SAID, SAID)[0]).toHaveLength(3);
    expect(texts(paragraph("lead", SIGNED, WHAT), SAID, SAID)[0]).toHaveLength(2);
  });
});
