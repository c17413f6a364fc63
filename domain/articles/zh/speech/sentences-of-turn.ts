import { changed, textOf } from "../../phrase";
import {
  FULL_SENTENCE,
  fillsSentence,
  hasRoom,
  isOpinion,
  isShort,
  lengthOf,
  SAYS,
  SHORT_STATEMENT,
  SPEECH,
} from "./chain";
import type { SpeechAct } from "./speech-act";
import { isStatementOfOwn } from "./statement-apart";
import { isWishOfOwn } from "./wish-behind";

/** Characters of courtesies after which 表示 begins a sentence, where the statement is short. */
const LONG_COURTESIES = 40;
/** Characters of a welcome with further acts after which 表示 begins a sentence, as the welcome has 表示 too. */
const WELCOME = 22;

/** Characters of a name with which a statement begins a sentence after courtesies. */
const BRIEF_NAME = 10;
/** Characters by which a sentence may be longer where a longer name would begin the next one. */
const REPEATED = 35;

/** Whether a statement begins a sentence of its own after the courtesies. */
const beginsSentence = (
  front: readonly SpeechAct[],
  statement: SpeechAct,
  all: number,
  subject: number | undefined,
): boolean => {
  const [before, length] = [lengthOf(front), textOf(statement.words).length];
  const welcomed = front.some(({ words }) => /表示/.test(textOf(words)));
  const again =
    welcomed && statement.verb === "表示" && before > (isShort(statement.words) ? LONG_COURTESIES : WELCOME);
  if (front.some(({ reports }) => reports)) return again || all > SPEECH;
  // 甲感谢……。甲表示，……。甲还表示，……: a third sentence would begin with the name.
  const third =
    (statement.further ?? []).some(({ named }) => named) || front.some(({ verb }) => verb === "发言");
  const long = subject !== undefined && !third && isStatementOfOwn(before + subject, length);
  return again || long || (all > SPEECH && !hasRoom(front, statement));
};

/** Characters of a statement with a wish in one sentence, where the names of several or a third sentence would begin another. */
const WITH_WISH = 110;
/** Characters of courtesies with a statement, where a third sentence would begin with the same speaker. */
const WITH_STATEMENT = 125;
/** Others' opinions at the end of a statement: a wish after it would seem to be part of them. */
const OPINION_OF_OTHERS = /(?:欢迎|好评|认可|期待|关注|称赞)$/;

/** Whether a wish after a statement begins a sentence of its own; `size`: characters of both in one. */
const needsSentence = (statement: SpeechAct | undefined, wish: SpeechAct, size: number): boolean => {
  if (wish.verb !== "希望" || !statement || !SAYS.test(statement.verb)) return false;
  const text = textOf(statement.first ?? statement.words);
  if (isWishOfOwn(text, textOf(wish.words), size)) return true;
  if (OPINION_OF_OTHERS.test(text)) return textOf(wish.words).length > SHORT_STATEMENT;
  return size > FULL_SENTENCE && fillsSentence(text);
};

/** Characters of courtesies that are a sentence of their own, and of a statement and a wish in the next one. */
const FRONT = 28;
const WORDS = 100;
/** Characters of courtesies that fill a sentence, and of a statement and a wish behind them. */
const LONG_FRONT = 45;
const WORDS_BEHIND = 150;

/** The acts with which the sentences of a turn begin where a wish after a statement has no room in the sentence of the others. */
const startsAtWish = (
  acts: readonly SpeechAct[],
  stated: number,
  wish: number,
  subject: number,
): readonly number[] => {
  const said = acts[stated];
  const front = lengthOf(acts.slice(0, Math.max(stated, 0))) + subject;
  const room = front >= LONG_FRONT ? WORDS_BEHIND : WORDS;
  if (said && front >= FRONT && !said.ends && lengthOf(acts.slice(stated)) <= room) return [0, stated];
  if (stated < 1 || lengthOf(acts.slice(0, wish)) + subject <= WITH_STATEMENT) return [0, wish];
  const [statement, wished] = [acts[stated], acts[wish]];
  const full = statement && fillsSentence(textOf(statement.words));
  const withWish = lengthOf(acts.slice(stated)) + subject;
  const together = !full && statement && wished && !needsSentence(statement, wished, withWish);
  return together ? [0, stated] : [0, stated, wish];
};

