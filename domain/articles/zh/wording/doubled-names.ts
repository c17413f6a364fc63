import type { Rewording } from "../../rewording";

const PEOPLE =
  "(?:企业家|会员|党员|成员|负责人|干部|骨干|青年|专家|学者|学生|教师|员工|职工|志愿者|侨胞|人士|代表|领导|理事|医生|医护)";
/** 湖滨民建民建企业家: an organization, and its people by the same word; not 教师代表代表学生. */
const DOUBLED = new RegExp(`(?!代表)(\\p{Script=Han}{2,4})\\1(?=${PEOPLE})`, "u");
/** 参访团在参访团团长安例带领下. */
const LED = /(\p{Script=Han}{2}[团组])在\1(?=[团组]长)/u;

/** 市全体市议员: the level that the people have in their noun. */
const OF_LEVEL = /(?<=[、和与到由])([市县区州])(?=(?:全体|部分)\1\p{Script=Han})/u;

/** The text without the end of a name that the next word repeats: 湖滨民建企业家, 参访团在团长安例带领下. */
export const nameEndOnce: Rewording = (text) => {
  const found = DOUBLED.exec(text) ?? LED.exec(text) ?? OF_LEVEL.exec(text);
  if (!found?.[1]) return undefined;
  const to = found.index + found[0].length;
  return { from: to - found[1].length, to, text: "" };
};

const ZONE = "(?=(?:国家)?(?:高新|经开|经济|开发|自贸|综保|保税|工业园)\\p{Script=Han}{0,6}区)";
/** 湖滨经开区管委会主任安例率考察团赴湖滨考察高新区: people of a city travel within it. */
const WITHIN_CITY = new RegExp(
  `(?:^|，)(\\p{Script=Han}{2,3})\\p{Script=Han}{2,12}(?:区|管委会|局|会)[^，。；]{2,40}?(赴\\1(?:市)?(考察|调研|参观|学习|走访)(?:了)?)${ZONE}`,
  "u",
);

/** 安例率考察团考察湖滨高新区, for 赴湖滨考察高新区 by people of the same city. */
export const cityOfOwnZone: Rewording = (text) => {
  const found = WITHIN_CITY.exec(text);
  const [all = "", city = "", went = "", verb = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  return { from: to - went.length, to, text: `${verb}${city}` };
};
