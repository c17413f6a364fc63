import { AFTER_SUBJECT } from "./follows-subject";

/** What a sentence of context is about: whether a text mentions it. */
export interface Topic {
  /** Whether the sentence calls it by a name, rather than by a noun such as "the programme", 该项目. */
  readonly named: boolean;
  readonly isIn: (text: string) => boolean;
}

const BEFORE_SUBJECT_ZH = /^(?:目前，?|截至[^，]{2,10}，|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，?)/u;
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

/** What a sentence of context is about, best first; `texts` are those that the article mentions. */
export const topicsOf = (text: string, texts: readonly string[]): Topic[] => {
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
