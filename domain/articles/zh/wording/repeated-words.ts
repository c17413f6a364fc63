import type { Rewording } from "../../rewording";

const OCCASION = /^在(\p{Script=Han}{2})(?:仪式|典礼)上，(?=[^，；。]*$)/u;

/** 在湖滨与云雀合作协议签署仪式上，湖滨与云雀签署《湖滨与云雀合作协议》. */
const NAMED_AS_DOCUMENT = /^在([^，。；]{4,40})(?:签[署订约字])仪式上，(?=[^。；]*签[署订]了?[《“]?\1)/u;

/** 甲启动项目, for 在启动仪式上，甲启动项目; 甲与乙签署合作协议, for 在合作协议签署仪式上，甲与乙签署合作协议. */
export const occasionOnce: Rewording = (text) => {
  if (!text.startsWith("在")) return undefined;
  const [named] = NAMED_AS_DOCUMENT.exec(text) ?? [];
  if (named) return { from: 0, to: named.length, text: "" };
  const [front, act] = OCCASION.exec(text) ?? [];
  const done = front && act && [...act].every((sign) => text.slice(front.length).includes(sign));
  return done ? { from: 0, to: front.length, text: "" } : undefined;
};

/** Whether the next so many characters after 和, 与, 及 or 、 have come before it, so that something may be said twice in a list. */
export const repeatsBehindLink = (text: string, letters: number): boolean => {
  for (const { index } of text.matchAll(/[和与及、]/g)) {
    const next = text.slice(index + 1, index + 1 + letters);
    if (next.length === letters && index > 0 && text.lastIndexOf(next, index - 1) >= 0) return true;
  }
  return false;
};

const SIDES_AGAIN =
  /^(双方|各方|两[校院会市县地馆]|三方)(?:还|都|均|一致)?(?:表示|认为|指出|强调)，(\1)(?=[将愿要应会能可须]|有意|希望|期待|合作(?:前景|潜力|空间|基础|成果|关系))/u;

/** 双方表示，将推进合作, for 双方表示，双方将推进合作: the subject of what two sides said is themselves. */
export const sidesOnce: Rewording = (text) => {
  const [front, , again] = SIDES_AGAIN.exec(text) ?? [];
  return front && again ? { from: front.length - again.length, to: front.length, text: "" } : undefined;
};

const TOOK_PART_WITH =
  /参加(与[^，。；、的]{2,14})的(探讨|交流|座谈|会谈|洽谈|商谈|讨论|研讨|磋商|对接|会面)(?:，((?:就|围绕)[^，。；]{2,50}?)(?:进行|开展)(?:交流|探讨|讨论|座谈|洽谈)|(?=[，。；]|$))/u;

/** 与甲就贸易进行探讨, for 参加与甲的探讨，就贸易进行交流: talks that an item's title names by the other side. */
export const talkedWith: Rewording = (text) => {
  if (!text.includes("参加与")) return undefined;
  const found = TOOK_PART_WITH.exec(text);
  const [all, other, noun, about = ""] = found ?? [];
  if (!found || all === undefined) return undefined;
  return { from: found.index, to: found.index + all.length, text: `${other}${about}进行${noun}` };
};

const MET_ALREADY =
  /参加与[^，。；、的]{1,14}的?(?:交谈|探讨|交流|座谈|会谈|洽谈|商谈|讨论|会面)，(?=与[^，。；]{2,60}?(?:就|围绕))/u;

