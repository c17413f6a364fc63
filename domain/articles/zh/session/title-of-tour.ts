import type { Said } from "../../reference/facts";
import { isOccasion } from "../words/grammar";
import { callOfTitle, isWayOfSeeing } from "../words/verbs-of-seeing";

const SEES =
  "参观|考察|察看|查看|视察|踏勘|勘察|观摩|走访|调研|参观考察|检查|督查|督导|巡查|排查|抽查|慰问|走访慰问|看望慰问|拜访|拜会|访问|参访|回访";

/** Titles of a tour that only say that there was one: 考察, 现场检查. */
const ROUND = new RegExp(`^(?:实地|现场)?(?:${SEES})$`);

/** 水库检查: a tour by what was seen and the verb. */
const OF_SIGHTS = new RegExp(`^(\\p{Script=Han}{2,6}?)(?:实地|现场)?(?:${SEES})$`, "u");

/** 参观“湖滨图片展”: a tour by the verb and what was seen. */
const SIGHTS_SEEN = new RegExp(`^(?:实地|现场)?(?:${SEES})(.{2,})$`, "u");

/** 校园: what the sights of a tour are part of, so that the tour of it and the sights are one. */
const GROUNDS = /^(?:校园|校区|园区|厂区|院区|库区|港区|景区|街区|企业|项目|现场)(?:环境|设施)?$/u;

/** 参观湖滨商会: whether a title says what was seen, so that nobody took part in it; 考察活动 is an event. */
export const isSeeing = (title: string): boolean => !NO_OBJECT.test(SIGHTS_SEEN.exec(title)?.[1] ?? "活动");
const NO_OBJECT =
  /^(?:交流|学习|调研|座谈|体验|指导|团|组|之)|^(?:对接|洽谈|商谈|会谈|会商|磋商|研讨|讨论|联谊|演出|表演|评估|评审|验收|督导|检查|考察|访问|参观|走访|慰问|游览|观摩|采风|宣讲|推介|招商|培训|工作|线路|路线|日程)$|(?:活动|环节|行程|仪式)$/u;

/** Exhibitions, which are seen rather than attended. */
export const SHOW = /(?:展|展览|展示)$/;

/** 湖滨茶馆: a title that is neither an occasion nor an act, so that it names the place of what was seen. */
const isPlace = (text: string): boolean => text !== "" && !isOccasion(text) && !NO_PLACE.test(text);
const NO_PLACE = new RegExp(
  `${SEES}|环节|行程|之[旅行]|体验|观摩|观看|游览|交流|项目|展示|(?:教学|实践|实训|研学|授课|课程|培训|采风|采访|义诊)$|[，；“”了]`,
  "u",
);

/** 参观校园: whether a title says no more than that the visitors saw the grounds. */
export const isTourOfGrounds = (title: string): boolean => GROUNDS.test(SIGHTS_SEEN.exec(title)?.[1] ?? "");

/** Whether the title of a tour only says that something was seen there, whether it is an exhibition with these exhibits, and whether it is the place of these sights. */
export const titleOfTour = (
  title: Said | undefined,
  saw: readonly Said[],
  there = "",
): { readonly round: boolean; readonly exhibition: boolean; readonly place: boolean } => {
  const text = title?.text ?? "";
  const of = OF_SIGHTS.exec(text)?.[1];
  const object = of ?? SIGHTS_SEEN.exec(text)?.[1];
  // 医院参观 in 湖滨医院.
  const seen =
    (object !== undefined && saw.some((one) => one.text.includes(object))) ||
    (object !== undefined &&
      saw.length > 0 &&
      (GROUNDS.test(object) || (of !== undefined && there.endsWith(of))));
  const round =
    ROUND.test(text) ||
    seen ||
    (saw.length > 0 && callOfTitle(text) !== undefined) ||
    ((saw.length > 0 || there !== "") && isWayOfSeeing(text, saw.length > 0));
  const exhibition = saw.length > 0 && SHOW.test(text);
  return { round, exhibition, place: saw.length > 0 && !round && !exhibition && isPlace(text) };
};
