import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, say, spliced, textOf } from "../../phrase";
import { nounIn } from "../words/grammar";

/** Who spoke, and a list of those who only attended. */
const ATTENDED =
  /^[^；：。]*(?:致辞|发言)，(?=[^；：。]{45,}$)(.*?)((?:参加|出席)(?:座谈|会谈|会议|活动|仪式)?)$/u;
/** What is no list of people. */
const ACTS =
  /致辞|发言|主持|双方|各方|围绕|介绍|表示|指出|举行|签[署订约]|参观|就[^任]|代表[^，、；]*(?:向|对)/u;
/** People of a list that is too long to end a sentence. */
const MANY = 4;
/** What was chaired or held: 座谈由, 开幕式由. */
const HELD =
  /((?:座谈|会谈|会见)(?:会)?|[开闭]幕式|[\p{Script=Han}]{2}仪式|[^，、]{2,20})(?=由[^，]+(?:主持|主办))/u;

/** The noun of what people attended; undefined where the sentence does not name it. */
const nounOf = (text: string, verb: string): string | undefined => {
  const object = /(?:参加|出席)(.+)$/u.exec(verb)?.[1];
  const [held] = HELD.exec(text) ?? [];
  if (object !== undefined || held === undefined) return object;
  const short = /(?:座谈|会谈|会见)$|[开闭]幕式$/u.exec(held)?.[0];
  return short ?? nounIn(held);
};

/** 中国养蜂学会 for 该学会, which another organization would come in front of at the beginning of a sentence. */
const withName = (list: Phrase, front: string): Phrase => {
  const noun = /^该([^，、]{1,4}?会|[^，、]{1,3}?(?:院|校|馆|局|厅|公司|中心))/u.exec(textOf(list))?.[1];
  const [, name] = (noun && new RegExp(`(?:^|[，、由和与])([^，、由]{2,24}?${noun})`, "u").exec(front)) || [];
  return noun && name ? spliced(list, 0, noun.length + 1, name) : list;
};

/** 开幕式由甲主持，乙致辞。出席开幕式的还有丙、丁等: those who only attended in a sentence of their own. */
const apart = (one: Line): readonly Line[] => {
  if (one.own || !one.id.startsWith("agenda[")) return [one];
  const text = textOf(one.words);
  const [whole, list = "", verb = ""] = ATTENDED.exec(text) ?? [];
  const noun = whole ? nounOf(text, verb) : undefined;
  if (!whole || !noun || ACTS.test(list) || list.split(/[，、]/u).length < MANY) return [one];
  const from = text.length - list.length - verb.length;
  const people = withName(partOf(one.words, from, from + list.length), text.slice(0, from));
  return [
    { ...one, words: partOf(one.words, 0, from - 1) },
    { id: `${one.id}.attended`, goesOn: true, words: say`${verb.slice(0, 2)}${noun}的还有${people}` },
  ];
};

/** Paragraphs in which four or more who only attended have a sentence of their own behind those who chaired and spoke. */
export const withAttendeesBehindSpeakers = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(blocks, apart);
