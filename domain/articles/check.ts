import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { chineseNames, chineseTitles } from "./check-chinese";
import { datesIn, numbersIn, recordDays, recordNumbers } from "./check-days";
import { englishNames, englishTitles } from "./check-english";
import { statusesIn } from "./check-status";
import { isTold } from "./check-told";
import { textsOf } from "./record-texts";
import { toBeTold } from "./told";

/** What a text can say that a record does not. */
export const CHECKED = ["name", "title", "date", "number", "status"] as const;
export type Checked = (typeof CHECKED)[number];

/** Something a text says that no field of the record supports; `start` and `end` are its place, in characters. */
export interface Unsupported {
  kind: Checked;
  text: string;
  start: number;
  end: number;
}

/** A fact of the record that a text nowhere tells. */
export interface Untold {
  path: string;
  text: string;
}

export interface Checkup {
  unsupported: Unsupported[];
  untold: Untold[];
}

/** What the checks of a language read. */
export interface Material {
  text: string;
  record: DraftRecord;
  lang: Lang;
  /** All the record says in this language, and the spellings of the other that stand in this text unchanged. */
  words: readonly string[];
}

/** What one check finds: the kind is added by who calls it. */
export type Found = Omit<Unsupported, "kind">;

/**
 * A text against a record, in one language: every name, title, date, number and status of the text that the record does
 * not hold, and every fact of the record that the text does not tell. A text may tell in its own words: a fact counts as
 * told when most of its words are there. The check knows forms, not meanings; what it reports is for a person to judge.
 */
export const checkText = (text: string, record: DraftRecord, lang: Lang): Checkup => {
  const words = textsOf(record, lang).map((one) => one.text);
  const material: Material = { text, record, lang, words };
  const [days, numbers] = [recordDays(record), recordNumbers(record)];
  const checks: Record<Checked, Found[]> = {
    name: lang === "en" ? englishNames(material) : chineseNames(material),
    title: lang === "en" ? englishTitles(material) : chineseTitles(material),
    date: datesIn(material, days),
    number: numbersIn(material, numbers),
    status: statusesIn(material),
  };
  const unsupported = CHECKED.flatMap((kind) => checks[kind].map((one) => ({ kind, ...one })));
  const seen = new Set<string>();
  return {
    unsupported: unsupported.sort((a, b) => a.start - b.start),
    untold: toBeTold(record, lang).filter((fact) => {
      if (isTold(fact.text, text, lang) || seen.has(fact.text)) return false;
      return seen.add(fact.text);
    }),
  };
};
