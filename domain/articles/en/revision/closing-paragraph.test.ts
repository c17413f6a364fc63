import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withClosingParagraph } from "./closing-paragraph";

const paragraph = (part: "lead" | "agenda" | "background", ...lines: Line[]): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines,
});
const context = (at: number, text: string): Line => line(`background[${at}].en`, plain(text, []), true);
const texts = (...all: Line[]): string[][] =>
  withClosingParagraph([
    paragraph("lead", line("lead", plain("Ann Lee visited Reedham", []))),
    paragraph("agenda", line("agenda[t]", plain("guided by the Lake Works, she toured a school", []))),
    paragraph("background", ...all),
  ]).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const WORKS = context(0, "The school has 400 pupils.");
const BOATS = context(1, "Boats of the bay are sold in Norland.");

describe("a single sentence before the context that ends a text", () => {
  it("shares a paragraph with context about it, and not with other context", () => {
    expect(texts(WORKS, BOATS)).toEqual([
      ["Ann Lee visited Reedham"],
      ["guided by the Lake Works, she toured a school", textOf(WORKS.words)],
      [textOf(BOATS.words)],
    ]);
  });

  it("shares it with context that goes on", () => {
    const more = context(1, "It was built in 1990.");
    expect(texts(WORKS, more)[1]).toHaveLength(3);
  });
});

describe("context about the owner of what was seen", () => {
  it("has its own paragraph", () => {
    const blocks = withClosingParagraph([
      paragraph("lead", line("lead", plain("Ann Lee visited Reedham", []))),
      paragraph("agenda", line("agenda[t]", plain("Lee also visited the chamber’s hall", []))),
      paragraph("background", context(0, "The embassy is a member of the chamber.")),
    ]);
    expect(blocks).toHaveLength(3);
  });
});
