import type { Change, Rewording } from "../../rewording";
import { TOWN } from "../words/regions";

const POST =
  "(?:党(?:委|总支|组))?(?:第一|常务|执行|名誉)?副?(?:书记|[校院会局处部科所馆社系行站]长|主任|秘书长|理事长|董事长|总经理|总监|主席|教授|研究员)";
/** An organization whose parts have names of their own. */
const WHOLE = /(?:大学|学院|医院|科学院|集团|公司|银行|总工会)$/u;
/** A part of it in front of a post, or of a group. */
const UNIT = new RegExp(
  `^\\p{Script=Han}{0,14}?(?:学院|医院|院区|研究[院所]|中心|[处部系科室办]|图书馆|博物馆|基金会|校友会|工会|团委|学部|出版社)(?:、\\p{Script=Han}{2,10})?(?:${POST}|(?:相关|有关|主要)?(?:负责人|人员)|师生)`,
  "u",
);
/** A post without an organization, and a name alone. */
const OF_SAME = new RegExp(`^(?:${POST}\\p{Script=Han}{2,4}|\\p{Script=Han}{2,4})$`, "u");
/** Somebody of whom no more is said than that they were there. */
const ENDS = new RegExp(
  `${POST}(?:\\p{Script=Han}{2,4}(?:主持(?:座谈会?|会议|会谈|仪式)?|致辞|参加|出席|陪同)?)?$`,
  "u",
);
const LEVEL = /^\p{Script=Han}{2,3}(?=[省市县区州])/u;
const INTRODUCED = /以下简称|[“”《》]/;
/** The end of an organization's name twice in a text: the least that a name again needs. */
const MAY_NAME = /(大学|学院|医院|科学院|集团|公司|银行|总工会)[^。；]{0,80}[，、][^。；]{0,40}\1/u;
/** Characters of a name that are noticed again, and of the longest one. */
const NOTICED = 4;
const LONGEST = 24;

/** Parts of an organization that have departments themselves, and such departments: 校友会会长安例，国际处处长白样. */
const OF_ITS_OWN = new RegExp(`^\\p{Script=Han}{0,14}?(?:医院|院区|基金会|校友会|出版社)${POST}`, "u");
const DEPARTMENT = new RegExp(
  `^(?!校)\\p{Script=Han}{0,14}?(?:中心|[处部系科室办]|工会|团委)(?:${POST}|[相有主负人师])`,
  "u",
);

/** Whether a name before is that of the same organization, not of a longer one, and the unit is not taken for one of a part of it. */
const owns = (before: string, last: string, unit: string): boolean =>
  (BY_POST.test(before) || UNIT.test(before)) && !(OF_ITS_OWN.test(last) && DEPARTMENT.test(unit));
const BY_POST = new RegExp(`^(?:${POST}|$|、|[相有主]|负责|师生|代表)`, "u");

/** The name of the organization that a member of a list begins with, and the one before it too: 湖滨大学 of 湖滨大学校友办主任. */
const nameAgain = (before: string, last: string, rest: string): string => {
  const end = rest.search(/[，、；。]/u);
  for (let n = Math.min(end < 0 ? rest.length : end, LONGEST); n >= NOTICED; n -= 1) {
    const name = rest.slice(0, n);
    if (!WHOLE.test(name) || !UNIT.test(rest.slice(n))) continue;
    const byLevel = name.replace(LEVEL, "");
    const own = [name, byLevel].find((form) => form.length >= NOTICED && before.startsWith(form));
    if (
      own !== undefined &&
      owns(before.slice(own.length), last.startsWith(own) ? last.slice(own.length) : last, rest.slice(n))
    )
      return name;
  }
  return "";
};

/**
 * 湖滨大学校长安例，医学院院长白样、校友办主任陈样, for 湖滨大学医学院院长 and 湖滨大学校友办主任: units of the organization of the person before
 * them, in one list or with the one who chairs.
 */
export const unitsOfListOnce: Rewording = (text) => {
  if (!MAY_NAME.test(text)) return undefined;
  const changes: Change[] = [];
  let [before, last, at] = ["", "", 0];
  for (const part of text.split(/(?<=[，、；。])/u)) {
    const front = /^(?:[^，、]{0,8}由|以及|及|和)/u.exec(part)?.[0] ?? "";
    const words = part.slice(front.length).replace(/[，、；。]$/u, "");
    const from = at + front.length;
    at += part.length;
    const name = before === "" || INTRODUCED.test(words) ? "" : nameAgain(before, last, text.slice(from));
    if (name !== "") changes.unshift({ from, to: from + name.length, text: "" });
    else if (before === "" || !OF_SAME.test(words)) before = words;
    last = words.slice(name.length);
    if (part.endsWith("，") && !ENDS.test(words)) before = "";
    if (/[；。]$/u.test(part)) before = "";
  }
  return changes.length > 0 ? changes : undefined;
};

const OFFICERS = new RegExp(
  `(?<=^|[，、；])(\\p{Script=Han}{1,4}${TOWN})(?:党委|党工委|人大|政府|办事处)?${POST}\\p{Script=Han}{2,4}(，(?:\\p{Script=Han}{2,6}[市县区州旗])?\\1)(?=副?[镇乡]长|(?:办事处)?副?主任|(?:党委|党工委)副?书记)`,
  "u",
);

/** 滨湖镇党委书记安例、副镇长白样, for 滨湖镇党委书记安例，滨湖镇副镇长白样: two officers of one town, who follow each other. */
export const townOfListOnce: Rewording = (text) => {
  const found = /[镇乡]长|街道/.test(text) ? OFFICERS.exec(text) : null;
  const again = found?.[2] ?? "";
  if (!found || again === "") return undefined;
  const to = found.index + found[0].length;
  return { from: to - again.length, to, text: "、" };
};
