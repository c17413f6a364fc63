import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftRecords, validRecords } from "../events/record.test-data";
import { LANGS } from "../events/values";
import { checkText } from "./check/check";
import { lintArticle } from "./lint";
import { toHtml, toMarkdown, toText } from "./render";
import { writeArticle } from "./write";

const RUNS = { numRuns: 300, seed: 20240305 };

describe("an article of any record", { timeout: 120_000 }, () => {
  it("of a valid record has none of the faults", () => {
    fc.assert(
      fc.property(validRecords(), fc.constantFrom(...LANGS), (record, lang) => {
        expect(lintArticle(writeArticle(record, lang), record)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("of a half-filled record has none of the faults", () => {
    fc.assert(
      fc.property(draftRecords(), fc.constantFrom(...LANGS), (record, lang) => {
        expect(lintArticle(writeArticle(record, lang), record)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has no name, title, date, number or status that its record lacks", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...LANGS)
          .chain((lang) => fc.tuple(fc.constant(lang), validRecords({ langs: [lang] }))),
        ([lang, record]) => {
          const text = toText(writeArticle(record, lang));
          const values = ["name", "title", "date", "number", "status"];
          const { unsupported } = checkText(text, record, lang);
          expect(unsupported.filter(({ kind }) => values.includes(kind))).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it("is the same each time, and leaves the record as it was", () => {
    fc.assert(
      fc.property(validRecords(), fc.constantFrom(...LANGS), (record, lang) => {
        const before = structuredClone(record);
        const article = writeArticle(record, lang);
        expect(writeArticle(structuredClone(before), lang)).toEqual(article);
        expect(record).toEqual(before);
        for (const render of [toMarkdown, toText, toHtml])
          expect(render(article)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });
});
