import type { DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";

/** "The figures below were accepted", "these firms will meet again": words whose noun another sentence has. */
const REFERS_BACK =
  /^(?:it|they|he|she|this|these|those|that|such|both|the (?:latter|former|same|two))\b|\b(?:this(?! (?:year|month|week|season|spring|summer|autumn|fall|winter)\b)|these|those|such(?! as\b)|latter|former|above|following|aforementioned|mentioned|same)\b/i;

/** "lower the tax on it", "do so": what only the words before name. */
const POINTS_BACK =
  /^(?:(?!(?:and|or|but)\b)[^\s,;]{1,40} ){0,6}(?:it|them|(?:do|doing|done) so)\b(?! (?:easier|possible|clear|known)\b)/i;

const namesIn = (text: string): readonly string[] => text.slice(1).match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];

const wordsOf = (texts: readonly (Text | undefined)[]): string =>
  texts.map((text) => text?.en ?? "").join(" ");

/** Names that the programme introduces and the first sentence does not: "Sandhead School" of a tour. */
const isOfProgramme = (record: DraftRecord, text: string): boolean => {
  const { title, purpose, city, areas = [], venue, officialName, partOf, delegations = [] } = record;
  const bodies = (record.participants ?? [])
    .flatMap(({ posts = [], of = [] }) => [...posts.map(({ organization }) => organization), ...of])
    .flatMap((one) => [one, one?.parent])
    .flatMap((one) => [one?.name, one?.short]);
  const own = bodies.flatMap((one) => (one?.en && text.includes(one.en) ? [one] : []));
  const known = wordsOf([
    title,
    purpose,
    city,
    ...areas,
    venue?.name,
    officialName,
    partOf?.name,
    ...delegations.map(({ name }) => name),
    // "the zone of Wells" is not yet the Wells Free Zone, whose whole name a reader understands.
    ...own,
  ]);
  const programme = wordsOf(
    (record.agenda ?? []).flatMap(({ narrative = [], saw = [], topics = [], remarks = [], venue: place }) => [
      ...narrative,
      ...saw,
      ...topics,
      ...remarks.flatMap(({ points = [] }) => points),
      place?.name,
    ]),
  );
  return namesIn(text).some((name) => programme.includes(name) && !known.includes(name));
};

/** Whether a reader understands a text directly behind the first sentence of an event. */
export const isUnderstoodInLead = (record: DraftRecord, text: string): boolean =>
  !REFERS_BACK.test(text) && !POINTS_BACK.test(text) && !isOfProgramme(record, text);
