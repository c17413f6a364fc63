import { areFieldsOfWork } from "./fields-zh";

// 样例师范学院国际交流处, 样例医院院办: the department that writes.
const WITH_OFFICE =
  /^(.{2,}(?:大学|学院|学校(?!长)|中学|医院|研究院|公司|集团|银行|[分支]行|分公司|事务所|协会|商会|学会|联合会|总会|基金会|管委会|委员会|街道|[局委厅]|镇|乡))(?:\p{Script=Han}{1,8}(?:[处部室科组厅]|中心)|(?:[院校局会党厂总]|党政|综合|总经|行政)政?办)$/u;
const OFFICE_ENDS = new Set("处部室科组厅心办");
// 我处, 我科: the department itself is meant.
const OF_OFFICE = /[我本](?:处|科|部门?|办|室|中心|学院|系)/u;
// 样例律师事务所青岚办公室: one of several seats, unlike 样例公司总经理办公室.
const SEAT =
  /^[\p{Script=Han}（）()]{2,24}(?:事务所|公司|集团|银行)(?:(\p{Script=Han}{2,3})办公室|\p{Script=Han}{2,3}(?:代表处|办事处|分所))$/u;
const SEAT_ENDS = ["办公室", "代表处", "办事处", "分所"];
const OF_LEADERS = /^(?:总|院|行|董事|监事|理事|党|工会|纪委|秘书|团委)/u;
// 第二医院, 省委办公厅: no departments of the words before.
const WHOLE_OFFICE = /[省市区县州]委\p{Script=Han}{1,8}$/u;

const OFFICE_OF_LEADERS =
  /^([\p{Script=Han}（）()]{2,24}(?:公司|集团|银行|医院|大学|学院|协会|商会))((?:总经理|总裁|董事会|董事长|监事会|理事会|党委|行长|院长|校长|秘书长|会长)办公室)$/u;
/** The organization and the office of its leaders: 样例公司, 总经理办公室. */
export const officeOfLeaders = (name: string): { whole: string; office: string } | undefined => {
  const [, whole = "", office = ""] = (name.endsWith("办公室") && OFFICE_OF_LEADERS.exec(name)) || [];
  return office === "" ? undefined : { whole, office };
};

/** Whether words name one of several seats of a firm: 样例律师事务所青岚办公室. */
export const isSeatOfFirm = (name: string): boolean => {
  const found = SEAT_ENDS.some((end) => name.endsWith(end)) ? SEAT.exec(name) : null;
  return found !== null && !OF_LEADERS.test(found[1] ?? "") && !areFieldsOfWork(found[1] ?? "");
};

/** The organization without the department that signs for it, unless the text speaks of the department as its own. */
export const rootOfSigned = (name: string, text: string): string =>
  !OFFICE_ENDS.has(name.at(-1) ?? "") || OF_OFFICE.test(text) || isSeatOfFirm(name) || WHOLE_OFFICE.test(name)
    ? name
    : (WITH_OFFICE.exec(name)?.[1] ?? name);
