import { describe, expect, it } from "vitest";
import { indexEntry } from "./index-entry";
import { spellings } from "./pinyin";
import { folded, searchQuery, tokensOf } from "./tokens";

describe("tokens", () => {
  it("contain every character and every pair of neighbours of a Chinese run", () => {
    expect(tokensOf("医学会")).toEqual(["医", "学", "会", "医学", "学会"]);
  });

  it("of a query are a subset of those of any text that contains it", () => {
    const tokens = new Set(tokensOf(folded("《高新医学会》2023 Ürümqi")));
    for (const { tokens: asked } of searchQuery("医学会").runs)
      for (const token of asked) expect(tokens).toContain(token);
    expect(tokens).toContain("urumqi");
    expect(tokens).toContain("2023");
  });

  it("normalize width and case", () => {
    expect(searchQuery(" ＣＣＣＭＨＰＩＥ,  Hémo ")).toEqual({ runs: [], words: ["cccmhpie", "hemo"] });
    expect(searchQuery("'); drop table").words).toEqual(["drop", "table"]);
    expect(searchQuery("，。！")).toEqual({ runs: [], words: [] });
  });
});

describe("spellings", () => {
  it("use the surname reading of a family name", () => {
    expect(spellings("曾斌")).toEqual(["zengbin", "zb"]);
    expect(spellings("单洪")).toContain("shanhong");
  });

  it("accept ü as v and as u, and are empty for a Latin name", () => {
    expect(spellings("吕文")).toEqual(["lvwen", "luwen", "lw"]);
    expect(spellings("Zhou Hui")).toEqual([]);
  });
});

describe("indexEntry", () => {
  it("is searchable in both languages, and by the pinyin of names only", () => {
    const entry = indexEntry([{ en: "Zeng Bin", zh: "曾斌" }], [{ zh: "会长" }]);
    expect(entry.text).toBe("zeng bin 曾斌 会长");
    expect(entry.pinyin).toBe(" zengbin zb");
  });
});
