import { expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { keepingCorrections, withCorrection, withoutCorrections } from "./corrections";
import { keepingEdits } from "./edits";
import { pendingChanges } from "./record-changes";
import { isRemovable, sentencesOf } from "./sentence-places";

const sentence = (id: string): Sentence => ({ id, text: id.toUpperCase(), paths: [id], length: 1 });
const paragraph = (...ids: string[]): Block => ({
  type: "paragraph",
  part: "lead",
  sentences: ids.map(sentence),
});
const CREDITS: Block = { type: "credits", sentences: [sentence("c")] };
const written = (lang: Article["lang"] = "en"): Article => ({
  lang,
  blocks: [paragraph("a", "b"), CREDITS],
  gaps: [],
});
const texts = (article: Article) => sentencesOf(article).map(({ text }) => text);
const corrected = (article: Article, style = {}) =>
  withCorrection({ article, edits: {} }, { id: "1", note: "B was wrong.", day: "2025-06-02", style });
const LINE = "Correction (June 2, 2025): B was wrong.";

it("is a paragraph of its own before the credits, with the day in the style of the office", () => {
  expect(texts(corrected(written()).article)).toEqual(["A", "B", LINE, "C"]);
  expect(texts(corrected(written("zh")).article)[2]).toBe("更正（2025年6月2日）：B was wrong.");
  expect(texts(corrected(written(), { date: "dmy" }).article)[2]).toContain("(2 June 2025)");
});

it("cannot be removed, and is neither out of date nor part of what is checked", () => {
  const { article, edits } = corrected(written());
  expect(isRemovable(article, "correction:1")).toBe(false);
  expect(pendingChanges({ article, edits }, written())).toEqual([]);
  expect(texts(withoutCorrections(article))).toEqual(["A", "B", "C"]);
});

it("stays in its place when the article is generated again, whether edits are kept or not", () => {
  const { article, edits } = corrected(written());
  const fresh: Article = { ...written(), blocks: [paragraph("a", "d"), CREDITS] };
  const own = { ...edits, b: "other words" };
  expect(texts(keepingEdits(fresh, article, edits).article)).toEqual(["A", "D", LINE, "C"]);
  expect(texts(keepingCorrections(fresh, article, own).article)).toEqual(["A", "D", LINE, "C"]);
  expect(keepingCorrections(fresh, article, own).edits).toEqual({ "correction:1": "" });
});
