import { type Composed, isParagraph, type Line } from "../../compose";
import { onlyMention, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { laterName, pronounOf } from "../people/people";
import { isEnclosed } from "../words/enclosed";
import { startsAt } from "../words/merging";

/** A report of what somebody said in several points, up to the reporting verb; no counted list follows. */
const STATED = /^[^；。：“”]{2,90}?(?:表示|指出|强调|认为|说)，(?![^；]*：)/u;
/** A point with a verb of its own: a wish, thanks, a proposal. */
const ACT = /^(?:希望|期待|祝愿|感谢|欢迎|邀请|建议|呼吁)(?!工程)/u;
/** A further act of the speaker behind a semicolon. */
const AND_SAID = /^[并还](?=表示|指出|强调|希望|感谢|邀请|建议)/u;
/** A point that goes on from the one before it. */
const GOES_ON =
  /^(?:[一二三四五六七八九十]是|第[一二三四]|另一方面|其次|再次|其中|既|又|也|或|而|但|同时|这|该|会同|持续|继续|积极|进一步|不断|加强|推动|以|并(?!表示|指出|强调|希望|感谢|邀请|建议))|^近年来，?(?:积极|持续|不断|先后)/u;

/** Characters of a report that is one sentence, and of the shorter of the two that a longer one becomes. */
const ONE_SENTENCE = 112;
/** Characters of a report that is two sentences even where the one before begins with an occasion and the same speaker. */
const LONG = 140;
const HALF = 35;

/** The places of the semicolons between the points of a report, outside quotation marks and brackets. */
export const breaksOf = (text: string): readonly number[] =>
  [...text.matchAll(/；/g)].map(({ index }) => index).filter((at) => !isEnclosed(text.slice(0, at)));

/** The speaker as the subject of a further sentence; undefined where it is not one person. */
const speakerOf = (discourse: Discourse, { words }: Line, verb: number): Phrase | undefined => {
  const who = discourse.facts.who(onlyMention(partOf(words, 0, verb).pieces));
  return !who || who.group ? undefined : (pronounOf(who) ?? laterName(discourse, who));
};

/** What somebody intends, thinks or feels, which is said rather than pointed out. */
const SAID =
  /^[^，；]{0,14}(?:愿|将|会|一定|必[将定]|希望|期待|相信|坚信|感到|感谢|要|应|支持|自己|高兴|荣幸)/u;

/** 甲指出，……: what follows the semicolon as a sentence of the same speaker, 甲还表示，…… where it is no fact or the verb is the same. */
export const asSentence = (speaker: Phrase, front: string, rest: Phrase): Phrase => {
  const text = textOf(rest);
  if (AND_SAID.test(text)) return say`${speaker}还${partOf(rest, 1, text.length)}`;
  if (ACT.test(text)) return say`${speaker}${rest}`;
  if (/表示，$/.test(front) && !SAID.test(text)) return say`${speaker}指出，${rest}`;
  const fact = /指出，$/.test(front) && !SAID.test(text);
  return say`${speaker}还${fact || /表示/.test(text) ? "指出" : "表示"}，${rest}`;
};

/** 在午宴上，甲感谢……: the occasion in front of a speaker. */
const OCCASION = /^[^，；。]{1,10}[上中时]，/u;

/** Whether a neighbouring sentence begins with the same speaker, so that another one would name them a third time. */
const beginsWith = (other: Line | undefined, names: readonly string[], length: number): boolean => {
  const text = other ? textOf(other.words) : "";
  const first = length > LONG ? text : text.replace(OCCASION, "");
  return names.some((name) => first.startsWith(name));
};

/** 商会将帮助园区……: a first plan, whose subject the others of its series share. */
const PLANNED = /^[^，；]{2,12}将/;

/** Whether a point can begin a sentence: it has a subject, and is no further wish of a list of wishes. */
export const beginsAnew = (before: string, point: string): boolean =>
  !GOES_ON.test(point) &&
  !(PLANNED.test(before) && startsAt(point, 0)) &&
  (ACT.test(point) || AND_SAID.test(point) || !/希望|要求/.test(before));

/** A long report as two sentences of about the same length, each with its speaker. */
const apart = (
  discourse: Discourse,
  one: Line,
  before: Line | undefined,
  after: Line | undefined,
): readonly Line[] => {
  if (one.own) return [one];
  const text = textOf(one.words);
  if (text.length <= ONE_SENTENCE || !text.includes("；")) return [one];
  const verb = STATED.exec(text)?.[0].length;
  if (verb === undefined) return [one];
  const shorter = (at: number): number => Math.min(at - verb, text.length - at);
  const [at] = breaksOf(text)
    .filter((at) => shorter(at) >= HALF && beginsAnew(text.slice(verb, at), text.slice(at + 1)))
    .sort((a, b) => shorter(b) - shorter(a));
  const speaker = at === undefined ? undefined : speakerOf(discourse, one, verb);
  if (at === undefined || !speaker) return [one];
  const names = [textOf(speaker), text.slice(0, 2)];
  if ([before, after].some((other) => beginsWith(other, names, text.length))) return [one];
  const rest = asSentence(speaker, text.slice(0, verb), partOf(one.words, at + 1, text.length));
  return [
    { ...one, words: partOf(one.words, 0, at) },
    { id: `${one.id}.2`, words: rest },
  ];
};

/** Paragraphs in which a long report of several points is two sentences. */
export const withStatementsApart = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) =>
    isParagraph(block)
      ? {
          ...block,
          lines: block.lines.flatMap((one, at, all) => apart(discourse, one, all[at - 1], all[at + 1])),
        }
      : block,
  );
