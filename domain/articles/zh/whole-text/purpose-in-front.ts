import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Verbs of an aim of which the subject of the news is the subject too. */
const AIM =
  /^(?:(?:进一步|全面|深入|切实|不断|积极|更好地?|充分|共同)?(?:贯彻|落实|加强|深化|推动|推进|促进|加快|增进|拓展|扩大|搭建|提升|提高|发挥|巩固|密切|弘扬|传承|响应|营造|丰富|健全|完善|强化|优化|激发|引导|支持|服务))/u;
/** Characters of a purpose that would trail behind the news, and of one in front of it. */
const LONG = 16;
const MAX = 72;
/** Characters of the sentence with it. */
const READABLE = 140;
/** Words that begin the news with something else than its day: an invitation, an introduction, another aim. */
const DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^近日/u;
const OTHER_FRONT = /^[^，]*，(?:[应经受为]|在[^，]*(?:之际|前夕|期间|上)，)/u;
/** What somebody said, agreed or signed would get the aim of the visit. */
const MORE = /[；：。]|签[署订]|双方|表示|，并/u;

/** The news with its purpose in front of the day. */
const inFront = (news: Phrase, aim: Phrase): Phrase =>
  sourced(say`为${aim}，${news}`, ...news.paths, ...aim.paths);

/** The end of the first sentence without its purpose, or the sentence on it; undefined where there is neither. */
const apart = (first: string, second: string, why: string): readonly [number, boolean] | undefined => {
  if (first.endsWith(why)) {
    const at = /，(?:旨在|以)?$/u.exec(first.slice(0, -why.length))?.index;
    return at === undefined ? undefined : [at, false];
  }
  return /^(?:本次|此次|本届)?\p{Script=Han}{2,6}旨在/u.test(second) && second.endsWith(`旨在${why}`)
    ? [first.length, true]
    : undefined;
};

/** 为贯彻……精神，发挥……作用，3月5日，安例率团赴湖滨调研, for 安例率团赴湖滨调研，旨在……: a long purpose in front of the news rather than behind it. */
export const withPurposeInFront = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  if (!facts.record.purpose) return [...blocks];
  const why = facts.said(facts.record.purpose, "")?.text ?? "";
  if (why.length < LONG || why.length > MAX || !AIM.test(why) || MORE.test(why)) return [...blocks];
  const lead = blocks.find(isParagraph);
  const [first, ...rest] = lead?.lines ?? [];
  if (!lead || !first || first.own) return [...blocks];
  const text = textOf(first.words);
  const told = rest.findIndex((one) => !one.own && textOf(one.words).endsWith(`旨在${why}`));
  const aim: Line | undefined = rest[told];
  const found = apart(text, aim ? textOf(aim.words) : "", why);
  if (!found) return [...blocks];
  const [end, own] = found;
  const news = partOf(first.words, 0, end);
  const plain = textOf(news);
  if (!DAY.test(plain) || OTHER_FRONT.test(plain) || MORE.test(plain)) return [...blocks];
  if (plain.length + why.length > READABLE) return [...blocks];
  const from = own && aim ? aim.words : first.words;
  const size = textOf(from).length;
  const words = inFront(news, partOf(from, size - why.length, size));
  const lines = [
    { ...first, words: sourced(words, ...first.words.paths) },
    ...rest.filter((one) => !own || one !== aim),
  ];
  return blocks.map((block) => (block === lead ? { ...lead, lines } : block));
};
