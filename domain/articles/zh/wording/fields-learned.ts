import type { Rewording } from "../../rewording";

const FIELDS =
  /(?:了解|介绍了?)(?!到)(?:[^，。；：“”]{2,50}?)(?<!主要|重要|另一?|[一几多各两三四五六\d]个?|有利|优势|突出|关键)(?:等方面|(?<=[、和与及][^，。；、]{2,10})方面)(?=$|。|；|，(?:并|还|表示|希望|双方|随后|参观|听取|就|与|对|感谢|邀请))/u;

/** 了解教学、国际合作等方面的情况, for 了解教学、国际合作等方面: what is learned of in some fields. */
export const learnedOfFields: Rewording = (text) => {
  const found = text.includes("方面") ? FIELDS.exec(text) : undefined;
  const at = found ? found.index + found[0].length : 0;
  return found ? { from: at, to: at, text: "的情况" } : undefined;
};

/** 介绍了……、利用情况和合作情况: the members of a list of what was introduced, with the mark in front of each. */
const INTRODUCED = /介绍了([^，。；：“”]{6,}情况)(?=$|[，。；])/u;
/** Adjectives and nouns that need the word: 基本情况. */
const OWN_STATE =
  /(?:基本|总体|整体|具体|相关|有关|主要|最新|实际|详细|近期|现状|总的|当前|以下|概|各[自方个]|[的地等有])$/u;
const STATE = "情况";
/** Characters of a member that is clear without the word. */
const MEMBER = 4;
/** How often a list has the word, so that it is noticed. */
const OFTEN = 3;

/** 介绍了基本情况、资源利用和合作交流情况, for 资源利用情况和合作交流情况: of three or more the word comes with the last of neighbours. */
export const stateOfLast: Rewording = (text) => {
  const found = text.includes("介绍了") ? INTRODUCED.exec(text) : undefined;
  const list = found?.[1];
  if (!found || list === undefined || list.split(STATE).length <= OFTEN) return undefined;
  const parts = list.split(/(以及|[、和与及])/u);
  const [before, link, last] = parts.slice(-3);
  if (!before?.endsWith(STATE) || link === undefined || !last?.endsWith(STATE)) return undefined;
  const bare = before.slice(0, -STATE.length);
  const long = bare.length >= MEMBER && last.length - STATE.length >= MEMBER;
  if (!long || OWN_STATE.test(bare) || OWN_STATE.test(last.slice(0, -STATE.length))) return undefined;
  // 云溪的港口情况和松山的航运情况: owners of their own.
  if (/的/.test(`${bare}${last}`)) return undefined;
  const to = found.index + found[0].length - last.length - link.length;
  return { from: to - STATE.length, to, text: "" };
};
