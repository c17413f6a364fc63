import { VERB_ZH } from "./chinese-verbs";

/** The parties or the speaker in front of what they will do. */
const WHO =
  "(?:(?:甲乙|合作|签约|参与|中[外方\\p{Script=Han}])?(?:双方|各方|两[国省市县区校院馆会社地家企]|三方|四方|彼此)|大家|与会(?:人员|代表|各方)|我们|我方)";
/** What they say of it before the verb. */
const AGREED = "(?:一致|共同)?(?:同意|商定|约定|议定|决定|承诺|表示(?:将|愿))[，：]?";
const WILL = "(?:将会?|要|会(?!同)|应当|应(?![对用急])|拟|计划|愿意?)";
/** A verb, or a preposition that is not a part of a noun: 对口单位, 同学互访. */
const NEXT = `(?=${VERB_ZH}|在(?![校职岗建线])|与(?!会)|同(?![胞学行业事步意志龄])|向(?!导)|就(?![业地近])|围绕|以(?!外)|按|从(?!业)|对(?![口外接话手])|把|为|通过)`;
/** 将成果带回: an object in front of its verb, whose first word is a verb elsewhere. */
const OF_OBJECT = /^将.{2,10}?(?:带[回到入]|推广到|转化为|纳入|融入|列入|引入|作为)/u;
const FRONT = new RegExp(`^${WHO}?(?:${AGREED})?(?:${WILL})?${NEXT}`, "u");
const ALONE = new RegExp(`^${WILL}${NEXT}`, "u");
/** 将成果推广到全市: an object moved to the front, which 将 would make future. */
const OBJECT = new RegExp(
  `^(?:双方)?将(?!${VERB_ZH})(?=\\p{Script=Han}{2,10}?(?:推广|打造|建成|建设成|转化|纳入|融入|列入|作为|运用|应用|落到|送到|引入))`,
  "u",
);

/** A text with any of these words in front of its verb. */
export const FRONT_OF_VERB = new RegExp(
  `^(?:${WHO}(?:${AGREED})?(?:${WILL})?|${AGREED}(?:${WILL})?|${WILL})${NEXT}|${OBJECT.source}|${OF_OBJECT.source}`,
  "u",
);

/**
 * A Chinese verb phrase without the word for the future, and without its subject where the sentence has it: 加强合作 for 双方将加强合作. What
 * somebody proposes keeps those who are to do it: 各方加强交流.
 */
export const verbPhraseZh = (text: string, hasSubject = true): string => {
  if (OBJECT.test(text)) return text.replace(OBJECT, "把");
  if (OF_OBJECT.test(text)) return text.replace(/^将/u, "把");
  const own = text.replace(hasSubject ? FRONT : ALONE, "");
  return own.length > 1 ? own : text;
};
