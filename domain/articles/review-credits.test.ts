import { expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { pendingChanges } from "./record-changes";
import { isReworded, reviewCreditLines, withoutReviewCredits, withReviewCredits } from "./review-credits";
import { sentencesOf } from "./sentence-places";

const sentence = (id: string, text = id): Sentence => ({ id, text, paths: [], length: 1 });
const articleOf = (lang: "en" | "zh", credits?: Sentence[], text = "A."): Article => {
  const last: Block[] = credits ? [{ type: "credits", sentences: credits }] : [];
  return {
    lang,
    gaps: [],
    blocks: [{ type: "paragraph", part: "lead", sentences: [sentence("a", text)] }, ...last],
  };
};
const textsOf = (article: Article) => sentencesOf(article).map(({ text }) => text);
const NAMES = { editor: ["Ann Example", "Bo Sample"], reviewer: ["Cy Invented"] };

it.each([
  ["en" as const, NAMES, ["Editors: Ann Example and Bo Sample", "Reviewed by: Cy Invented"]],
  ["en" as const, { ...NAMES, editor: ["Ann Example"] }, ["Editor: Ann Example", "Reviewed by: Cy Invented"]],
  ["zh" as const, { editor: ["甲某", "乙某"], reviewer: ["丙某"] }, ["责任编辑：甲某、乙某", "审核：丙某"]],
  ["zh" as const, { editor: [], reviewer: [] }, []],
])("in %s says who edited and who approved", (lang, names, lines) => {
  const article = withReviewCredits(articleOf(lang), names);
  expect(reviewCreditLines(article)).toEqual(lines);
  expect(withoutReviewCredits(article)).toEqual(articleOf(lang));
});

it("comes between the other credits, and once only", () => {
  const credits = [sentence("credits.author", "Text: D"), sentence("credits.source", "Source: E")];
  const once = withReviewCredits(articleOf("en", credits), NAMES);
  const again = withReviewCredits(once, { editor: ["Ann Example"], reviewer: ["Di Other"] });
  expect(textsOf(again)).toEqual([
    "A.",
    "Text: D",
    "Editor: Ann Example",
    "Reviewed by: Di Other",
    "Source: E",
  ]);
  expect(withoutReviewCredits(again)).toEqual(articleOf("en", credits));
});

it.each([
  ["en" as const, sentence("credits.editor", "Editor: Typed"), ["Reviewed by: Cy Invented"]],
  ["en" as const, sentence("own:1", "Edited by Typed"), ["Reviewed by: Cy Invented"]],
  [
    "en" as const,
    sentence("own:1", "Text: Typed; Reviewed by: Typed"),
    ["Editors: Ann Example and Bo Sample"],
  ],
  ["zh" as const, sentence("own:1", "责编：某某"), ["审核：Cy Invented"]],
  [
    "zh" as const,
    sentence("own:1", "供稿：审核评估处"),
    ["责任编辑：Ann Example、Bo Sample", "审核：Cy Invented"],
  ],
])("leaves what is typed as it is: %s %o", (lang, typed, lines) => {
  const article = withReviewCredits(articleOf(lang, [typed]), NAMES);
  expect(reviewCreditLines(article)).toEqual(lines);
  expect(textsOf(article)).toContain(typed.text);
});

it("does not count as an edit of the words, nor does a correction line", () => {
  const line: Block = { type: "paragraph", part: "correction", sentences: [sentence("correction:1", "C.")] };
  const before = articleOf("en");
  const after = { ...before, blocks: [...before.blocks, line] };
  expect(isReworded(before, withReviewCredits(after, NAMES))).toBe(false);
  expect(isReworded(before, articleOf("en", undefined, "B."))).toBe(true);
});

it("does not count as a difference from the record", () => {
  const fresh = articleOf("en");
  expect(pendingChanges({ article: withReviewCredits(fresh, NAMES), edits: {} }, fresh)).toEqual([]);
});
