import { allLines, type Composed, type Line } from "../../compose";
import { withLinesLeftOut } from "../../final-checks/left-out";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, topOf } from "../../reference/facts";

/** Acts that many sentences state in different words: those who were there, who held an event, and what was visited. */
const ACTS = [
  /参加了?|出席了?/u,
  /(?:举行|召开|举办|主办|承办|协办)了?/u,
  /发起/u,
  /走访了?|参观了?|考察了?|调研|到访|来访|访问了?|来到|(?:到|赴|前往)(?=.*(?:开展|进行|参观|考察|走访|调研))/u,
];
/** Words that give a sentence nothing of its own. */
const GENERAL =
  /活动|仪式|一行|当天|当日|随后|期间|此次|本次|会议|会上|共同|分别|等处|率队|率团|相关|有关|开展|进行/u;
/** Words between the words that say something. */
const BETWEEN = /[，、“”（）《》的了在与和及以由等还也并就对为将其向从同于该]/u;
/** 由甲办主办: who held an event, which the other sentence says of the same ones. */
const HELD_BY = /由([^，。；]{2,60}?)(?:主办|承办|协办|举办)/u;
/** 甲会承诺, 双方表示愿: a plan as somebody's word. */
const PLEDGE = /(?:表示|承诺|提出)[，]?(?:将|愿意?|一定)?|一致同意/u;
/** The same within somebody's words. */
const MEANT = /愿意?|一定/u;
/** What both sides said, rather than one of them of both. */
const OF_BOTH = /(?:^|[，；])(?:双方|各方|两校|两地|两会)(?=表示|承诺|提出|一致)/u;
/** Words that state the opposite or less. */
const DENIED = /不|未|没有|尚|暂/u;
/** Characters between those who held an event and the verb. */
const NEAR = 12;
/** Characters of a sentence that only repeats another one. */
const LONGEST = 70;

const without = (text: string, words: RegExp): string => text.replace(new RegExp(words, "gu"), "，");

/** The parts of a sentence that say something: names, numbers and verbs of their own. */
const partsOf = (text: string): string[] =>
  [...ACTS, GENERAL]
    .reduce(without, text)
    .split(BETWEEN)
    .filter((part) => part !== "");

/** Whether a sentence states an event rather than words or background. */
const isAct = ({ id, own }: Line): boolean => !own && !/remarks|background|credits|followUps/u.test(id);

/** 活动由甲、乙发起: who held an event, and nothing else. */
const WHO_HELD = /^[^，；]{0,12}由[^，；]+(?:发起|主办|承办|协办|举办)$/u;

/** 发起捐助活动, not 发起成立基金会 or 发起的奖学金: who held an event rather than anything else of theirs. */
const HELD_EVENT =
  /(?:发起|主办|承办|协办|举办)(?:了|的|组织|开展)*(?!成立|设立)\p{Script=Han}{0,6}(?:活动|行动|仪式|论坛)/u;

/** Whether the office's own background says of this event who held it, and other sentences name those people. */
const isOwnNote = (line: Line, other: Line, lines: readonly Line[]): boolean => {
  if (!other.own || !other.id.startsWith("background") || /[年月曾届]/u.test(textOf(other.words)))
    return false;
  if (!WHO_HELD.test(textOf(line.words)) || !HELD_EVENT.test(textOf(other.words))) return false;
  return line.words.pieces.every(
    ({ s, mention }) =>
      mention === undefined || lines.some((one) => one !== line && !one.own && textOf(one.words).includes(s)),
  );
};

/** Whether those who held an event according to one sentence held it according to another one. */
const isHeldAlike = (text: string, other: string): boolean => {
  const [, holders] = HELD_BY.exec(text) ?? [];
  if (holders === undefined) return true;
  const at = other.indexOf(holders);
  const behind = other.slice(at + holders.length, at + holders.length + NEAR);
  return at >= 0 && /主办|承办|协办|举办|举行/u.test(behind);
};

const ENDS = new RegExp(`^(?:$|${[BETWEEN, GENERAL, ...ACTS].map(({ source }) => source).join("|")})`, "u");

