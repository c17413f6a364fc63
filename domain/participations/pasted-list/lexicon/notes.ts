import type { Participant } from "../../../events/shape";

import { costly } from "../costly";
import { simplified } from "./simplified";

type Role = NonNullable<Participant["roles"]>[number];

const ROLES: readonly [role: Role, pattern: RegExp][] = [
  [
    "head",
    /^(?:团长|领队|带队(?:领导|的?是?)?|率队(?:领导)?|代表团团长|考察团团长|主宾|head(?: of (?:the )?delegation)?|delegation (?:head|leader)|leader(?: of (?:the )?delegation)?|team leader|hod|chef de mission|chef de (?:la )?délégation|jefe de (?:la )?delegación|delegationsleiter(?:in)?)$/i,
  ],
  [
    "interpreter",
    /^(?:(?:随行|随团|随访|陪同|会议|全程|专职|兼职|现场|同声|交替|[英日韩法德俄西葡阿泰越意外][语文]|中[英日韩法德俄西泰越]|阿拉伯语|葡萄牙语|西班牙语|意大利语|越南语|马来语|印尼语)*(?:翻译|口译|译员|传译)(?:员|人员)?|interpreter|interpreters|interprète|traductrice|traducteur|intérprete|dolmetscher(?:in)?|translator|interpretation|interpreting|translation|translating)$/i,
  ],
  [
    "chair",
    /^(?:主持|主持人|会议主持|主持嘉宾|活动主持|圆桌主持|圆桌(?:对话|论坛|会议)?主持(?:人|嘉宾)?|(?:论坛|对话|环节)主持(?:人|嘉宾)?|moderator|master of ceremonies|mc|emcee|chairing|in the chair|chairs the meeting|facilitator)$/i,
  ],
  [
    "speaker",
    /^(?:主讲|主讲人|推介|推介人|推介嘉宾|宣讲人|发言|发言人|致辞|致辞人|演讲嘉宾|主旨演讲|主讲嘉宾|演讲嘉宾|发言嘉宾|主旨演讲嘉宾|(?:主题|专题|嘉宾)(?:演讲|发言|报告|分享)(?:嘉宾|人)?|(?:嘉宾|领导|开幕)致辞|致辞嘉宾|致辞领导|主讲专家|授课专家|分享嘉宾|speakers?|keynotes?(?: speakers?)?|will speak)$/i,
  ],
  [
    "signatory",
    /^(?:[甲乙丙丁我对外中双]方)?(?:签约人|签约代表|签署人|签字人|签字代表|签约(?:嘉宾|人员|领导|双方)|signator(?:y|ies)|signing|signed by)$/i,
  ],
  [
    "witness",
    /^(?:见证|见证人|见证领导|见证(?:嘉宾|方|代表|人员|单位代表)|签约见证人?|witness(?:es)?|witnessed by)$/i,
  ],
  ["receiver", /^receiving the (?:delegation|guests)$/i],
  ["guide", /^(?:讲解|讲解员|向导|guide|tour guide)$/i],
  ["escort", /^(?:陪同|全程陪同|陪同人员|escort|escorting|accompanying)$/i],
];

/** The role at the event that a short note names. */
export const roleOf = (words: string): Role | undefined =>
  ROLES.find(([, pattern]) => pattern.test(simplified(words.trim())))?.[0];

const TRANSLATOR = /^(?:翻译|译员|translators?|traducteur|traductrice)$/iu;
const OF_TEXTS =
  /出版|杂志|期刊|报社|编译|译文|译协|翻译(?!社|.*公司)|\b(?:press|publish\w*|books?|magazine|journal|translators?|translation (?:association|society|institute|cent(?:re|er)))\b/iu;
/** Whether the holder of a title interprets at the event, unlike a translator of a press or of a translators' association. */
export const isInterpreter = (title: string, organization = ""): boolean =>
  roleOf(title) === "interpreter" &&
  !(TRANSLATOR.test(simplified(title)) && OF_TEXTS.test(simplified(organization)));

/** Where somebody sits, behind a role: 翻译坐后排. */
export const SEATED = /(?<=\p{Script=Han}{2})(?:坐|站|在)(?:前|后|第[一二三]|[左右])[排侧边]?(?:就座)?$/u;

/** "in car B" behind a role. */
export const IN_CAR = / (?:in|for|on|at) (?:car|van|bus|minibus|vehicle|table|group|team) [A-Z\d]{1,2}$/iu;

