import { describe, expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { editsAtRisk, keepingEdits } from "./edits";
import { pendingChanges } from "./record-changes";
import {
  confirmedFor,
  removedSentences,
  withAddedSentence,
  withRemovedSentence,
  withRestoredSentence,
} from "./sentence-changes";
import { isRemovable, sentencesOf } from "./sentence-places";

const sentence = (id: string, text = id.toUpperCase()): Sentence => ({ id, text, paths: [id], length: 1 });
const paragraph = (...ids: string[]): Block => ({
  type: "paragraph",
  part: "lead",
  sentences: ids.map((id) => sentence(id)),
});
const article = (...blocks: Block[]): Article => ({ lang: "en", blocks, gaps: [] });
const texts = (of: Article) =>
  of.blocks.map((block) => sentencesOf({ ...of, blocks: [block] }).map((each) => each.text));

const HEADLINE: Block = { type: "headline", sentence: sentence("h") };
const LIST: Block = {
  type: "list",
  part: "agenda",
  ordered: false,
  lead: sentence("l"),
  items: [sentence("i"), sentence("j")],
};
const FRESH = article(HEADLINE, paragraph("a", "b"), paragraph("c", "d"), LIST);
const generated = { article: FRESH, edits: {} };
const without = (...ids: string[]) =>
  ids.reduce((edited, id) => withRemovedSentence(edited, sentence(id)), { ...generated });

describe("an added sentence", () => {
  it("joins the paragraph or list of the sentence before it, and is alone after a headline", () => {
    const added = (after: string) => withAddedSentence(generated, { id: "own", text: "Mine.", after });
    expect(texts(added("a").article)[1]).toEqual(["A", "Mine.", "B"]);
    expect(texts(added("i").article)[3]).toEqual(["L", "I", "Mine.", "J"]);
    expect(texts(added("h").article).slice(0, 3)).toEqual([["H"], ["Mine."], ["A", "B"]]);
  });
  it("is not outdated, and stays without a question when the article is generated again", () => {
    const added = withAddedSentence(generated, { id: "own", text: "Mine.", after: "c" });
    expect(pendingChanges(added, FRESH)).toEqual([]);
    expect(editsAtRisk(added.edits, FRESH)).toEqual([]);
    expect(keepingEdits(FRESH, added.article, added.edits)).toEqual(added);
  });
  it("leaves no trace when it is removed", () => {
    const added = withAddedSentence(generated, { id: "own", text: "Mine.", after: "c" });
    expect(withRemovedSentence(added, { ...sentence("own"), paths: [] })).toEqual(generated);
  });
});

describe("a removed sentence", () => {
  it("takes its paragraph or list with it if nothing is left there", () => {
    expect(texts(without("a").article)[1]).toEqual(["B"]);
    expect(texts(without("a", "b").article)).toEqual([["H"], ["C", "D"], ["L", "I", "J"]]);
    expect(texts(without("i", "j").article)).toEqual([["H"], ["A", "B"], ["C", "D"]]);
  });
  it("is neither new nor brought back when the article is generated again", () => {
    const { article: shorter, edits } = without("b");
    expect(pendingChanges({ article: shorter, edits }, FRESH)).toEqual([]);
    expect(editsAtRisk(edits, FRESH)).toEqual([]);
    expect(keepingEdits(FRESH, shorter, edits)).toEqual({ article: shorter, edits });
  });
  it("is a change at risk once the record gives other words there", () => {
    const fresh = article(HEADLINE, {
      type: "paragraph",
      part: "lead",
      sentences: [sentence("b", "News")],
    });
    expect(editsAtRisk(without("b").edits, fresh)).toEqual(["b"]);
  });
  it.each(["a", "b", "c", "d", "i", "j"])("returns to its place: %s", (id) => {
    const removed = without(id);
    expect(removedSentences(removed.article, removed.edits, FRESH).map((each) => each.id)).toEqual([id]);
    expect(withRestoredSentence(removed, FRESH, id)).toEqual(generated);
  });
  it("cannot be a headline, a caption or the lead of a list", () => {
    expect(["h", "l", "none"].map((id) => isRemovable(FRESH, id))).toEqual([false, false, false]);
    expect(["a", "i"].map((id) => isRemovable(FRESH, id))).toEqual([true, true]);
  });
});

describe("an article confirmed for a newer record", () => {
  it("keeps its text and is no longer outdated", () => {
    const newer = article(
      HEADLINE,
      { type: "paragraph", part: "lead", sentences: [sentence("a", "News"), sentence("b")] },
      paragraph("x"),
      LIST,
    );
    const confirmed = confirmedFor(generated, newer);
    expect(texts(confirmed.article)).toEqual(texts(FRESH));
    expect(confirmed.edits).toEqual({ a: "News", c: "", d: "", x: "X" });
    expect(pendingChanges(confirmed, newer)).toEqual([]);
  });
  it("forgets an edit whose words the writer now uses", () => {
    const edited = { article: article(paragraph("a")), edits: { a: "Old" } };
    expect(confirmedFor(edited, article(paragraph("a"))).edits).toEqual({});
  });
});
