import { describe, expect, it } from "vitest";
import type { Article } from "../articles/article";
import { articleChanges, wordChanges } from "./word-changes";

const changed = (before: string, after: string, lang: "en" | "zh") =>
  wordChanges(before, after, lang).flatMap(({ text, is }) => (is === "same" ? [] : [`${is}: ${text}`]));

describe("changes between two texts", () => {
  it("are words, not lines or letters", () => {
    expect(changed("The park opened in 2010.", "The park opened in 2011.", "en")).toEqual([
      "removed: 2010",
      "added: 2011",
    ]);
    expect(changed("园区于2010年开园。", "园区于2011年开园。", "zh").join()).toMatch(/2010.*2011/);
    expect(changed("同一句话。", "同一句话。", "zh")).toEqual([]);
  });

  it("give both texts back, put together", () => {
    const [before, after] = ["双方就生物医药交换意见。", "双方就医药健康深入交换意见。"];
    const words = wordChanges(before, after, "zh");
    const text = (not: string) => words.flatMap(({ text, is }) => (is === not ? [] : [text])).join("");
    expect([text("added"), text("removed")]).toEqual([before, after]);
  });
});

describe("changes between two versions", () => {
  const version = (...texts: [string, string][]): Article => ({
    lang: "en",
    gaps: [],
    blocks: [
      {
        type: "paragraph",
        part: "lead",
        sentences: texts.map(([id, text]) => ({ id, text, paths: [], length: 1 })),
      },
    ],
  });

  it("are the sentences that differ, were added or removed", () => {
    const before = version(["a", "Same."], ["b", "Old words."], ["c", "Gone."]);
    const after = version(["a", "Same."], ["b", "New words."], ["d", "Added."]);
    expect(articleChanges(before, after)).toEqual([
      expect.objectContaining({ id: "b" }),
      { id: "d", words: [{ text: "Added.", is: "added" }] },
      { id: "c", words: [{ text: "Gone.", is: "removed" }] },
    ]);
  });
});
