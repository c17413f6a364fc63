import { MONTH_EN } from "../../events/month-names";
import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";

const ZH_DAY = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[至—–-](?:\\d{1,2}月)?\\d{1,2}日)?";
const ZH_PART = "(?:清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚)";
const ZH_FRONT_DAY = new RegExp(
  `^(?:${ZH_DAY}(?:${ZH_PART}[，：]?|[，：])?|(?:上午|下午)(?=代表团|双方|来宾|一行)|${ZH_PART}[，：])(?=\\p{Script=Han}{2})(?![茶餐宴会的起前后止报霞间稻清至])`,
  "u",
);
const ZH_BACK_DAY = new RegExp(`[（(](?:${ZH_DAY}${ZH_PART}?|\\d{4}[.-]\\d{1,2}[.-]\\d{1,2})[）)]$`, "u");

const EN_DAY = `(?:${MONTH_EN} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_EN})(?:,? \\d{4})?`;
const EN_BACK_DAY = new RegExp(
  `(?:,| [-–—])? (?:on ${EN_DAY}|\\(${EN_DAY}\\))$|(?:,| [-–—]) ${EN_DAY}$`,
  "u",
);
const EN_FRONT_DAY = new RegExp(`^(?:on )?${EN_DAY}(?:,|:| [-–—]) (?=\\p{L})`, "iu");

/** A day in front of a title or behind it. */
export const DAY_OF_TITLE: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(`${ZH_FRONT_DAY.source}|${ZH_BACK_DAY.source}`, "u"),
  en: new RegExp(`${EN_FRONT_DAY.source}|${EN_BACK_DAY.source}`, "iu"),
};

/** A title without the day, which the event has anyway: 5月4日上午，代表团来访. */
const withoutDay = (title: string, lang: Lang): string => {
  const own =
    lang === "zh"
      ? title.replace(ZH_FRONT_DAY, "").replace(ZH_BACK_DAY, "")
      : title.replace(EN_FRONT_DAY, "").replace(EN_BACK_DAY, "");
  return own.trim() === "" ? title : own;
};

/** A headline without the day; one that says when something is to take place keeps it. */
export const headlineWithoutDay = (title: string, lang: Lang): string =>
  lang === "en" && / on [^,]*$/u.test(title) ? title : withoutDay(title, lang);

/** 双方举行座谈会: an occasion with the verb that its sentence has. */
const HELD =
  /^(?:(?:会议|活动|宾主)?双方|大家|宾主)?(?:随后|共同|还)?(?:举行|举办|召开|进行|开展)了?(?=\p{Script=Han}{0,12}(?:会谈|座谈|座谈会|会议|仪式|研讨会?|交流会?|推介会|洽谈会?|讨论|见面会|对接会|会见|茶叙|宴会)$)|^双方(?=(?:会谈|座谈|签约|交流|会议|见面|洽谈|讨论)(?:会|仪式)?$)/u;

const EVENT_EN =
  "(?:seminar|workshop|forum|conference|symposium|congress|summit|training(?: (?:course|programme|program))?|festival|fair|exhibition|meeting|roundtable|round table|dialogue|webinar|ceremony|competition)";
const ORDINAL_EN =
  "(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|annual|inaugural)";
/** "Seminar on Trade", "5th Trade Forum": the name of an event whose article somebody left out. */
export const WITHOUT_ARTICLE = new RegExp(
  `^(?:${EVENT_EN} (?:on|of|for|in) (?=\\p{L})|${ORDINAL_EN} (?:[\\p{L}&-]+ ){0,6}${EVENT_EN}\\b)`,
  "iu",
);

/** "At the signing of MOU": an act whose document has a title of its own. */
const SIGNED_EN =
  /^signing of (?:the |an? )?(?:memorandum|memorandum of understanding|agreement|mou|moa|documents?|contract)$/iu;

/** 捐赠图书, 图书捐赠: what is handed over, with the act of handing it over. */
const GIVEN_ZH =
  /^(?:现场)?(?:捐赠|赠送|移交|转交|赠予|捐献|交接|递交(?!国书|申请|照会))(?!仪式|活动|环节|证书|签|[物善钱]?[资款品牌匾]|协议|函|铭牌|纪念|清单|支票)(?=[《“\d]|\p{Script=Han}{2})|(?<=[》”\p{Script=Han}])(?<!爱心|慈善|公益|集中|现场|联合|定向|社会)(?:的)?(?:捐赠|赠送|移交|交接|转交)$/gu;
/** 授捐赠牌: a sign of honor, with the act of handing it over. */
const AWARDED_ZH =
  /^(?:授予?|颁发|颁赠)(?=(?:证书|奖杯|牌匾|锦旗|\p{Script=Han}{1,6}(?:牌|旗|匾|证书|奖杯))$)/u;