const ABSENT = costly(
  /^(?:(?:因.{1,10})?(?:不能|无法|不|未能|未)(?:参加|出席|到会|参会|前[来往]|到场)(?:会议|活动)?|请(?:了)?(?:病|事)?假|缺席|因故(?:缺席|未到|不能(?:参加|出席))|未(?:出席|参加|到)|不(?:参加|出席|来)|来不了|去不了|有事(?:请假)?|(?:因公|在外|因.{1,6})?(?:出差|请假|缺席|请(?:病|事)假)|(?:因公|在外)?出差(?:请假|缺席|，?(?:未能|不能)?参加)?|病假|休假|absent|(?:with |sends? (?:his |her |their )?|tenders? )?(?:apologies|regrets)|(?:cannot|can't|can not|could not|couldn't|unable to|will not|won't|not able to)(?: be able to)? (?:attend|come|make it|join|participate)|(?:will )?not (?:be )?(?:attending|coming|joining|present|available)|not attending|unable to attend|unavailable|excused|declined|declines|cancell?ed|withdrawn|withdrew|取消(?:行程|参加|来访|参会)?|on (?:sick |annual )?leave|out of (?:office|town))$/i,
);
const REMOTE = costly(
  /^(?:线上|视频|远程|(?:通过)?(?:线上|视频|远程|网络|电话)(?:会议)?(?:方式)?(?:参会|参加|出席|参与)|视频(?:参会|连线|接入)|腾讯会议|(?:(?:will )?(?:be )?(?:attend|join|participat|connect|com)(?:s|es|e|ing)?(?: us)? )?(?:online|remotely|virtually|(?:by|via|on|over) (?:video(?: ?link| conference)?|phone|telephone|zoom|(?:ms )?teams|webex|skype)|via (?:video(?: ?link| conference)?|tencent(?: meeting)?|voov))|remote|virtual|(?:will )?dial(?:ling|s)?[- ]in)$/i,
);
const INVITED = /^(?:拟邀|受邀|待确认|拟邀请|待定|tentative|invited|tbc|to be confirmed)$/i;

/** Whether somebody attended, according to a short note. */
export const presenceOf = (words: string): Participant["presence"] => {
  const text = words.trim();
  if (ABSENT.test(text)) return "absent";
  if (REMOTE.test(text)) return "remote";
  return INVITED.test(text) ? "invited" : undefined;
};

/** 男, 女, M, female: the pronoun that goes with it. */
export const pronounOf = (words: string): "he" | "she" | undefined => {
  if (/^(?:男|男性|m|male|先生)$/i.test(words.trim())) return "he";
  return /^(?:女|女性|f|female|女士)$/i.test(words.trim()) ? "she" : undefined;
};

const ETHNIC =
  /^(?:汉|满|蒙古?|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族$/;
const NATIONALITY =
  /^(?:\p{Script=Han}{1,6}(?:国|大利|西班牙|俄罗斯|新加坡|加拿大|澳大利亚|日本|印度|越南|马来西亚|印尼|外|本|大|利亚|兰|坡|度))籍(?:人士|专家)?$|^(?:外|日|美|英|法|德|韩|俄)籍$/u;
const PARTY =
  /^(?:中共党员|党员|群众|民盟|民建|民进|九三学社|无党派|农工党|致公党|台盟|民革|大专|本科|硕士研究生|博士研究生|研究生|学士|硕士)$/;
const CONTACT =
  /^(?:(?:tel|phone|mobile|cell|email|e-mail|mail|手机|电话|联系电话|手机号|联系方式|邮箱|微信|wechat|room|房间?|房号)[.:：]?\s*)?(?:\+?[\d][\d\s().-]{5,20}\d(?:转\d+|\s*ext\.?\s*\d+)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d{17}[\dXx]|https?:\/\/\S+)$|^(?:住|入住)?\d{3,4}(?:号?房间?|室)$|^(?:住|入住)[:：]?\s*[A-Z]?\d{3,5}$|^(?:room|rm\.?|suite|seat|table|car|bus|hotel room|房间?|房号|座位?号?|桌号?)(?: no\.?)?[.:：#\s]*[A-Z]?\d{1,4}[A-Z]?$|^\d{1,3}号(?:车|桌|座|座位|房间?)$|^(?:tel|phone|mobile|cell|e-?mail|fax|wechat|room|手机|电话|邮箱|微信)[.:：]?$/i;
const TIME =
  /^(?:\d{4}年(?:\d{1,2}月)?(?:出?生|生人)|\d{2}岁|\d{1,2}[:：]\d{2}|\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{0,4}日?)?(?:\s*\d{1,2}[:：]\d{2})?|\d{1,2}月\d{1,2}日(?:\s*\d{1,2}[:：]\d{2})?(?:[上下]午)?|[A-Z]{1,2}\d{3,4}|[GDCKTZ]\d{1,4}次?|(?:高铁|动车|航班|火车)[号]?[A-Z]{1,2}\d{1,4}次?|T\d航站楼)$/;

// 单间, 不住宿, 需接站: what a form asks besides.
const LODGING =
  /^(?:(?:住|要|订|安排)?(?:一个|[一1])?(?:单间|标间|标准间|双人间|单人间|双标|大床房?|双床房?|套房)(?:[一1]间)?|(?:不|需要?|无需|不需要?)?(?:住宿|用餐|接站|接机|送站|送机)|(?:单间|标间|双人间|单人间|大床房|套房)?(?:不?住|合住|各一间?))$/u;

const NIGHTS =
  /^(?:(?:住|住宿)[一二两三四五六七\d]{1,2}[晚天夜]|当[天日]往返|(?:one|two|three|four|five|\d{1,2}) nights?(?: stay)?)$/iu;
const DIET = /^(?:素食者?|吃素|全素|清真(?:餐|饮食)?|回民餐?|不吃.{1,6}|忌口.{0,6}|.{0,5}过敏|无忌口|免辣)$/u;
/** What somebody eats, which a form asks: 素食, 海鲜过敏. */
export const isDiet = (words: string): boolean => DIET.test(words.trim());

// L码, "T-shirt size M", XXL, 身高175/XL: sizes of clothes.
const SIZE = "[2-6]?X{0,4}[SML]";
const SIZE_ZH = `(?:(?:${SIZE}|\\d{2})码|[2-6]X?L|X{1,4}L)`;
const SIZE_EN = `(?:(?:t-?)?(?:shirt|jacket|clothing|clothes|shoe|vest) )?size:? (?:${SIZE}|\\d{2})`;
const HEIGHT = "身高\\d{3}(?:cm)?";
const CLOTHES = new RegExp(
  `^(?:衣服|上衣|t恤|服装|衣|鞋)?(?:尺码|码数|码|号)?[:：]?\\s*${SIZE_ZH}$|^${SIZE_EN}$|^${HEIGHT}(?:/${SIZE}码?)?$`,
  "iu",
);
/** Sizes of clothes in a line. */
export const SIZES_OF_CLOTHES = new RegExp(
  `(?<=^|[\\s/|，,（(])(?:${HEIGHT}/?)?${SIZE_ZH}(?=$|[\\s/|，,）)])|\\b${SIZE_EN}\\b`,
  "giu",
);

/** Phone numbers, e-mail addresses, times, flights and the like, for which a participant has no field. */
export const isContact = (words: string): boolean =>
  [CONTACT, TIME, LODGING, NIGHTS, CLOTHES].some((form) => form.test(words.trim()));
/** Nationality, party and degree of a personnel table. */
export const isPersonnelFact = (words: string): boolean =>
  [ETHNIC, NATIONALITY, PARTY].some((fact) => fact.test(words.trim()));

/** After an organization: that it has not named anybody, or sends nobody. */
export const NOBODY_YET =
  /(?<![\s：:，,、—–-])[\s：:，,、—–-]+(?:[（(]\s*)?(?:(?:人选|名单|人员|姓名)?(?:待定|未定|待报|待反馈|待补充?|待确认|未报送?|未反馈|未回复|未确定|暂缺|另行?通知|稍后(?:再)?(?:报|反馈|补充))|暂无|无人(?:参加|出席)?|不派人(?:参加)?|不(?:参会|参加|出席|来|去)|缺席|(?:(?:name|nominee|representative|participant)\s*)?(?:tbc|tba|tbd|to be (?:confirmed|announced|advised|decided)|to follow|pending)|(?:no|awaiting) (?:reply|response|answer)(?: yet)?|nobody|no one)[)）]?(?:[，,；;].*)?[。.]?$/iu;
