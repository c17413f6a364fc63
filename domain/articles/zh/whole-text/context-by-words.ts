import type { DraftRecord } from "../../../events/shape";
import type { Line, Paragraph } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** Characters of the first words of a sentence by which it is recognized in another: 越洋航运, 蓝皮书. */
const MIN_NAME = 4;
const MIN_NOUN = 3;
const NOUN = /(?:[会书班站展奖金团队坛厅馆])$/u;

const wordsOf = ({ words }: Line): string => textOf(words).replace(/。$/, "");

/** Where one of the paragraphs has a sentence. */
interface Found {
  readonly block: Paragraph;
  readonly at: number;
}

/** 走访的企业既有会员也有非会员: what those in the first paragraph visited, or who took part in the event. */
const OF_NEWS =
  /^(?:此次|本次|这次)?(?:走访|参观|调研|考察|参展|参会|参赛|受访|与会)的[^，。；、]{2,8}?(?=主要|既|均|都|包括|涵盖|来自|分布|是|为|有)/u;

/** 1991年12月10日，两市缔结友城: the event whose anniversary is the news. */
const BEGAN = /^\d{4}年[^。；]*(?:缔结|结为|成立|建立|建交|创办|开通)/u;

/** 海产研修班是……: the noun in the title of the event. */
const NAMED = /^(?:此次|本次|本期|本届)?(\p{Script=Han}{4,10}?)(?=是|为(?!了)|由|设)/u;

/** 皮革研修班 in 皮革生产与加工研修班: whether a name has a noun, in one part or two. */
const hasParts = (name: string, noun: string): boolean =>
  name.includes(noun) ||
  [...noun].some(
    (_, at) =>
      at > 1 && at < noun.length - 1 && name.includes(noun.slice(0, at)) && name.includes(noun.slice(at)),
  );

/** Whether a sentence is about the news as a whole, by the words of the title. */
export const isOfTitle = ({ title, officialName }: DraftRecord, text: string): boolean => {
  const called = [title?.zh, officialName?.zh].join("，");
  if (OF_NEWS.test(text)) return true;
  if (BEGAN.test(text) && called.includes("周年")) return true;
  const noun = NAMED.exec(text)?.[1];
  return noun !== undefined && hasParts(called, noun);
};

/** The first words that two sentences have in common. */
const commonStart = (text: string, line: string): string => {
  for (let length = Math.min(text.length, 20); length >= MIN_NOUN; length--)
    if (line.includes(text.slice(0, length))) return text.slice(0, length);
  return "";
};

const namesSubject = (start: string): boolean =>
  /^\p{Script=Han}{2}/u.test(start) &&
  (start.length >= MIN_NAME || (start.length === MIN_NOUN && NOUN.test(start)));

/** Whether a sentence begins with a thing that a paragraph has named, or with what it has not named: a name would say nothing new. */
export const isOfThing = (text: string, { lines }: Paragraph): boolean => {
  const starts = lines.map((one) => commonStart(text, wordsOf(one)));
  return starts.every((start) => !namesSubject(start) || NOUN.test(start));
};

/** 项目可弥补……: a thing by its noun alone. */
const NOUN_ALONE =
  /^(?:该|此)?(项目|工程|基地|平台|计划|活动|大赛|展览|场馆|设施|机构|中心|基金)(?=[可将已是拥总于由为共自旨现建])/u;

const isNamedByNoun = (before: string, text: string): boolean => {
  const noun = NOUN_ALONE.exec(text)?.[1];
  return noun !== undefined && before.includes(noun);
};

/** 蓝皮书梳理了……。某某为蓝皮书撰文, 某馆是公益项目。项目可……: whether two sentences of context are about one thing. */
export const takesUp = (before: string, text: string): boolean =>
  isNamedByNoun(before, text) ||
  namesSubject(commonStart(before, text)) ||
  namesSubject(commonStart(text, before));

/** The longest words that two sentences have in common around a name. */
const commonAround = (text: string, line: string, name: string): number => {
  const at = text.indexOf(name);
  let end = at + name.length;
  while (end < text.length && line.includes(text.slice(at, end + 1))) end++;
  return end - at;
};

/**
 * The sentence in which the text names the subject of a sentence of context, otherwise the one that has most words in common
 * with it on an organization that it names. What somebody said is not interrupted.
 */
export const mostAlike = (
  paragraphs: readonly Paragraph[],
  text: string,
  organizations: readonly (readonly string[])[],
): Found | undefined => {
  const lines = paragraphs.flatMap((block) =>
    block.lines.flatMap((one, at) => (isSpeech(one) ? [] : [{ block, at, said: wordsOf(one) }])),
  );
  const starts = lines.map(({ said }) => commonStart(text, said).length);
  const longest = Math.max(...starts, 0);
  const first = lines[starts.indexOf(longest)];
  if (first && namesSubject(text.slice(0, longest))) return first;
  const names = organizations
    .flat()
    .filter((name) => name.length > MIN_NAME && text.includes(name))
    .sort((a, b) => b.length - a.length);
  const [name] = names;
  if (name === undefined) return undefined;
  const around = lines.map(({ said }) => (said.includes(name) ? commonAround(text, said, name) : 0));
  const most = Math.max(...around, 0);
  return most > 0 ? lines[around.indexOf(most)] : undefined;
};
