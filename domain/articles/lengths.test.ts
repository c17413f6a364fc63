import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validRecords } from "../events/record.test-data";
import { LANGS } from "../events/values";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { LENGTHS, LIMITS } from "./lengths";
import { placedSentences } from "./sentence-places";
import { writeArticle } from "./write";

const SHORTER = LENGTHS.filter((one) => one !== "full");
const texts = (article: ReturnType<typeof writeArticle>): string[] =>
  placedSentences(article)
    .filter(({ role }) => role === "text")
    .map(({ sentence }) => sentence.text);

const sizeOf = (all: readonly string[], lang: "en" | "zh"): number =>
  lang === "zh"
    ? all.join("").replace(/[\s，。、；：“”（）]/g, "").length
    : all.join(" ").split(/\s+/).length;

describe("the shorter lengths", { timeout: 60_000 }, () => {
  const held = [...sampleRecords(), ...goldenRecords()].filter(([, record]) => record.status === "held");
  const cases = held.flatMap(([name, record]) =>
    LANGS.flatMap((lang) => SHORTER.map((length) => ({ name, record, lang, length }))),
  );

  it.each(cases)("$length of $name in $lang is one paragraph of its size", ({ record, lang, length }) => {
    const article = writeArticle(record, lang, {}, length);
    if (article.blocks.length === 0) return;
    const paragraphs = article.blocks.filter((block) => block.type !== "headline");
    expect(paragraphs).toHaveLength(1);
    expect(article.blocks.some((block) => block.type === "headline")).toBe(length !== "summary");
    const all = texts(article);
    expect(all.length).toBeLessThanOrEqual(LIMITS[length].sentences);
    // A first sentence with names too long for the limit is the whole text.
    if (all.length > 1) expect(sizeOf(all, lang)).toBeLessThanOrEqual(LIMITS[length][lang] * 1.1);
  });

  it("use no field that the full article does not use", () => {
    fc.assert(
      fc.property(
        validRecords({ statuses: ["held"] }),
        fc.constantFrom(...LANGS),
        fc.constantFrom(...SHORTER),
        (record, lang, length) => {
          const paths = (of: "full" | (typeof SHORTER)[number]): Set<string> =>
            new Set(
              placedSentences(writeArticle(record, lang, {}, of)).flatMap(({ sentence }) => sentence.paths),
            );
          const full = paths("full");
          // An organization that the full text introduced before with its parent may be introduced here.
          const more = [...paths(length)].filter((path) => !full.has(path) && !path.includes(".parent."));
          expect(more).toEqual([]);
        },
      ),
      { numRuns: 100, seed: 20240305 },
    );
  });
});
