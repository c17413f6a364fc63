import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { factsToState } from "../facts-to-state";
import { datesOf } from "./days";
import type { Case } from "./finding";
import { numberWords } from "./number-words";
import { isStated, readForFacts } from "./stated-facts";
import { sharedCount, unitsOf } from "./units";

/** A fact of the record that a text does not state. */
export interface Omission {
  path: string;
  text: string;
}

// What only a house style states, and what belongs to a picture.
const APART = /^(?:slogan|photos)\b/;

// People whom any text mentions with such a word.
const ANYBODY: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:the |its |and |other |delegation|members?|participants?|guests?|visitors?|delegates?|of |\s)+$/iu,
  zh: /^(?:代表团|考察团|团队|成员|来宾|嘉宾|参会|与会|人员|其他|一行|的)+$/u,
};

/** Whether a fact is stated by another word: the title of an item by its activity, counted people by their number. */
const isImplied = ({ path, text: fact }: Omission, { text, lang, lexicon, record }: Case): boolean => {
  if (/\.(?:group|whom)\./.test(path) && ANYBODY[lang].test(fact)) return true;
  if (/^attendance\.of\./.test(path)) return text.includes(String(record.attendance?.count));
  const [, key] = /^agenda\[(.+?)\]\.title\./.exec(path) ?? [];
  const item = record.agenda?.find((one) => one.key === key);
  // "Plenary talk" is stated by "plenary speaker".
  const units = item ? unitsOf(fact, lang) : [];
  if (item && sharedCount(units, new Set(unitsOf(text, lang))) * 2 >= new Set(units).size) return true;
  const anchor = item?.activity === "tour" ? "tour" : item?.activity === "signing" ? "signing" : undefined;
  return (
    anchor !== undefined &&
    lexicon.activities.some(({ is, words }) => is === anchor && text.search(words) >= 0)
  );
};

const monthAndDate = (day: string): string => day.slice(5).split("-").map(Number).join("-");

/** Days and numbers that an article has to state, with their paths. */
const valuesOf = (record: DraftRecord): { path: string; value: string | number }[] => {
  const day = record.status === "held" ? record.when?.start : undefined;
  return [
    ...(day && day.length === 10 ? [{ path: "when.start", value: day }] : []),
    ...(record.attendance?.count ? [{ path: "attendance.count", value: record.attendance.count }] : []),
    ...(record.delegations ?? []).flatMap((one) =>
      one.size ? [{ path: `delegations[${one.key}].size`, value: one.size }] : [],
    ),
    ...(record.agreements ?? []).flatMap((one) =>
      one.count ? [{ path: `agreements[${one.key}].count`, value: one.count }] : [],
    ),
  ];
};

const hasValue = (value: string | number, { text, lang }: Case): boolean => {
  if (typeof value === "string")
    return datesOf({ text, lang }).some(({ days }) =>
      days.some((one) => `${one.month ?? ""}-${one.date ?? ""}` === monthAndDate(value)),
    );
  const words = text.match(
    lang === "en" ? /[\p{L}]+(?:-[\p{L}]+)?|\d[\d,]*/gu : /\d[\d,]*|[一二两三四五六七八九十]+/gu,
  );
  return (words ?? []).some((word) =>
    [word, word.split("-")[0] ?? ""].some((one) => numberWords(one, lang) === value),
  );
};

/** The facts of a record that a text does not state, in whatever words: texts, then days and numbers. */
export const omissionsIn = (given: Case): Omission[] => {
  const { record, lang, text } = given;
  const read = readForFacts(text, lang);
  const seen = new Set<string>();
  const texts = factsToState(record, lang).filter((fact) => {
    if (APART.test(fact.path) || seen.has(fact.text)) return false;
    if (isStated(fact.text, read, lang) || isImplied(fact, given)) return false;
    return seen.add(fact.text);
  });
  const values = record.status === "held" ? valuesOf(record) : [];
  const lacking = values.filter(({ value }) => !hasValue(value, given));
  return [...texts, ...lacking.map(({ path, value }) => ({ path, text: String(value) }))];
};
