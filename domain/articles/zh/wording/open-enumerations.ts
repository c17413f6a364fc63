import type { Rewording } from "../../rewording";

/** What was seen, as an open list: 参观了甲馆、乙园等. */
const SEEN =
  /(?:参观|考察|察看|走访|检查|游览|调研)了((?:[^，。；]{1,200}、)[^，。；、]{2,24}?)等(?=[，。；]|$)/gu;
const PLACE =
  /(?:馆|园|园区|景区|厅|室|楼|中心|基地|厂|站|站点|点|港|桥|镇|村|街区|街|路|广场|商场|超市|公园|寺|庙|湖|社区|学校|大学|医院|码头|库|城|塔|台|现场|园林|(?<!半导)体|线|区|科|项目)$/u;
const FIRM = /(?:公司|集团|企业|厂|药业|[重啤]工|股份)$/u;
/** What is learned about rather than visited, by the noun that it ends in. */
const NO_PLACE = /(?:情况|展示|流程|措施|工作|演示|表演|作品|产品|成果|资料|文物|图片|设备)$/u;
/** What somebody learned or introduced, as an open list of nouns. */
const LEARNED = /(?:^|，)(?:了解了?|介绍了)((?:[^，。；]{1,200}、)[^，。；、]{2,16}?)等(?=[，。；]|$)/gu;

const nounOf = (list: string): string => {
  const members = list.split(/[、和]/u);
  if (members.some((one) => NO_PLACE.test(one))) return "";
  if (members.every((one) => FIRM.test(one))) return "企业";
  return members.some((one) => PLACE.test(one)) ? "处" : "";
};

const find = (text: string, pattern: RegExp, noun: (list: string) => string): ReturnType<Rewording> => {
  for (const one of text.matchAll(pattern)) {
    const added = noun(one[1] ?? "");
    const at = one.index + one[0].length;
    if (added !== "") return { from: at, to: at, text: added };
  }
  return undefined;
};

/** 参观了甲馆、乙园等处, 走访了甲公司、乙公司等企业: an open list of sights ends in what they are. */
export const sightsAndOthers: Rewording = (text) => find(text, SEEN, nounOf);

/** 了解总体规划、产业布局等情况: an open list of what was learned ends in a noun. */
export const topicsAndOthers: Rewording = (text) =>
  find(text, LEARNED, (list) => (/情况|现状|进展|经验|做法|方面|成果|历史|文化/u.test(list) ? "" : "情况"));
