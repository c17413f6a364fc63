import type { Result } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** Something presented at a donation as a sign of thanks, not donated. */
const SIGN_OF_THANKS =
  /(?:锦旗|纪念品|纪念牌|铭牌|牌匾|匾额|书法|字画|画作|礼品|感谢状|证书|哈达|花环|花篮|鲜花|卡片?|贺卡|手工艺?品?|手工制作的[^，；。]{1,16}|(?:幅|张|自己|亲手)[^，；。]{0,8}画|手绘[^，；。]{0,6}|剪纸|刺绣|工艺品|特产|毛毯|挂毯)$/;
const CERTIFICATE = /(?:证书|感谢状)$/;

/** 700万元, 善款, 防疫物资: things that are donated, at whatever event. */
const DONATED =
  /(?:[\d一二三四五六七八九十百千]+(?:余|多)?[万亿]?(?:元|美元|欧元|日元|港元|人民币)|善款|资金|[助奖]学金|救助金|(?<!慰问)物资)$/;

/** 爱心捐款5万元, 紧急援助款: money that is called a gift itself, and is handed over rather than donated. */
const FUNDS = /(?:捐款|捐赠款|援助款|赈灾款|救灾款)(?:[\d.,]+[余多]?[万亿]?\p{Script=Han}{0,4}元)?$/u;
export const isFunds = (text: string): boolean => FUNDS.test(text.replace(/（[^）]*）/gu, ""));

const LETTER = /(?:感谢|慰问|邀请|祝贺|贺|公开)信$/;

/** Things that are brought rather than handed over: 慰问金, 节日祝福. */
const BROUGHT = /(?:祝福|问候|祝愿|关怀|温暖|敬意|慰问[金品]?|慰问物资)$/;

/** How something was given: 捐赠 at a donation, but 赠送 for what those who received it gave in thanks. */
export const giftVerb = (discourse: Discourse, message: Result, points: readonly Said[]): string => {
  const { officialName, title } = discourse.facts.record;
  const all = (kind: RegExp): boolean => points.every(({ text }) => kind.test(text));
  const sign = all(SIGN_OF_THANKS);
  if (message.scene?.item.title?.zh?.includes("授旗") && all(/旗$/)) return "授予";
  if (sign && points.some(({ text }) => CERTIFICATE.test(text))) return "颁发";
  if (points.some(({ text }) => BROUGHT.test(text))) return "送上";
  if (sign) return "赠送";
  if (all(LETTER)) return "递交";
  if (points.every(({ text }) => isFunds(text))) return "转交";
  const called = [officialName, title].some((one) =>
    discourse.facts.said(one, "")?.text.match(/捐[赠资款]/u),
  );
  return called || all(DONATED) ? "捐赠" : "赠送";
};