/** 与甲围绕贸易进行交流, for 参加与院方交谈，与甲围绕贸易进行交流: talks whose title says less than their people. */
export const metByName: Rewording = (text) => {
  const found = text.includes("参加与") ? MET_ALREADY.exec(text) : null;
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const AGREED_JOINTLY = /(?:双方|各方|两[校院会市])(一致同意)共同(?:确定|明确|商定|议定|制定)(?![了在于出])/u;

/** 双方共同确定了目标, for 双方一致同意共同确定目标: what both have settled. */
export const settledJointly: Rewording = (text) => {
  const found = text.includes("一致同意共同") ? AGREED_JOINTLY.exec(text) : null;
  const agreed = found?.[1];
  if (!found || agreed === undefined) return undefined;
  const to = found.index + found[0].length;
  const from = found.index + found[0].indexOf(agreed);
  return [
    { from: to, to, text: "了" },
    { from, to: from + agreed.length, text: "" },
  ];
};

const SIGNED_BY_BOTH =
  /^[^；。]*双方签[署订][^；。，]*，(?:以|旨在)?(?:进一步|共同)?(?:推动|推进|加强|深化|促进|拓展|扩大)(双方)(?!的?(?:友|关系))/u;

/** 双方签署协议，推动务实合作, for 推动双方务实合作: those who signed are the two. */
export const signersOnce: Rewording = (text) => {
  const found = SIGNED_BY_BOTH.exec(text);
  return found ? { from: found[0].length - 2, to: found[0].length, text: "" } : undefined;
};

const DONE_BY_BOTH =
  /(?:^|[，。])双方(?:还?(?:就|围绕)|一致同意)[^。]{0,40}?(?:加强|建立|深化|增进|扩大|拓展|推[动进])(双方)(?=\p{Script=Han}{2})(?!的|友|关系|合作(?:与|和))/u;

/** 双方一致同意建立联络群, for 建立双方联络群: what the two agree on or discuss is theirs. */
export const bothSidesOnce: Rewording = (text) => {
  const found = /双方[^。]*双方/u.test(text) ? DONE_BY_BOTH.exec(text) : null;
  const to = found ? found.index + found[0].length : 0;
  return found ? { from: to - 2, to, text: "" } : undefined;
};

const SIGNERS_AGAIN =
  /^[^；。]*?(?:^|，)([^，；。、]{2,24}与[^，；。、]{2,24}?)签[署订][^；。，]*，(\1)(?=缔结|结为|建立|将|就)/u;

/** 甲与乙签署协议，缔结为友好社团, for 甲与乙签署协议，甲与乙缔结为友好社团. */
export const signersNamedOnce: Rewording = (text) => {
  const found = /签[署订]/u.test(text) ? SIGNERS_AGAIN.exec(text) : null;
  const again = found?.[2]?.length ?? 0;
  return found ? { from: found[0].length - again, to: found[0].length, text: "" } : undefined;
};

const MET = /会见.*，[^，；]*参加(会见)$/u;

/** 甲会见代表团，乙参加, for 甲会见代表团，乙参加会见. */
export const metOnce: Rewording = (text) => {
  const found = MET.exec(text);
  return found ? { from: text.length - 2, to: text.length, text: "" } : undefined;
};

const MATTER =
  /([^，。；、：“”的]{4,20})的[^，。；：“”的]{2,8}，[^。；：“”]{0,24}?(\1的)(?=(?:相关|有关)工作)/u;

/** 确定了师生互派的细节，并愿推动相关工作, for 推动师生互派的相关工作: a matter of which the same sentence has just reported. */
export const matterOnce: Rewording = (text) => {
  if (!/[相有]关工作/.test(text)) return undefined;
  const found = MATTER.exec(text);
  const [all, , again] = found ?? [];
  if (!found || all === undefined || again === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: "" };
};

const PRAISED_AND_THANKED =
  /肯定了([^，。；：“”]{2,8}?)(在[^。；：“”]{4,60}?|)((?:所做|所作|作出|做出)的[^，。；：“”]{2,12})，(?:并)?感谢\1\3(?=[，。；]|$)/u;

/** 肯定并感谢商会所做的努力, for 肯定了商会所做的努力，感谢商会所做的努力. */
export const praisedAndThanked: Rewording = (text) => {
  if (!text.includes("肯定了")) return undefined;
  const found = PRAISED_AND_THANKED.exec(text);
  const [all, whose, where, what] = found ?? [];
  if (!found || all === undefined || whose === undefined || where === undefined || what === undefined)
    return undefined;
  const kept = "肯定了".length + whose.length + where.length + what.length;
  return [
    { from: found.index + kept, to: found.index + all.length, text: "" },
    { from: found.index + 2, to: found.index + 3, text: "并感谢" },
  ];
};

const OWN_VOICE =
  /^[^，；：。“”]{2,40}?(?:表示|指出|认为|强调|说)，((?:他|她)(?:们)?)(?=[对愿将很也非十深期感希])/u;

/** 安例表示，对到访感到欣喜, for 安例表示，他对到访感到欣喜: a pronoun for the speaker at the beginning of what they said. */
export const speakerOnce: Rewording = (text) => {
  const [front, pronoun] = OWN_VOICE.exec(text) ?? [];
  return front && pronoun ? { from: front.length - pronoun.length, to: front.length, text: "" } : undefined;
};

const LED =
  /([^，。；、\d]{1,2}(?:长|主任|主席|书记))([^，。；、]{1,20})率(?=\1(?:访问|代表|考察|参访)[^，。；]*?[团组])/u;

/** 校长甲率访问团, for 校长甲率校长访问团: the post of the head in the name of the delegation. */
export const postOfHeadOnce: Rewording = (text) => {
  const found = text.includes("率") ? LED.exec(text) : null;
  if (!found?.[1]) return undefined;
  const from = found.index + found[0].length;
  return { from, to: from + found[1].length, text: "" };
};

const INTRODUCED_PLACE =
  /介绍了(\p{Script=Han}{2})(?:[省市县区])?(?:省情|市情|县情|区情|概况|经济|社会|产业|投资|营商|旅游|文化|历史|基本|发展)[^，。；、“”的]{0,16}和(\1)(?=(?:最新)?(?:经济|社会|产业|投资|营商|旅游|文化|历史|发展|教育|科技|招商)\p{Script=Han}{2})/u;

/** 介绍了湖滨省情特点和经济发展情况, for 湖滨省情特点和湖滨经济发展情况. */
export const placeIntroducedOnce: Rewording = (text) => {
  const found = text.includes("介绍了") ? INTRODUCED_PLACE.exec(text) : null;
  const to = found ? found.index + found[0].length : 0;
  return found?.[2] ? { from: to - found[2].length, to, text: "" } : undefined;
};

const OWN_POINTS =
  /(?<=介绍了(?:[^。；“”]{2,40}[，、])?)([^，。；、：“”《》（）和与及的]{2,8})((?:的|今年|近年|概况|有关情况|基本情况|总体情况)[^。；“”]{0,60}?(?:，以及|，|、|以及))\1(?:的|(?=今年|近年|在))(?=\p{Script=Han}{3,})/u;

/** 介绍了云雀的区位，以及历史文化: the owner of what somebody introduced comes with the first point only. */
export const ownerOnce: Rewording = (text) => {
  if (!text.includes("介绍了")) return undefined;
  const found = OWN_POINTS.exec(text);
  const [all, owner, between] = found ?? [];
  if (!found || all === undefined || owner === undefined || between === undefined) return undefined;
  // A clause of another verb is no further point.
  if (/，(?:并|还|表示|指出|希望|感谢|邀请|肯定)/.test(between)) return undefined;
  return { from: found.index + owner.length + between.length, to: found.index + all.length, text: "" };
};

const BOTH_TOOK_PART =
  /^(?:在[^，；。]{2,30}，)?(?!双方|各方)[^，。；：、]{2,24}?(参加了?[^，；。：]{2,20})，([^，；。：“”]{2,40})参加$/u;

/** 甲与乙一同参加了交流会, for 甲参加了交流会，乙参加. */
export const tookPartOnce: Rewording = (text) => {
  const found = text.endsWith("参加") ? BOTH_TOOK_PART.exec(text) : null;
  const [, act, others] = found ?? [];
  if (!act || !others || others.endsWith("等")) return undefined;
  const end = text.length - others.length - "，参加".length;
  return [
    { from: end, to: text.length, text: "" },
    { from: end - act.length, to: end - act.length, text: `与${others}一同` },
  ];
};

const THANKED_TWICE = /向([^，。；：]{2,20})致谢(，[^，。；：]{2,40})(向\1致谢)(?=[，。；]|$)/u;

/** 甲向代表团致谢，乙也表示感谢, for 甲向代表团致谢，乙向代表团致谢. */
const thankedOnce: Rewording = (text) => {
  const found = THANKED_TWICE.exec(text);
  const [, , who = "", again = ""] = found ?? [];
  if (!found || again === "") return undefined;
  const from = found.index + found[0].lastIndexOf(again);
  return { from, to: from + again.length, text: who.includes("代表") ? "表示感谢" : "也表示感谢" };
};

const WELCOMED_AND_THANKED =
  /对([^，。；：]{2,20}?)(?:的到[来访])?表示(?:热烈)?欢迎(，并?(?:向\1(?:表示感谢|致谢)|对\1表示感谢))(?=[，。；]|$)/u;

/** 对代表团的到来表示欢迎和感谢, for 对代表团的到来表示欢迎，向代表团致谢; 乙也表示感谢 behind 甲向代表团致谢. */
export const welcomedAndThanked: Rewording = (text) => {
  const found = text.includes("欢迎，") ? WELCOMED_AND_THANKED.exec(text) : null;
  const again = found?.[2]?.length ?? 0;
  if (!found) return text.includes("致谢，") ? thankedOnce(text) : undefined;
  const to = found.index + found[0].length;
  return { from: to - again, to, text: "和感谢" };
};

const HEAD_OF_COLLEGE = /(?<=学院[^，。；]{4,}[，、])该校(?=院长)/u;

/** 湖滨学院某部主任甲主持，院长乙致辞: whose head somebody is, after the college in the same sentence. */
export const headOfCollege: Rewording = (text) => {
  const found = text.includes("该校院长") ? HEAD_OF_COLLEGE.exec(text) : null;
  return found ? { from: found.index, to: found.index + 2, text: "" } : undefined;
};

const VERB = "(?:会见|接待|宴请|看望|慰问|拜访|参观|考察|走访|视察|感谢|欢迎|祝贺|肯定|支持|推动|促进)";
const OBJECT_AGAIN = new RegExp(
  `(?<!\\p{Script=Han}的)(${VERB})(了?)(\\p{Script=Han}{2,10})，并(${VERB})了?\\3(?=$|[，。；])`,
  "u",
);

/** 会见并宴请代表团, for 会见代表团，并宴请代表团: two acts with one object. */
export const objectOnce: Rewording = (text) => {
  const found = text.includes("，并") ? OBJECT_AGAIN.exec(text) : null;
  const [all, first, done, object, second] = found ?? [];
  if (!found || all === undefined || first === second) return undefined;
  return { from: found.index, to: found.index + all.length, text: `${first}并${second}${done}${object}` };
};
