import { type Phrase, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { hasRoomInside, mostWithin } from "./attributions";
import type { SpeechAct } from "./statements";
import {
  LONG_CLAUSE,
  ROOM_FOR_LITTLE,
  roomFor,
  SHORT_CLAUSE,
  SHORT_OF_NAMED,
  WITH_QUOTE,
} from "./turn-limits";
import { isBriefing, isList, isWish, type Open, repeatsWords } from "./turn-sentences";

/** The room of a sentence for an act that repeats several of its words in a row. */
const ROOM_WITH_REPEATED = 34;

/** Words of two statements that a wish may follow in the same sentence. */
const BEHIND_TWO = 24;

/** Words of a statement and an act that share a sentence, whatever the statement is about. */
const SHORT = 34;
/** "said that the guild felt it right to help, and praised the school": the act would seem to be the guild's. */
const OF_CLAUSE =
  / (?:said|added|noted|stressed|explained|hope) that (?!(?:he|she) )[^“,]*? (?:felt|had \p{Ll}+ed|would [^,]*? and (?!(?:the|an?|its|their|of|in) )\p{Ll}+|and \p{Ll}+s (?:to|that|the|its)) /u;

/** "said that the port is open": a statement, and words of one that is not only a courtesy. */
const STATED = /^(?:also )?(?:said|added|noted|stressed) (?!the |of )/;
const LONG_STATED = 14;
/** Words of "praised the dockers", which would be too little for a sentence with a name. */
const BRIEF_ACT = 4;
/** "praised the town": what a speaker does beside stating something, which another sentence says. */
const BESIDE =
  /^(?:praised|called the|thanked|congratulated|welcomed|invited|introduced|presented|outlined|described|briefed|gave) /;
/** "presented the mill", behind which an invitation is an act of its own, and words of both in one sentence. */
const PRESENTED = /^(?:also )?(?:introduced|presented|outlined|described|briefed|gave) /;
const WITH_INVITATION = 34;

/** Whether a short act can follow a statement that its speaker ends: "A is open, Lee said, and promised to help", but praise only a short one. */
export const hasRoomBehind = (stated: Phrase, act: SpeechAct): boolean => {
  const [size, length] = [wordCount(stated), wordCount(act.words)];
  if (size + length > ROOM_FOR_LITTLE || isList(act)) return false;
  return size <= LONG_STATED || length <= BRIEF_ACT || !BESIDE.test(textOf(act.words));
};

/** Whether an act has nothing to do with the one in which its sentence ends: "said that A is open, and praised B". */
const isBeside = ({ last, words }: Open, act: SpeechAct): boolean => {
  if (!BESIDE.test(textOf(act.words))) return false;
  const before = last ?? words;
  if (STATED.test(textOf(before))) return wordCount(before) >= LONG_STATED;
  return (
    /^invited /.test(textOf(act.words)) &&
    PRESENTED.test(textOf(before)) &&
    wordCount(words) + wordCount(act.words) > WITH_INVITATION
  );
};

/** "congratulated the town and also congratulated the school on its new hall": the same act again, which has a sentence of its own if it is long. */
const isSameAct = ({ last }: Open, { words }: SpeechAct): boolean => {
  const [verb = ""] = textOf(words).split(" ");
  return (
    last !== undefined && textOf(last).startsWith(`${verb} `) && wordCount(words) + wordCount(last) > TWICE
  );
};
const TWICE = 20;

/** Words by which "expressed the hope that" is longer than "said that". */
const EXPRESSED = 2;

/**
 * Whether a sentence has room for one more act. `behind`: the words of the act as they would follow it; `named`: whether a new
 * sentence would begin with the name; `within`: how many sentences before it have "he said" within them.
 */
export const hasRoomFor = (
  open: Open,
  act: SpeechAct,
  behind: Phrase | undefined,
  named: boolean,
  within: number,
): boolean => {
  const full = open.clause && !act.clause && wordCount(open.words) > (named ? SHORT_OF_NAMED : SHORT_CLAUSE);
  const size = wordCount(open.words) - (open.also ? 1 : 0) - (open.extra ?? 0);
  const wish = isWish(act.words);
  const length = wordCount(act.words) - (wish ? EXPRESSED : 0);
  const joins = act.clause && (!open.clause || wish);
  const closes =
    open.clause === true
      ? isWish(act.words)
      : act.clause && /^thanked /.test(textOf(open.last ?? open.words));
  const most = repeatsWords(open, act)
    ? ROOM_WITH_REPEATED
    : roomFor(size, length, act.clause, named, joins, closes);
  // "said that A, and that B, and promised to C" would promise in the second clause; a third statement begins a sentence.
  const behindTwo =
    open.clause === true &&
    (act.own?.second !== undefined ||
      (wish
        ? size > BEHIND_TWO && textOf(open.words).includes(" and that ")
        : textOf(open.words).includes(", and that ")));
  const behindList = open.list === true && act.clause && wordCount(act.words) > LONG_CLAUSE;
  // "“…,” she said, stressing that …"
  const quoted =
    open.quote === true &&
    (act.own !== undefined ||
      textOf(open.words).split(" ").length + textOf(act.words).split(" ").length > WITH_QUOTE);
  // "said that A. B, she added": a second statement with its attribution inside, not after "and added that".
  const inside =
    open.clause === true &&
    act.own?.verb === "added" &&
    within < mostWithin(named, act.own.clause) &&
    hasRoomInside(act.own.clause, act.own.second);
  // What somebody introduced and what they said of something else are two sentences.
  const apart = act.clause && behind === act.words && isBriefing(open, act);
  const ofClause = !act.clause && !wish && size + length > SHORT && OF_CLAUSE.test(textOf(open.words));
  return (
    !inside &&
    !quoted &&
    !behindTwo &&
    !ofClause &&
    !full &&
    !behindList &&
    !apart &&
    size + length <= most &&
    !isBeside(open, act) &&
    !isSameAct(open, act)
  );
};

/** Words of a sentence and a further statement from which that has a sentence of its own, with "he said" inside. */
const WITH_FURTHER = 30;
/** "Lee, the mayor, welcomed the guests": nothing that could stand alone beside what Lee then said. */
const WELCOMED = / welcomed [^,;]*$/;
const WITH_WELCOME = 41;
/** Whether a statement names an organization that its sentence has named, which would be "it" there. */
const namesAgain = (open: Open, act: SpeechAct): boolean => {
  const named = new Set(open.words.pieces.flatMap(({ organization }) => organization?.id ?? []));
  return act.words.pieces.some(
    ({ organization }) => organization !== undefined && named.has(organization.id),
  );
};
/** Words of a sentence that can stand alone in front of it. */
const ALONE = 5;

/** Whether a sentence reports enough without a further statement, in whose own sentence "he said" has room. */
export const isFull = (open: Open, act: SpeechAct): boolean => {
  const size = wordCount(open.words);
  const welcomed = WELCOMED.test(textOf(open.words)) && !namesAgain(open, act);
  const most = welcomed ? WITH_WELCOME : WITH_FURTHER;
  return !open.quote && size >= ALONE && size + wordCount(act.words) > most;
};
