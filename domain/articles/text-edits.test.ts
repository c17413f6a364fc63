import { describe, expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { pendingChanges } from "./record-changes";
import { removedSentences } from "./sentence-changes";
import { sentencesOf } from "./sentence-places";
import { type EditorSentence, type TextBlock, textBlocksOf } from "./text-blocks";
import { changedTexts, unknownIn, withText } from "./text-edits";

const sentence = (id: string, text = `${id.toUpperCase()}.`): Sentence => ({
  id,
  text,
  paths: [`${id}.en`],
  length: 1,
});
const paragraph = (...of: Sentence[]): Block => ({ type: "paragraph", part: "lead", sentences: of });
const HEADLINE: Block = { type: "headline", sentence: sentence("h") };
const LIST: Block = {
  type: "list",
  part: "outcomes",
  ordered: true,
  lead: sentence("l"),
  items: [sentence("i"), sentence("j")],
};
const FIGURE: Block = { type: "figure", photo: "p", file: "p.jpg", caption: sentence("p") };
const CREDITS: Block = { type: "credits", sentences: [sentence("c")] };
const article = (...blocks: Block[]): Article => ({ lang: "en", blocks, gaps: [] });
const FRESH = article(HEADLINE, paragraph(sentence("a"), sentence("b")), LIST, FIGURE, CREDITS);
const stored = { article: FRESH, edits: {} };
const text = (...sentences: EditorSentence[]): TextBlock[] => [
  { type: "headline", sentence: { id: "h", text: "H." } },
  { type: "paragraph", part: "lead", sentences },
  ...textBlocksOf(FRESH).slice(2),
];
const piece = (id: string, words = `${id.toUpperCase()}.`, from?: string[]): EditorSentence => ({
  id,
  text: words,
  ...(from ? { from } : {}),
});
const sentenceOf = (of: Article, id: string) => sentencesOf(of).find((each) => each.id === id);

it("is the stored article where nothing was changed", () => {
  expect(withText(stored, textBlocksOf(FRESH), [FRESH])).toEqual(stored);
});

describe("paths", () => {
  it("stay with a sentence that is reworded or moved", () => {
    const { article: now, edits } = withText(stored, text(piece("b", "Mine."), piece("a")), [FRESH]);
    expect(sentenceOf(now, "b")).toMatchObject({ text: "Mine.", paths: ["b.en"] });
    expect(edits).toEqual({ b: "B." });
  });
  it("are those of both sentences in a merged one, and of the original sentence in both parts of a split one", () => {
    const merged = withText(stored, text(piece("a", "A and B.", ["a", "b"])), [FRESH]);
    expect(sentenceOf(merged.article, "a")?.paths).toEqual(["a.en", "b.en"]);
    expect(merged.edits).toEqual({ a: "A.", b: "B." });
    expect(removedSentences(merged.article, merged.edits, FRESH)).toEqual([]);
    expect(pendingChanges(merged, FRESH)).toEqual([]);
    const split = withText(
      stored,
      text(piece("a", "A first."), piece("own:1", "A second.", ["a"]), piece("b")),
      [FRESH],
    );
    expect(sentenceOf(split.article, "own:1")).toMatchObject({ paths: ["a.en"], from: ["a"] });
    expect(split.edits).toEqual({ a: "A.", "own:1": "" });
    expect(pendingChanges(split, FRESH)).toEqual([]);
    // Split again, the words are as generated: nothing of the merging is left.
    expect(withText(merged, textBlocksOf(FRESH), [FRESH])).toEqual(stored);
  });
  it("are empty for typed text, which cannot claim any", () => {
    const { article: now, edits } = withText(
      stored,
      text(piece("a"), piece("own:1", "Mine."), piece("b"), piece("own:2", "Claimed.", ["unknown"])),
      [FRESH],
    );
    expect(sentenceOf(now, "own:1")?.paths).toEqual([]);
    expect(sentenceOf(now, "own:2")?.paths).toEqual([]);
    expect(edits).toEqual({ "own:1": "", "own:2": "" });
    expect(unknownIn(text(piece("own:1"), piece("x")), [FRESH])).toEqual(["x"]);
  });
});

it("remembers a removed sentence, and forgets one that was typed and removed", () => {
  const typed = withText(stored, text(piece("a"), piece("own:1", "Mine."), piece("b")), [FRESH]);
  const { article: now, edits } = withText(typed, text(piece("a")), [FRESH]);
  expect(edits).toEqual({ b: "B." });
  expect(removedSentences(now, edits, FRESH).map(({ id }) => id)).toEqual(["b"]);
  expect(withText({ article: now, edits }, textBlocksOf(FRESH), [FRESH])).toEqual(stored);
});

it("finds a sentence that came back in an earlier version, with its paths", () => {
  const earlier = article(paragraph(sentence("old")));
  const { article: now } = withText(stored, text(piece("old"), piece("a"), piece("b")), [FRESH, earlier]);
  expect(sentenceOf(now, "old")?.paths).toEqual(["old.en"]);
});

it("keeps each kind of block, files only of photos that are known, and correction lines", () => {
  const line: Block = {
    type: "paragraph",
    part: "correction",
    sentences: [{ ...sentence("correction:1"), paths: [] }],
  };
  const corrected = {
    article: article(HEADLINE, paragraph(sentence("a")), line, CREDITS),
    edits: { "correction:1": "" },
  };
  const blocks: TextBlock[] = [
    ...text(piece("a")).slice(0, 2),
    { type: "figure", photo: "p", caption: piece("p") },
    { type: "figure", photo: "p" },
    { type: "figure", photo: "unknown" },
    { type: "credits", sentences: [piece("c")] },
  ];
  const now = withText(corrected, blocks, [FRESH]).article;
  expect(now.blocks.map(({ type }) => type)).toEqual([
    "headline",
    "paragraph",
    "figure",
    "paragraph",
    "credits",
  ]);
  expect(now.blocks[2]).toEqual(FIGURE);
  expect(now.blocks[3]).toEqual(line);
});

it("says which texts changed", () => {
  const { article: now } = withText(stored, text(piece("a", "Mine.")), [FRESH]);
  expect(changedTexts(FRESH, now)).toEqual({ was: { a: "A.", b: "B." }, is: { a: "Mine." } });
});
