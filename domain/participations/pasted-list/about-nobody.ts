import { costly } from "./costly";
import { isAbovePeople, organizationAlone, type Reader } from "./items";
import { labelOf } from "./labels";
import { NOBODY_YET } from "./lexicon/notes";
import { type Piece, unread } from "./piece";

// Lines without people: a chat's own lines, and rows without a name yet.
const NOBODY_HERE = costly(
  /^(?:现将|现把|兹将|特此|谨此|请(?:查收|审阅|审核|知悉|批示|核对)|如有(?:变动|调整|疑问|变化|问题)|以上请|妥否)[^：:]*[。！]?$|^(?:会见|会谈|会议|活动|集合|用餐|见面)?(?:地点|时间|地址|会场|着装|议程|流程)(?:还是|仍|依旧|照旧|不变|未变|改|为|在|定|是|另|待)[^：:，,]*[。.]?$|^@\S+(?:\s+\P{P}{0,8})?[:：]$|^#?接龙(?:$|[:：\s])|^(?!\d).{0,40}接龙[!！。:：]?$|^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b(?: (?:all|everyone|team|colleagues|sirs?|madam|(?:mr|mrs|ms|dr|prof)\.? \p{L}+|\p{L}+))?(?: (?:and|or|\/) \p{L}+)?\s*[,，!.:：]?$|[吗呢][?？]$|^.{4,80}(?:scheduled to (?:attend|come|join)|sent a (?:written )?(?:message|letter)\b).*$|^\S{0,12}(?:您好|你好|大家好|早上好|上午好|下午好|晚上好)[!！。]?$|^\S{1,16}\s+(?:\d{4}[-/.年]\S+\s+)?\d{1,2}:\d{2}(?::\d{2})?$|^(?:many thanks|thanks|thank you|cheers|best(?: regards)?|regards|谢谢)[,，!！.\s–-]+(?:[小老阿]?\p{Script=Han}{1,3}|\p{Lu}\p{L}+)[.!！。]?$|^(?:tbc|tba|tbd|n\.\s?n\.|to be (?:named|nominated|confirmed|announced|advised|decided|determined)|name(?:s)? (?:to follow|to be (?:confirmed|advised|announced)|tbc|tba|tbd|pending)|not yet (?:named|known|decided|confirmed)|待定|未定|待确认|人选待定|名单待定|姓名待[定报])(?:[\s,，:：(（–—-]|$)/iu,
);

// 周四上午座谈会双方人员
const OF_BOTH_SIDES =
  /^[^，,。：:；;、]{0,36}(?:双方|各方|三方|宾主)(?:参加|参会|出席|与会|会谈|会见)?的?(?:人员|名单|嘉宾|领导|代表|成员)(?:名单|如下|安排)?[:：]?$/u;

// 6月11日经贸座谈会出席领导, unlike 座谈会我方参会人员
const OF_EVENT = costly(
  /^(?!.*(?:[我对外中客主]方|[来到]访|接待|陪同|客人))[^，,。：:；;、]{2,40}?(?:会议|大会|[座恳洽]谈会|(?:对接|推介|交流|研讨|协调|说明)会|论坛|峰会|年会|例会|活动|仪式|培训班)的?(?:出席|参会|参加|与会|主要|拟|受邀|邀请)*(?:领导|嘉宾|人员|专家|名单|发言人|演讲人|主讲人|讲者|评委|报告人|第[一二三四五六七八九十\d]{1,2}[组桌])(?:名单)?[:：]?$/u,
);

// "Hi Ann, two changes below", "Hi Ann, Two changes below": a sentence without a full name.
const GREETING_SENTENCE = costly(
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? (?:all|team|everyone|(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{L}+)\s*[,!]\s+(\p{Ll}[^:：]*)$/iu,
);
const TWO_CAPITALS = /\p{Lu}[\p{L}'’-]+ \p{Lu}/u;
const greetsOnly = (text: string): boolean => {
  const [, sentence] = GREETING_SENTENCE.exec(text) ?? [];
  return sentence !== undefined && !TWO_CAPITALS.test(sentence);
};

const namesNobodyYet = (text: string): boolean => {
  const at = text.search(NOBODY_YET);
  return at > 0 && organizationAlone(text.slice(0, at), true) !== undefined;
};

/** Reads a line that names nobody who takes part. */
export const aboutNobody = (reader: Reader, { text, source }: Piece): boolean =>
  (NOBODY_HERE.test(text) ||
    OF_BOTH_SIDES.test(text) ||
    (isAbovePeople(reader) && OF_EVENT.test(text) && !labelOf(text)) ||
    greetsOnly(text) ||
    namesNobodyYet(text)) &&
  unread(reader, source);
