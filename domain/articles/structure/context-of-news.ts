import type { DraftRecord } from "../../events/shape";
import { reasonIn } from "../content/came-for";
import type { Message } from "../content/message";
import { isOfVisit } from "./context";
import type { Of } from "./pool";
import { wordsOf } from "./weight";

/** Words of a sentence up to which it belongs to the first paragraph. */
const MAX_WORDS = 40;

/** 这是某市首次举办……, 此次活动是第三届，把……结合: an event of its kind; what an event counts for is no property of it. */
const NTH =
  /^(?:这|这也|此次\p{Script=Han}{0,6}|本次\p{Script=Han}{0,6})是[^，。；]*(?:首次|首场|首个|首届|首家|首批|第[一二三四五六七八九十\d]+[次届场个所家座批])[^，。；]*(?:，(?!据|并将|明年|下一)[^，。；]{4,40})?。?$/u;
/** The noun of an event at the end of a sentence, or of what it consisted of. */
const ENDS_WITH_EVENT =
  /(?:活动|会|论坛|仪式|访问[^，。；]{0,16}|培训班?|展览|大赛|来访|到访|举办[^，。；]{0,12}|举行[^，。；]{0,12})。?$/u;
const ENDS_WITH_NOUN = /(?:活动|会|论坛|仪式|展览|大赛)。?$/u;
/** A sentence on another time, which 这 of the next refers to. */
export const OTHER_TIME = /\d{4}年|此前|去年|曾/u;

const ofEventAtEnd = ({ title, officialName }: DraftRecord, text: string): boolean => {
  const end = text.replace(/。$/u, "").slice(-4);
  return ENDS_WITH_EVENT.test(text) || [title, officialName].some((one) => one?.zh?.includes(end));
};

const textAt = ({ background }: DraftRecord, at: number): string => background?.[at]?.zh ?? "";

/** 这是某市首场……推介会, where 这 can only be the event. */
const isNth = (record: DraftRecord, at: number): boolean => {
  const text = textAt(record, at);
  return (
    NTH.test(text) &&
    ofEventAtEnd(record, text.split("，")[0] ?? "") &&
    !OTHER_TIME.test(textAt(record, at - 1))
  );
};

const DELEGATION = "^(?:此次|该)?\\p{Script=Han}{0,8}(?:代表团|访问团|考察团|参访团|交流团|参观团|调研组)";
/** 代表团当时正在某国考察: where the visitors were when they came. */
const UNDER_WAY = new RegExp(`${DELEGATION}(?:当时|此时|目前)?正在`, "u");
/** 交流团由某部派出: who sent them, or of whom they were made up. */
const COMPOSED = new RegExp(
  `${DELEGATION}(?:(?:成员)?由[^，。]+(?:派出|组成|派遣|选派)|成员(?:均|全部|分别)?来自)`,
  "u",
);

/** 获奖学生来自13所学校: those who were given something. */
const OF_WINNERS =
  /^(?:本届|此次|本次)?(?:获奖|获颁|获赠|受奖|受助|受赠|获选|入选|当选)\p{Script=Han}{1,6}?(?:分别|均|主要|全部)?(?:来自|为|是|包括)/u;

/** Whether a Chinese sentence says who was given an award. */
export const isAboutWinners = (text: string): boolean => OF_WINNERS.test(text);

/** 这笔捐款用于……, 此次捐赠的物资包括……: what was given, of what it consists and what it is for. */
const OF_GIFT =
  /^(?:这[笔批些]|该批|该笔|此次|本次)\p{Script=Han}{0,6}(?:捐|赠|援助|救助|物资|善款|资助|款项)\p{Script=Han}{0,6}?(?:将)?(?:主要)?(?:包括|包含|含|有|价值|总价值|总额|用于|专项?用于)/u;
const GIVEN = /捐|赠|援助|资助/u;
/** 装满物资的纸箱上写着……: goes on about what was given. */
const OF_GIVEN = /^[^，。；]{0,8}?(物资|物品|药品|药械|设备|器材|图书|善款|捐款|款项)/u;

const isGiving = ({ title, officialName, outcomes, agenda }: DraftRecord): boolean =>
  [title, officialName].some((one) => GIVEN.test(one?.zh ?? "")) ||
  (outcomes ?? []).some(({ type }) => type === "gift") ||
  (agenda ?? []).some(({ activity }) => activity === "handover");

/** Whether a sentence says of what a gift consists or what it is for, or goes on about it. */
const isOfGift = (record: DraftRecord, at: number): boolean => {
  const text = textAt(record, at);
  if (!isGiving(record)) return false;
  if (OF_GIFT.test(text)) return true;
  const noun = OF_GIVEN.exec(text)?.[1];
  const before = textAt(record, at - 1);
  return noun !== undefined && OF_GIFT.test(before) && before.includes(noun);
};

/** 白样应邀前来出席航运节: for what those who were met had come, behind the sentence on the meeting. */
const isReason = ({ participants = [], city }: DraftRecord, text: string, news: Message): boolean => {
  if (news.type !== "meet" && news.type !== "receive" && news.type !== "visit") return false;
  const guests = participants.filter(({ side }) => side !== "host");
  return (
    reasonIn(
      text,
      guests.map(({ person }) => person?.name?.zh ?? "-"),
      city?.zh,
    ) !== undefined
  );
};

const isShort = (record: DraftRecord, at: number): boolean =>
  textAt(record, at) !== "" && wordsOf([record.background?.[at]]) <= MAX_WORDS;

/** Chinese: whether a sentence of context is about the winners, the gift or the visitors of the news, and directly follows it. */
export const isOfActOfNews = (record: DraftRecord, { at }: Of<"background">, news: Message): boolean => {
  if (!isShort(record, at)) return false;
  if (isAboutWinners(textAt(record, at))) return news.type === "result" && news.outcome.type === "award";
  const text = textAt(record, at);
  return UNDER_WAY.test(text) || isReason(record, text, news) || isOfGift(record, at);
};

/** Chinese: whether 这 at the beginning of the first sentence of context is the event, so that its noun may replace it: 这是……首个……活动. */
export const beginsWithThisEvent = (record: DraftRecord, at: number): boolean =>
  at === 0 &&
  /^这是/u.test(textAt(record, at)) &&
  isNth(record, at) &&
  ENDS_WITH_NOUN.test(textAt(record, at));

/** Chinese: whether a sentence of context says that the event was the first of its kind, or who sent the visitors. */
export const isOfOccasion = (record: DraftRecord, { at }: Of<"background">): boolean =>
  isShort(record, at) && (isNth(record, at) || (isOfVisit(record) && COMPOSED.test(textAt(record, at))));
