import type { DraftRecord } from "../../events/shape";

/** "Ms Lee recently took part in the lake fair": something that a person did elsewhere, at another time. */
const RECENTLY = /\b(?:recently|last (?:week|month|year)|earlier (?:this|in the) (?:week|month|year))\b/u;
/** What says who somebody is or why they came: a new post, or an arrival. */
const OF_PERSON =
  /\b(?:appointed|elected|re-elected|named|promoted|retired|took (?:up|over|office)|became|assumed|joined|arrived|succeeded|was in|were in)\b/u;

const isPerson = ({ participants = [] }: DraftRecord, text: string): boolean =>
  participants.some(({ person }) =>
    [person?.name?.en, person?.later?.en].some((name) => name && text.startsWith(`${name} `)),
  );

/** English: whether a sentence about one of those in the record reports another act of theirs, which does not explain the news. */
export const isOtherAct = (record: DraftRecord, text: string | undefined): boolean =>
  text !== undefined && RECENTLY.test(text) && !OF_PERSON.test(text) && isPerson(record, text);
