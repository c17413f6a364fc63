import { costly } from "./costly";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

// 示例协会第二届理事会负责人名单
const OF_OFFICERS =
  /^(.{3,24}?(?:协会|商会|学会|联合会|促进会|研究会|联盟|基金会))(?:第[一二三四五六七八九十\d]{1,3}届)?(?:理事会|监事会|领导班子|班子)*(?:主要)?(?:负责人|领导成员|领导|成员|组成人员|当选人员)?名单[:：]?$/u;
const OFFICE =
  "(?:名誉|荣誉|常务|执行|轮值|驻会)?副?(?:会长|理事长|秘书长|监事长|监事|理事|主席|监事会主席|常务理事)";
// 副会长：（按姓氏笔画排序）
const OFFICE_ALONE = costly(
  new RegExp(`^\\s*(${OFFICE})[:：]\\s*(?:[（(]按[^（）()]{2,12}[)）])?\\s*$`, "u"),
);
const OFFICER = costly(
  new RegExp(
    `^\\s*(?:(${OFFICE})[:：])?\\s*(\\p{Script=Han}{2,4})[（(](?:([男女])[，,])?([^（）()]{2,40})[)）]$`,
    "u",
  ),
);
const FULL_TIME = /^(?:专职|兼职|驻会)$/u;

/**
 * The lines of a list of an association's officers, with the office of each written out beside the post elsewhere that is in
 * brackets: 会长：王小样（样例公司总经理）. Other lists are unchanged.
 */
export const withOfficers = (lines: Lines): Lines => {
  const at = lines.findIndex((line) => line);
  const association = OF_OFFICERS.exec(lines[at]?.text.trim() ?? "")?.[1];
  if (!association) return lines;
  let current: string | undefined;
  return lines.map((line, n) => {
    if (!line || n <= at) return line;
    const alone = OFFICE_ALONE.exec(line.text)?.[1];
    if (alone) {
      current = alone;
      return { ...line, aside: true };
    }
    const [, own, name, sex, elsewhere = ""] = OFFICER.exec(line.text) ?? [];
    current = own ?? (name ? current : undefined);
    if (!name || !current) return line;
    const who = `${name}${sex ? `（${sex}）` : ""} ${association}${current}`;
    return { ...line, text: FULL_TIME.test(elsewhere) ? `${who}（${elsewhere}）` : `${who}、${elsewhere}` };
  });
};
