import { describe, expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { editsAtRisk, keepingEdits, withTexts } from "./edits";
import { sentencesOf } from "./sentence-places";

const sentence = (id: string, text = id.toUpperCase()): Sentence => ({ id, text, paths: [id], length: 1 });
const paragraph = (...ids: string[]): Block => ({
  type: "paragraph",
  part: "lead",
  sentences: ids.map((id) => sentence(id)),
});
const article = (...blocks: Block[]): Article => ({ lang: "en", blocks, gaps: [] });
const texts = (of: Article) => sentencesOf(of).map((each) => each.text);

const OLD = article({ type: "headline", sentence: sentence("h") }, paragraph("a", "b", "c"), {
  type: "figure",
  photo: "p",
  caption: sentence("p"),
});

describe("withTexts", () => {
  it("changes the words of one sentence in any kind of block", () => {
    expect(texts(withTexts(OLD, new Map([["p", "mine"]])))).toEqual(["H", "A", "B", "C", "mine"]);
    expect(texts(withTexts(OLD, new Map([["h", "mine"]])))).toEqual(["mine", "A", "B", "C", "P"]);
  });
});

describe("editsAtRisk", () => {
  const edits = { a: "A", b: "B" };
  it("is empty while the generated text is the same as before", () => {
    expect(editsAtRisk(edits, OLD)).toEqual([]);
  });
  it("contains sentences that are now generated differently or no longer generated", () => {
    expect(editsAtRisk(edits, article(paragraph("a")))).toEqual(["b"]);
    expect(editsAtRisk({ a: "another" }, OLD)).toEqual(["a"]);
  });
});

describe("keepingEdits", () => {
  const edited = withTexts(OLD, new Map([["b", "mine"]]));
  it("puts own words over the newly generated ones, and remembers those", () => {
    const fresh = withTexts(OLD, new Map([["b", "news"]]));
    const kept = keepingEdits(fresh, edited, { b: "B" });
    expect(texts(kept.article)).toEqual(["H", "A", "mine", "C", "P"]);
    expect(kept.edits).toEqual({ b: "news" });
  });
  it("keeps an edited sentence that is no longer generated, after the one it followed", () => {
    const kept = keepingEdits(article(paragraph("x", "a"), paragraph("c")), edited, { b: "B" });
    expect(texts(kept.article)).toEqual(["X", "A", "mine", "C"]);
    expect(kept.edits).toEqual({ b: "B" });
  });
  it("keeps it also where nothing else is left", () => {
    expect(texts(keepingEdits(article(), edited, { b: "B" }).article)).toEqual(["mine"]);
  });
  it("takes the generated text of sentences that nobody edited", () => {
    expect(texts(keepingEdits(article(paragraph("c")), OLD, {}).article)).toEqual(["C"]);
  });
});
