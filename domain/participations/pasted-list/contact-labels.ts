import { costly } from "./costly";

// "mob. +353 …", "direct line: …", "WhatsApp …", 手机号138…: what kind of number follows.
const NUMBER = "\\+?\\(?\\d[\\d ()/-]{4,18}\\d";
const WHOSE =
  "(?:(?:my|his|her|our|office|work|direct|business|personal|private|contact|home|local|chinese|china|uk|us) )?";
const KIND =
  "(?:mobile|mob|cell(?:phone|ular)?|tel(?:ephone)?|phone|ph|handphone|hp|fax|landline|direct(?: (?:line|dial))?|dial|whats ?app|wechat|viber|signal)";
const LABEL = costly(
  new RegExp(
    `(?<=^|[\\s,;(（|/–—-])${WHOSE}(?:${KIND}(?:\\.? ?(?:phone|no|nr|number|#))?\\s?[.:：]{0,2}|[mtpcdwhf](?:[.:：]{1,2}|(?= \\+)))\\s*(?=${NUMBER})`,
    "giu",
  ),
);
const LABEL_ZH =
  /(?:联系|办公|移动|工作|本人|个人|单位|国内|境外)?(?:电话|手机|座机|固话|传真|微信|联系方式)(?:号码?)?(?:是|为|同号)?\s*[:：]?\s*(?=\+?\d[\d -]{5,18}\d)/gu;
// "ext. 204", 分机204
const EXTENSION = costly(
  /(?<=[\s,;(]|\d)[,;]?\s*(?:\b(?:ext(?:ension)?|extn)\b\.?|分机(?:号)?)\s?[:：]?\s?\d{2,5}(?!\d)/giu,
);

/** A line without the words that only say what kind of number follows, and without extensions: 手机号, "mob.", "ext. 204". */
export const withoutContactLabels = (line: string): string =>
  /\d{2}/.test(line) ? line.replace(EXTENSION, "").replace(LABEL, "").replace(LABEL_ZH, " ") : line;

/** Whether words are only the kind of a number: "WhatsApp", "mob." */
export const isContactLabel = (words: string): boolean => CONTACT_LABEL.test(words.trim());
const CONTACT_LABEL = costly(new RegExp(`^${WHOSE}${KIND}(?: ?(?:phone|no|nr|number|#))?[.:：]?$`, "iu"));

// 联系人（不参会）：王小样, "Contact (not attending): Ann Sample"
const ABSENT_CONTACT = costly(
  /^(?:(?:会务|业务|活动|报名|本次|单位)?(?:联系人|联络人|联络员|对接人|经办人|填表人|填报人)\s*[（(](?:本人)?不(?:参加|参会|出席|到会|与会|随行)(?:会议|活动|本次活动)?[)）]|contact(?: person)? \((?:(?:is )?not (?:attending|coming|travelling|participating)|does not attend)\))\s*[:：]/iu,
);
// "Contact on the day: Ann Sample, +44 …", "Local contact during the visit: …"
const CONTACT_FOR =
  /^(?:(?:our|local|main|emergency|primary) )?(?:contact(?: person)? (?:on|for|at|in|during) [^:,;]{2,30}|(?:point of contact|contact point)(?: [^:,;]{2,30})?):/iu;
/** Whether a line names a contact who does not come, or is not said to. */
export const isAbsentContact = (line: string): boolean =>
  ABSENT_CONTACT.test(line) || (line.toLowerCase().includes("contact") && CONTACT_FOR.test(line));
