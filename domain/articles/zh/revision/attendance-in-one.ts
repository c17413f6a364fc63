import { type Composed, isParagraph, type Line } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { type Phrase, partOf, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { namedOnce } from "../words/final-edits";

/** 双方座谈, 甲会见乙一行: a meeting, behind which those who attended it are a clause. */
const MEETING = /(?:座谈|会谈|会见|接待|会晤|拜会|交流|见面)[^，。；：“]{0,30}$/u;
/** ，甲、乙参加: the last clause of a sentence, a list of those who attended. */
const CLAUSE = /，([^，。；：]{4,120})参加$/u;
/** 丙、丁参加会见: such a list alone. */
const ALONE =
  /^(?!随后|其间|此外|同时|双方|各方|应邀|会后|[^，]{0,10}[上中前后日天时午]，)([^。；：]{4,160}?)(?<![也均还同])参加((?:会见|会谈|座谈|座谈会|交流|活动|会晤)?)$/u;
/** Verbs of a clause that is no list of people. */
const ACTS = /(?:介绍|表示|希望|主持|率|陪同|就|围绕|还|一行|向|为|在)/u;
/** Staff without names, who come last. */
const STAFF = /(?:工作人员|相关人员|有关人员|负责人|干部|成员|职工|师生|学生|代表)等?$/u;

interface List {
  readonly words: Phrase;
  readonly text: string;
}

/** The side that everybody of a list is of; undefined for both sides and for others. */
const sideOf = ({ facts }: Discourse, list: List): string | undefined => {
  const keys = [...keysOfLine(list)];
  const [only, ...more] = new Set(keys.flatMap((key) => facts.who(key)?.side ?? []));
  return more.length === 0 ? only : undefined;
};

const listOf = (words: Phrase, from: number, to: number): List => {
  const part = partOf(words, from, to);
  const text = textOf(part);
  return text.endsWith("等") ? { words: partOf(part, 0, text.length - 1), text } : { words: part, text };
};

/** Two lists as one: people with names before staff, hosts before guests, 等 at its end only. */
const inOne = (discourse: Discourse, first: List, second: List): Phrase => {
  const staff = STAFF.test(first.text) && !STAFF.test(second.text);
  const guests =
    !STAFF.test(second.text) && sideOf(discourse, first) === "guest" && sideOf(discourse, second) === "host";
  const [a, b] = staff || guests ? [second, first] : [first, second];
  const open = first.text.endsWith("等") || second.text.endsWith("等") ? "等" : "";
  const several = a.text.includes("，") || b.text.includes("，");
  const linked = /[和与及]/u.test(a.text) && /[和与及]/u.test(b.text);
  const between = guests || linked || (several && STAFF.test(b.text)) ? "，以及" : several ? "，" : "、";
  return say`${a.words}${between}${b.words}${open}`;
};

/** 甲、乙参加，丙参加: where both lists of a sentence and the meeting in front of them are. */
const TWICE = /^((?:[^。；：“]{2,160}，)?)([^，。；：“]{4,120})参加，([^，。；：]{4,120})参加$/u;

/** 双方座谈，甲、乙参加, for 双方座谈，乙参加，甲参加. */
const twice = (discourse: Discourse, one: Line): Line | undefined => {
  const [, front = "", first = "", second = ""] = TWICE.exec(textOf(one.words)) ?? [];
  if (first === "" || !MEETING.test(front.slice(0, -1)) || ACTS.test(first + second)) return undefined;
  const from = front.length;
  const to = from + first.length + "参加，".length;
  const list = inOne(
    discourse,
    listOf(one.words, from, from + first.length),
    listOf(one.words, to, to + second.length),
  );
  return { ...one, words: say`${partOf(one.words, 0, from)}${sourced(list, ...one.words.paths)}参加` };
};

/** 甲会见乙。丙、丁参加会见, for 甲会见乙，丙参加。丁参加会见. */
const inNext = (discourse: Discourse, before: Line, one: Line): readonly [Line, Line] | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const text = textOf(before.words);
  const first = CLAUSE.exec(text);
  const [, second = "", noun = ""] = ALONE.exec(textOf(one.words)) ?? [];
  const list = first?.[1] ?? "";
  if (!first || second === "" || noun === "" || ACTS.test(list) || ACTS.test(second)) return undefined;
  const front = text.slice(0, first.index);
  // Who attended 会见 did not therefore attend 座谈; all who were there took part in the visit.
  if (!MEETING.test(front) || !(noun === "活动" || front.includes(noun.slice(0, 2)))) return undefined;
  const words = inOne(
    discourse,
    listOf(before.words, first.index + 1, first.index + 1 + list.length),
    listOf(one.words, 0, second.length),
  );
  return [
    { ...before, words: partOf(before.words, 0, first.index) },
    { ...one, words: say`${words}参加${noun}${plain("", before.words.paths)}` },
  ];
};

/** Characters of two lists that have room in one sentence. */
const BOTH = 160;

/** 甲、乙参加活动, for 甲参加。乙参加活动: two lists of those who were there, of which the first has nothing that they took part in. */
const afterList = (discourse: Discourse, before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const [, first = "", none = ""] = ALONE.exec(textOf(before.words)) ?? [];
  const [, second = "", noun = ""] = ALONE.exec(textOf(one.words)) ?? [];
  const plainly = first !== "" && second !== "" && none === "" && noun === "活动";
  if (!plainly || ACTS.test(first + second) || first.length + second.length > BOTH) return undefined;
  const list = inOne(discourse, listOf(before.words, 0, first.length), listOf(one.words, 0, second.length));
  const words = sourced(say`${list}参加${noun}`, ...before.words.paths, ...one.words.paths);
  return { ...before, words: namedOnce(discourse, words, false) };
};

/** A text in which those who attended a meeting are one list, not two with the same verb. */
export const withAttendanceInOne = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = lines.at(-1);
      const both = before && inNext(discourse, before, one);
      const joined = before && !both ? afterList(discourse, before, one) : undefined;
      if (both ?? joined) lines.splice(-1, 1, ...(both ?? (joined ? [joined] : [])));
      else lines.push((one.own ? undefined : twice(discourse, one)) ?? one);
    }
    return { ...block, lines };
  });