const GIVEN_EN =
  /^(?:hand(?:ing[ -])?over|handing over|donation|presentation|delivery) of (?=(?:the |an? )?[\p{L}\d])/iu;
/** An occasion, which nobody hands over. */
const OCCASION_ZH = /(?:仪式|活动|环节|典礼)$/u;
const OCCASION_EN = /^(?:[\p{L}-]+ ){0,3}(?:ceremony|event)$/iu;

/** "Speeches by Leaders": speeches, whose speakers are people of the record. */
const SPOKEN_EN =
  /^((?:opening |welcome |closing )?(?:speeches|remarks|addresses)) (?:by|of|from) (?:the )?(?:[\p{L}-]+ )?(?:leaders|guests|representatives|officials|hosts|both sides|participants|speakers|dignitaries)$/iu;

/** 主旨报告：大模型与知识服务, "Keynote: …": the kind of a presentation in front of its own title. */
const KIND_OF_TALK: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:主旨|主题|专题|特邀|学术|大会|嘉宾)?(?:报告|演讲|发言|讲座|分享|授课|宣讲)[一二三四五六七八九十\d]{0,2}(?:：|: ?|——)(?=.{2})/u,
  en: /^(?:(?:keynote|plenary|invited|guest) )?(?:keynote|presentation|speech|address|talk|lecture)(?: \d+)?(?:: | [–—-] )(?=\p{L}|\d)/iu,
};

/** The title of an item without the words that its sentence adds. */
const titleOf = (stored: string, activity: AgendaItem["activity"], lang: Lang): string => {
  const undated = withoutDay(stored, lang);
  const own = activity === "presentation" ? undated.replace(KIND_OF_TALK[lang], "") : undated;
  if (lang === "zh")
    return (
      (activity === "handover" ? own.replace(AWARDED_ZH, "").replace(GIVEN_ZH, "") : own.replace(HELD, "")) ||
      own
    );
  if (activity === "handover") return own.replace(GIVEN_EN, "");
  if (activity === "speeches") return own.replace(SPOKEN_EN, "$1");
  return activity === "signing" && SIGNED_EN.test(own) ? "signing ceremony" : own;
};

/** "Meeting at Lindow Mill" of an item whose place is Lindow Mill: the title without the place, which its sentence states. */
const withoutPlace = (title: string, { venue, activity }: AgendaItem, lang: Lang): string => {
  const names = lang === "en" ? [venue?.name?.en, venue?.organization?.name?.en] : [];
  for (const name of names) {
    // "Education in Lindow", a presentation: the place is what it was about.
    const isAbout = activity === "presentation" || activity === "discussion" || activity === "speeches";
    const fronts = [` at ${name}`, ` at the ${name}`, ...(isAbout ? [] : [` in ${name}`])];
    const end = name && fronts.find((one) => title.endsWith(one));
    if (end) return title.slice(0, -end.length);
  }
  return title;
};

/** Whether a gift of the item says what its title does. */
const isNamedByGift = (
  { outcomes = [] }: DraftRecord,
  item: AgendaItem,
  title: string,
  lang: Lang,
): boolean =>
  outcomes.some(
    ({ key, type, points = [] }) =>
      type === "gift" &&
      (item.outcomes ?? []).includes(key) &&
      points.some((one) => one[lang]?.toLowerCase().includes(title.toLowerCase()) ?? false),
  );

const isOccasion = (title: string, lang: Lang): boolean =>
  (lang === "zh" ? OCCASION_ZH : OCCASION_EN).test(title);

const withoutTitle = ({ title: _, ...item }: AgendaItem): AgendaItem => item;

/**
 * An item with a title that its sentences can take. The title of a handover is what is handed over: where it is an occasion, the gift of
 * the item says what was given, or the item is a ceremony.
 */
export const withTypedTitle = (record: DraftRecord, item: AgendaItem, lang: Lang): AgendaItem => {
  const stored = item.title?.[lang];
  if (!stored) return item;
  const title = withoutPlace(titleOf(stored, item.activity, lang), item, lang);
  const titled = title === stored ? item : { ...item, title: { ...item.title, [lang]: title } };
  if (item.activity !== "handover") return titled;
  if (isOccasion(title, lang)) {
    const gifts = (record.outcomes ?? []).some(
      ({ key, type }) => type === "gift" && item.outcomes?.includes(key),
    );
    return gifts ? withoutTitle(titled) : { ...titled, activity: "ceremony" };
  }
  return title !== stored && isNamedByGift(record, item, title, lang) ? withoutTitle(titled) : titled;
};
