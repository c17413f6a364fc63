import { describe, expect, it } from "vitest";
import { stepsOf, valueAt } from "../events/paths";
import type { EventRecord } from "../events/shape";
import { LANGS } from "../events/values";
import { datesIn, numbersIn, recordDays, recordNumbers } from "./check-days";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { sentencesOf } from "./lint";
import { writeArticle } from "./write";

/** The values that the paths of a sentence lead to, as one text; a path that leads nowhere throws. */
const basis = (record: EventRecord, paths: readonly string[]): unknown[] =>
  paths.map((path) => {
    const steps = stepsOf(record, path);
    if (!steps) throw new Error(`${path} is no path of the record`);
    return valueAt(record, steps);
  });

describe("each sentence", { timeout: 120_000 }, () => {
  const cases = [...sampleRecords(), ...goldenRecords()].flatMap(([name, record]) =>
    LANGS.map((lang) => ({ name, record, lang })),
  );
  it.each(cases)("of $name in $lang prints days and numbers of its paths alone", ({ record, lang }) => {
    for (const { sentence } of sentencesOf(writeArticle(record, lang))) {
      const values = basis(record, sentence.paths) as never as EventRecord;
      const words = (JSON.stringify(values) ?? "").match(/"(?:[^"\\]|\\.)*"/g) ?? [];
      const material = { text: sentence.text, record, lang, words };
      expect(datesIn(material, recordDays(values))).toEqual([]);
      const forms = sentence.paths.map((path) => path.replace(/\[[^\]]*\](?=[^[]*$)/, "[]"));
      const lengths = forms.map((form) => forms.filter((one) => one === form).length);
      expect(numbersIn(material, [...recordNumbers(values), ...lengths])).toEqual([]);
    }
  });
});
