import type { Lang } from "../../events/values";
import { literal } from "../literal";

/** What a sentence of context is about: whether a text mentions it. */
export interface Topic {
  /** Whether the sentence calls it by a name, rather than by a noun such as "the programme", 该项目. */
  readonly named: boolean;
  readonly isIn: (text: string) => boolean;
}

const AUXILIARY =
  /^(?:is|was|are|were|has|have|had|will|can|may|plans?|aims?|dates?|offers?|covers?|includes?|comprises?|concerns?|runs?|shows?|began|came|took|lies|employs?|links?|serves?|trains?)$/;
/** Adverbials before the subject: "In 2017, …", "Entrusted by the city to a team, …". */
const BEFORE_SUBJECT =
  /^(?:In|At present|Currently|Today|Since|By|As of|\p{Lu}\p{Ll}+(?:ed|en)) ?[^,“]{0,80}, /u;
/** Nouns of the event itself, and nouns that identify nothing. */
const GENERAL_EN = new Set(
  "visit trip meeting event ceremony talks tour delegation group number people government country countries region support cooperation year years world city town company organization official officials member members participants end part day days time lack students aim purpose two three sides side".split(
    " ",
  ),
);

/** The words of a sentence before its verb. */
const subjectPhrase = (text: string): string => {
  const words = text.replace(BEFORE_SUBJECT, "").split(" ");
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^\p{Ll}/u.test(word) &&
      (AUXILIARY.test(word) ||
        /\p{Ll}{2}ed$/u.test(word) ||
        (/\p{Ll}{3}s$/u.test(word) && /^\p{Lu}/u.test(words[index - 1] ?? ""))),
  );
  const phrase = at < 0 ? "" : words.slice(0, at).join(" ");
  return phrase.replace(/,.*$/u, "").replace(/^(?:The|This|the|this) /u, (found) => `${found.toLowerCase()}`);
};

const NAME = /\p{Lu}[\p{L}\d.&'’-]*(?: (?:(?:of|for|and|at|in|de) (?:the )?)?\p{Lu}[\p{L}\d.&'’-]*)*/gu;

const isWhole = (name: string, flags: string): ((text: string) => boolean) => {
  const found = new RegExp(`(?<![\\p{L}-])${literal(name)}(?![\\p{L}-])`, flags);
  return (text) => found.test(text);
};

const topicsInEnglish = (text: string): Topic[] => {
  const phrase = subjectPhrase(text);
  if (phrase === "") return [];
  const bare = phrase.replace(/^(?:the|this) /, "");
  const names = (bare.match(NAME) ?? []).filter((name) => name.includes(" ") || /^\p{Lu}{2,}$/u.test(name));
  const whole = /^\p{Lu}/u.test(bare) && names.includes(bare) ? [bare] : names;
  const named = whole
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ named: true, isIn: isWhole(name, "u") }));
  if (named.length > 0) return named;
  const noun = /^(?:the|this) (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}{4,})$/u.exec(phrase)?.[1];
  if (noun === undefined || GENERAL_EN.has(noun)) return [];
  return [{ named: false, isIn: isWhole(noun, "iu") }];
};

const BEFORE_SUBJECT_ZH = /^(?:目前，?|截至[^，]{2,10}，|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，?)/u;
/** What follows the subject of a Chinese sentence. */
const AFTER_SUBJECT =
  /^[是为位于在由共有将已占设建拥地自成立始现历持年经以被可旨面总展还曾多主集包作计即及致立对从，的“（、]/u;
export const followsSubject = (rest: string): boolean => AFTER_SUBJECT.test(rest);

/** The last character of a noun for a thing or an organization. */
const NOUN_END = /[会书班站展奖金团队坛厅馆园区校院所港城司心目划台局委处部行线桥厂库村镇市县]$/u;
/** Nouns of the event itself, and nouns that identify nothing. */
const GENERAL_ZH =
  /^(?:活动|会议|会见|会谈|访问|仪式|代表团|考察团|访问团|行程|市|省|县|区|公司|双方|国家|地区|大会|考察|调研|座谈会?)$/u;
const MAX_NAME = 30;
const MIN_NAME = 4;
const MIN_NOUN = 3;

/** The longest beginning of a sentence that one of the texts has. */
const longestStart = (text: string, texts: readonly string[]): string => {
  const all = texts.join("\n");
  for (let length = Math.min(text.length, MAX_NAME); length >= MIN_NOUN; length--) {
    const start = text.slice(0, length);
    if (all.includes(start)) return start;
  }
  return "";
};

const topicsInChinese = (text: string, texts: readonly string[]): Topic[] => {
  const said = text.replace(BEFORE_SUBJECT_ZH, "");
  const pointed = /^(?:该|此|这一|这个)(\p{Script=Han}{2,8})/u.exec(said)?.[1];
  if (pointed !== undefined) {
    for (let length = pointed.length; length > 1; length--) {
      const noun = pointed.slice(0, length);
      const isNoun = NOUN_END.test(noun) && AFTER_SUBJECT.test(said.slice(said.indexOf(pointed) + length));
      if (isNoun && !GENERAL_ZH.test(noun) && texts.some((one) => one.includes(noun)))
        return [{ named: false, isIn: (one) => one.includes(noun) }];
    }
    return [];
  }
  const start = longestStart(said, texts);
  const isName = start.length >= MIN_NAME || NOUN_END.test(start);
  if (!isName || GENERAL_ZH.test(start) || !AFTER_SUBJECT.test(said.slice(start.length))) return [];
  return [{ named: true, isIn: (one) => one.includes(start) }];
};

/** 项目可……: a thing that the sentence before calls by its name. */
const NOUN_ALONE =
  /^(?:该|此)?(项目|工程|基地|平台|计划|活动|大赛|展览|场馆|设施|机构|中心|基金|园区|学校|医院|企业)/u;

/** Chinese: whether a sentence of context begins with the name or the noun of what the one before is about. */
export const beginsWithThingOf = (before: string, text: string): boolean => {
  const said = text.replace(BEFORE_SUBJECT_ZH, "");
  const noun = NOUN_ALONE.exec(said)?.[1];
  return before.includes(said.slice(0, MIN_NAME)) || (noun !== undefined && before.includes(noun));
};

/** What a sentence of context is about, best first; `texts` are those that the article mentions. */
export const topicsOf = (text: string, lang: Lang, texts: readonly string[]): Topic[] =>
  lang === "en" ? topicsInEnglish(text) : topicsInChinese(text, texts);
