import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { organizationsOfRecord } from "./mentions";
import { isAward } from "./news-units";
import { textsOf } from "./stated-texts";

/** "The recipients include …": those who received the awards of the news. */
const RECIPIENTS =
  /^(?:The|Among the) (?:recipients?|winners?|award-winners|prize-?winners|laureates|awardees|honou?rees|medallists|medalists) /;

/** "The theme of the seminar was …". */
const THEME = /^The (?:theme|motto|slogan|topic) of the \p{L}+ (?:was|is) /u;

/** "The LCC and the RCC signed a memorandum in 2001": what two organizations have in common. */
const OF_TWO =
  /^(?:The )?(.{2,60}?) and (?:the )?(.{2,60}?) (?:signed|have|had|established|first|began|are|were) /;

/** "a recent memorandum of understanding": a document that a sentence brings in, with its year. */
const DOCUMENT =
  /\b(?:an?|one|two|three|four|five|several) (?:\p{Ll}+ )?(memorand(?:um|a)|agreements?|declarations?|treaty|treaties|protocols?|conventions?)\b/u;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** "with the embassy": an organization that only what was said before has named. */
const THE_ORGANIZATION =
  /\bthe (?:embassy|consulate|ministry|agency|department|company|institute|association)(?! of)\b/u;

/** The last of the units from the first one on that report awards or what the text says of the news. */
const lastAward = (units: readonly Unit[], lead: number): number => {
  const spoken = units.findIndex(({ messages }) => messages.some((one) => one.type === "speech"));
  const before = units.slice(0, spoken < 0 ? units.length : spoken);
  return Math.max(
    lead,
    before.findLastIndex(({ messages }) => messages.some(isAward)),
  );
};

/** Whether speakers refer with "the" to a document that a sentence brings in; where both give years, to one of its year. */
const isReferredTo = (record: DraftRecord, en: string): boolean => {
  const noun = DOCUMENT.exec(en)?.[1];
  if (noun === undefined || THE_ORGANIZATION.test(en)) return false;
  const root = noun.replace(/(?:um|a|s|y|ies)$/, "");
  const the = new RegExp(`\\bthe (?:\\p{Ll}+ )?${root}`, "u");
  const years: readonly string[] = en.match(YEAR) ?? [];
  const remarks = (record.agenda ?? []).flatMap((item) => item.remarks ?? []);
  const points = remarks.flatMap((remark) => remark.points ?? []);
  return points.some(({ en: said = "" }) => {
    if (!the.test(said)) return false;
    const others = said.match(YEAR) ?? [];
    return others.length === 0 ? years.length === 0 : others.some((year) => years.includes(year));
  });
};

const saidIn = (record: DraftRecord, one: Message): string[] =>
  one.type === "speech"
    ? one.remarks.flatMap(({ remark }) => (remark.points ?? []).flatMap(({ en }) => en ?? []))
    : textsOf(record, one);

/** The name of what a sentence calls "the same company". */
export const sameIn = (en: string): string | undefined =>
  /\bthe same \p{Ll}+, (\p{Lu}[^,.]{2,40})[,.]/u.exec(en)?.[1];

/** "the same company, Lake Builders": the index of the unit that first names what a sentence takes up. */
const sameAgain = (
  record: DraftRecord,
  units: readonly Unit[],
  lead: number,
  en: string,
): number | undefined => {
  const name = sameIn(en);
  if (name === undefined) return undefined;
  const at = units.findIndex(({ messages }) =>
    messages.some((one) => saidIn(record, one).some((text) => text.includes(name))),
  );
  return at < 0 ? undefined : Math.max(at, lead);
};

/**
 * English: the place of context that explains the news, or that what is said later refers to: those who received its awards, a
 * theme, what the two sides have in common, a document that speakers take up.
 */
export const placeByWords = (
  record: DraftRecord,
  units: readonly Unit[],
  lead: number,
  en: string,
): number | undefined => {
  if (RECIPIENTS.test(en) && units[0]?.messages.some(isAward)) return lastAward(units, lead);
  if (THEME.test(en) || isReferredTo(record, en)) return lead;
  const two = OF_TWO.exec(en)?.slice(1);
  if (two) {
    const names = organizationsOfRecord(record, "en");
    if (two.every((one) => names.includes(one))) return lead;
  }
  return sameAgain(record, units, lead, en);
};