/** The acts with which the sentences of a turn begin. */
const startsOf = (
  acts: readonly SpeechAct[],
  again: number | undefined,
  subject: number,
): readonly number[] => {
  const single = again !== undefined;
  const all = lengthOf(acts);
  const stated = acts.findIndex(({ verb }, i) => i > 0 && SAYS.test(verb));
  const statement = acts[stated];
  const brief = single && again <= BRIEF_NAME;
  const size = all + subject - (brief ? 0 : REPEATED);
  const wish = acts.findIndex((act, i) => i > 0 && needsSentence(acts[i - 1], act, size));
  if (single && wish > 0 && acts.slice(0, Math.max(stated, 0)).every(({ reports }) => !reports))
    return startsAtWish(acts, stated, wish, subject);
  const begins =
    statement && beginsSentence(acts.slice(0, stated), statement, all, brief ? subject : undefined);
  const wishes = wish > 0 && ((single && !begins) || lengthOf(acts.slice(begins ? stated : 0)) > WITH_WISH);
  return [0, ...(begins ? [stated] : []), ...(wishes ? [wish] : [])];
};

/**
 * The sentences of one turn: one begins at a statement after courtesies where both are long, and at a wish after a statement of
 * several clauses. `again`: characters of the name with which a further sentence begins, undefined for the names of several;
 * `subject`: those of what the first sentence begins with.
 */
export const sentencesOfTurn = (
  acts: readonly SpeechAct[],
  again: number | undefined,
  subject: number,
): (readonly SpeechAct[])[] => {
  const judged = asJudgement(acts);
  if (judged) return inHalves(judged, subject);
  const starts = startsOf(acts, again, subject);
  const groups = starts.map((from, i) => acts.slice(from, starts[i + 1]));
  if (again === undefined) return groups;
  return groups.flatMap((group, i) => inHalves(group, i === 0 ? subject : 0));
};

/**
 * Characters of one sentence with its subject, above which it is two; the same without a statement, of more acts and of two
 * without a list of points; and of the shorter half.
 */
const ONE_SENTENCE = 125;
const CHAIN = 109;
const TWO_ACTS = 160;
const HALF = 18;

/** Whether an act may begin a sentence: a statement, and what was wished or thanked for after one. */
const mayBegin = (act: SpeechAct, before: SpeechAct | undefined): boolean =>
  SAYS.test(act.verb) ||
  /^(?:希望|要求|建议)$/.test(act.verb) ||
  (SAYS.test(before?.verb ?? "") && act.verb === "感谢");

/** Acts that are too long for one sentence as two of about the same size. */
const inHalves = (acts: readonly SpeechAct[], subject: number): (readonly SpeechAct[])[] => {
  const all = lengthOf(acts) + subject;
  const unsaid = acts.every(({ verb }) => !SAYS.test(verb));
  if (all <= (unsaid && acts.length > 2 ? CHAIN : ONE_SENTENCE)) return [acts];
  const plainly = unsaid && !acts.some(({ words }) => textOf(words).includes("；"));
  if (acts.length === 2 && all <= TWO_ACTS && plainly) return [acts];
  const shorter = (at: number): number => Math.min(lengthOf(acts.slice(0, at)), lengthOf(acts.slice(at)));
  const [at] = acts
    .flatMap((act, i) => (i > 0 && mayBegin(act, acts[i - 1]) && shorter(i) >= HALF ? [i] : []))
    .sort((a, b) => shorter(b) - shorter(a));
  return at === undefined ? [acts] : [acts.slice(0, at), acts.slice(at)];
};

/** Characters of a statement that is an opinion after praise: 肯定……，认为……，希望……, and of the whole sentence. */
const JUDGEMENT = 50;
const WHOLE = 150;

/** 肯定……，认为……，希望……: praise, a statement of one clause about what was praised, and a wish. */
const asJudgement = (acts: readonly SpeechAct[]): readonly SpeechAct[] | undefined => {
  const [praise, statement, wish, ...more] = acts;
  if (praise?.verb !== "肯定" || statement?.verb !== "表示" || wish?.verb !== "希望" || more.length > 0)
    return undefined;
  const words = changed(statement.words, (text) => text.replace(/^表示/, "认为"));
  const text = textOf(statement.words);
  const fits = text.length <= JUDGEMENT && !text.includes("；") && isOpinion(text);
  const all = acts.reduce((n, one) => n + textOf(one.words).length, 0);
  return fits && all <= WHOLE
    ? [praise, { ...statement, words, first: undefined, verb: "认为" }, wish]
    : undefined;
};