/** Whether a sentence has a part as a whole: 湖滨港, but not in 湖滨港口商会. */
const hasWhole = (text: string, part: string): boolean => {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (ENDS.test(text.slice(at + part.length))) return true;
  return false;
};

/** Whether a text has all parts of a sentence as wholes. */
const hasAll = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => hasWhole(text, part));

/** How firmly something is said, by the word nearest before it. */
const FORCE = /承诺|保证|一定|将(?!来)|愿|希望|期待|盼|建议|提议|要求|请/gu;
const FIRM = /^(?:承诺|保证|一定|将)$/u;
const OF_OTHERS = /^(?:希望|期待|盼|建议|提议|要求|请)$/u;

/** Whether words state a plan no weaker than it is: what somebody hopes others will do is no word of theirs. */
const isAsFirm = (plan: string, words: string, what: string): boolean => {
  const force = [...words.slice(0, words.indexOf(what)).matchAll(FORCE)].at(-1)?.[0] ?? "";
  return !OF_OTHERS.test(force) && (!plan.includes("承诺") || FIRM.test(force));
};

/** Whether words are those of somebody who has a plan, or of a person of the organization that has it. */
const isOwnWord = (who: string, words: string, facts: Facts): boolean => {
  const front = words.slice(0, words.search(PLEDGE));
  if (front.includes(who)) return true;
  return facts.people.some(
    ({ name, posts }) =>
      name !== undefined &&
      front.includes(name.text) &&
      posts.some(({ org }) => org && topOf(org).org.name.text.includes(who)),
  );
};

/** The sentence in which somebody says what a plan repeats as their word, in the same order; never what one side said as that of both. */
const saidAsWord = (line: Line, text: string, lines: readonly Line[], facts: Facts): Line | undefined => {
  if (line.own || !/followUps|outcomes/u.test(line.id) || !PLEDGE.test(text) || DENIED.test(text))
    return undefined;
  const [who = "", ...what] = partsOf(without(text, PLEDGE));
  if (what.length === 0 || [who, ...what].some((part) => part.length < 2)) return undefined;
  return lines.find((other) => {
    const words = textOf(other.words);
    if (other === line || other.own || !/remarks|followUps|outcomes/u.test(other.id)) return false;
    if (words.length < text.length || !PLEDGE.test(words) || DENIED.test(words)) return false;
    if (OF_BOTH.test(text) !== OF_BOTH.test(words)) return false;
    if (!isAsFirm(text, words, what[0] ?? "") || !isOwnWord(who, words, facts)) return false;
    if (text.includes("一致同意") && !words.includes("一致同意")) return false;
    const said = (from: number): string => without(without(words.slice(from), PLEDGE), MEANT);
    return hasWhole(said(0), who) && hasAll(said(words.search(PLEDGE)), what);
  });
};

/** The sentence that has all names and acts of another one, if there is one. */
const saidBy = (line: Line, lines: readonly Line[], facts: Facts): Line | undefined => {
  const text = textOf(line.words);
  if (text.length > LONGEST) return undefined;
  const word = saidAsWord(line, text, lines, facts);
  if (word || !isAct(line)) return word;
  const parts = partsOf(text);
  const acts = ACTS.filter((act) => act.test(text));
  if (parts.length === 0 || acts.length === 0 || parts.some((part) => part.length < 2)) return undefined;
  return lines.find((other) => {
    const words = textOf(other.words);
    if (other === line || !(isAct(other) || isOwnNote(line, other, lines)) || words.length <= text.length)
      return false;
    return hasAll(words, parts) && acts.every((act) => act.test(words)) && isHeldAlike(text, words);
  });
};

/**
 * The text without sentences all of whose names, numbers and acts are in another one: 发布会由甲办主办 behind
 * 由甲办主办的发布会在湖滨举行; without plans that repeat what somebody says, 甲会承诺做好服务. What they state has its source in the other sentence.
 */
export const withoutRestatements = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const lines = allLines(blocks);
  const found = new Map<Line, Line>();
  for (const line of lines.slice(1)) {
    const other = saidBy(line, lines, facts);
    if (other && !found.has(other)) found.set(line, other);
  }
  return withLinesLeftOut(blocks, found);
};
