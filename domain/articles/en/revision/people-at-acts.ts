import type { Line } from "../../compose";
import { OPEN, type Phrase, plain, say, spliced, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of the people in such a phrase, and of the sentence with it. */
const MAX_PEOPLE = 22;
const MAX_WORDS = 38;
/** Words of a sentence of topics, behind which a longer phrase would belong to the last topic. */
const MAX_TOPICS = 34;

/** "Teachers also took part", "teachers of the school attended the ceremony": who was there, and nothing else. */
const THERE =
  /^([^;:“]+?) (?:also )?(took part|attended(?: the (?:\p{Ll}+ )?(signing|handover|ceremony|opening|meeting|inauguration|launch|event))?|(?:was|were) (?:also )?present)$/u;
/** Beginnings of a sentence about people whom the one before it names, or about somebody who has just acted. */
const NO_LIST =
  /^(?:it|they|he|she|those|others|also|among|present|the (?:delegation|guests|participants|visitors)|both|all|a (?:business )?delegation)\b|\b(?:was|were|is|are|who|which|had)\b/iu;

/** What a sentence that reports words, or that has such a phrase already, contains. */
const NO_ROOM = /[“”;]| as (?:did|was|were) |in the presence of|attended by|\b(?:said|had been|included?)\b/u;
/** A second "with" would belong to the first. */
const WITH = / with /;
const EVENT = /\b(?:was|were) (?:jointly )?held (?:at|in|on|online|from)\b/u;
const CHAIRED =
  /^[^;“]*\bchaired (?:the|an?) (?:[\p{L}-]+ )*?(?:meeting|session|forum|seminar|workshop|conference|discussion)$/u;
const SIGNED = /\bsigned (?:it|them|the |an? )|\bwas signed (?:by|in|on|at)\b/u;
const GIVEN = /\b(?:handed over|presented|donated|unveiled|opened|inaugurated)\b/u;
const MET =
  /^(?!.* visited )(?:(?:the two sides|they|the participants) (?:discussed|exchanged|reviewed)|.{3,120}? met ).*$/iu;

/** What the people attended, by the noun of the sentence on them. */
const ACTS: Readonly<Record<string, RegExp>> = {
  signing: SIGNED,
  handover: GIVEN,
  opening: GIVEN,
  inauguration: GIVEN,
  launch: GIVEN,
  ceremony: new RegExp(`${GIVEN.source}|${SIGNED.source}`, "u"),
  meeting: MET,
};

/** "200 guests": a number that does not begin its sentence any more. */
const uncounted = (people: Phrase): Phrase =>
  /^a total of \d/iu.test(textOf(people)) ? withoutStart(people, "a total of ".length) : people;

/** The phrase for people who were there, behind what was done there. */
const phraseOf = (before: Line, after: Line, apart: boolean): Phrase | undefined => {
  const text = textOf(after.words);
  const [, who = "", verb = "", noun] = THERE.exec(text) ?? [];
  if (who === "") return undefined;
  const act = textOf(before.words);
  if (NO_LIST.test(who) || NO_ROOM.test(act)) return undefined;
  const most = Math.min(MAX_PEOPLE, MAX_WORDS - wordCount(before.words));
  if (who.split(" ").length > most) return undefined;
  const people = uncounted(spliced(after.words, who.length, text.length, ""));
  const counted = after.id.startsWith("attendance");
  if (noun) return ACTS[noun]?.test(act) ? say`in the presence of ${people}` : undefined;
  if (verb === "took part" && CHAIRED.test(act) && !counted) return say`attended by ${people}`;
  if (WITH.test(act)) return undefined;
  if (verb === "took part" && EVENT.test(act)) return say`with ${people} taking part`;
  if (apart || !verb.endsWith("present") || !MET.test(act) || wordCount(before.words) > MAX_TOPICS)
    return undefined;
  return say`with ${people} also present`;
};

/** "This part of the visit took place at the invitation of Lee": who invited, and nothing else. */
const INVITED =
  /^(?:this part of the visit|the (?:visit|tour|meeting)) took place (?=at the invitation of [^;“]+$)/iu;
const WENT =
  /^[^;“]*\b(?:visited|toured|met|inspected) (?!.*\b(?:where|which|and \p{Ll}+ed|at the invitation)\b)/u;

/** "…visited the mill at the invitation of Lee" */
const invited = (before: Phrase, after: Phrase): Phrase | undefined => {
  const front = INVITED.exec(textOf(after))?.[0];
  if (!front || !WENT.test(textOf(before))) return undefined;
  if (wordCount(before) + wordCount(after) > MAX_WORDS) return undefined;
  return say`${before} ${withoutStart(after, front.length)}`;
};

/** One sentence on what was done and on who was there; `apart`: whether a paragraph ends between them. */
export const joinedPeople = (before: Line, after: Line, apart: boolean): Line | undefined => {
  const found = phraseOf(before, after, apart);
  if (!found) {
    const whole = apart ? undefined : invited(before.words, after.words);
    return whole && { ...before, words: whole };
  }
  const act = textOf(before.words);
  const space = act.endsWith(OPEN) || /\bsigned (?:it|them)$/u.test(act) ? " " : ", ";
  return { ...before, words: say`${before.words}${plain(space)}${found}` };
};
