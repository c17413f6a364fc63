import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecord } from "../events/parse";
import { stepsOf, valueAt } from "../events/paths";
import { lessened, validRecords } from "../events/record.test-data";
import type { EventRecord } from "../events/shape";
import { tokensIn } from "../events/unique-texts.test-data";
import { LANGS, type Lang } from "../events/values";
import { datesIn, recordDays } from "./check/days";
import { numbersIn, recordNumbers } from "./check/numbers";
import { factsToState } from "./facts-to-state";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { placedSentences } from "./sentence-places";
import { writeArticle } from "./write";

const held = (lang: Lang) => validRecords({ langs: [lang], statuses: ["held"] });
const chosen = fc.constantFrom(...LANGS).chain((lang) => fc.tuple(fc.constant(lang), held(lang)));

/** The unique words that an article prints. */
const printed = (record: EventRecord, lang: Lang): Set<string> =>
  new Set(
    placedSentences(writeArticle(record, lang)).flatMap(({ sentence }) => tokensIn(sentence.text, lang)),
  );

const unstated = (record: EventRecord, lang: Lang): string[] => {
  const article = printed(record, lang);
  return factsToState(record, lang)
    .filter(({ text }) => !tokensIn(text, lang).every((token) => article.has(token)))
    .map(({ path }) => path);
};

/** The values at the paths of a sentence, as one text; a path without a value throws. */
const basis = (record: EventRecord, paths: readonly string[]): unknown[] =>
  paths.map((path) => {
    const steps = stepsOf(record, path);
    if (!steps) throw new Error(`${path} is no path of the record`);
    return valueAt(record, steps);
  });

describe("each sentence", { timeout: 120_000 }, () => {
  it("has source paths that lead to the values it prints", () => {
    fc.assert(
      fc.property(chosen, ([lang, record]) => {
        for (const { sentence } of placedSentences(writeArticle(record, lang))) {
          const has = new Set(tokensIn(JSON.stringify(basis(record, sentence.paths)), lang));
          expect(tokensIn(sentence.text, lang).filter((token) => !has.has(token))).toEqual([]);
        }
      }),
      { numRuns: 200, seed: 20240305 },
    );
  });

  const cases = [...sampleRecords(), ...goldenRecords()].flatMap(([name, record]) =>
    LANGS.map((lang) => ({ name, record, lang })),
  );
  it.each(cases)(
    "of $name in $lang prints only days and numbers that are at its paths",
    ({ record, lang }) => {
      for (const { sentence } of placedSentences(writeArticle(record, lang))) {
        const values = basis(record, sentence.paths) as never as EventRecord;
        const words = (JSON.stringify(values) ?? "").match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        const material = { text: sentence.text, record, lang, words };
        expect(datesIn(material, recordDays(values))).toEqual([]);
        const forms = sentence.paths.map((path) => path.replace(/\[[^\]]*\](?=[^[]*$)/, "[]"));
        const lengths = forms.map((form) => forms.filter((one) => one === form).length);
        expect(numbersIn(material, [...recordNumbers(values), ...lengths])).toEqual([]);
      }
    },
  );
});

describe("each fact", { timeout: 120_000 }, () => {
  it("that the format allows in an article is stated", () => {
    fc.assert(
      fc.property(chosen, ([lang, record]) => {
        expect(unstated(record, lang)).toEqual([]);
      }),
      { numRuns: 200, seed: 20240305 },
    );
  });

  it("is still stated when another part of the record is taken away", () => {
    fc.assert(
      fc.property(chosen, fc.nat(), ([lang, record], start) => {
        const lost = new Set(unstated(record, lang));
        const fewer = [...lessened(record)] as EventRecord[];
        const some = fewer.filter((_, i) => (i + start) % Math.ceil(fewer.length / 8) === 0);
        for (const less of some.filter((one) => parseRecord(one).ok))
          expect(unstated(less, lang).filter((path) => !lost.has(path))).toEqual([]);
      }),
      { numRuns: 60, seed: 20240305 },
    );
  });
});
