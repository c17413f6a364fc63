import { costly } from "./costly";
import { kindOfHeader } from "./lexicon/columns";

const cellsOf = (line: string): string[] => line.split("\t").map((cell) => cell.trim());
// "Company / Organisation"
const isOfOrganizations = (cell: string): boolean =>
  [cell, ...cell.split(/ *\/ */u)].some((words) => kindOfHeader(words) === "organization");
/** The column of organizations in the header of a table whose cells are separated by tabs; undefined without one. */
export const columnOfOrganizations = (text: string): number | undefined => {
  const header = text.split("\n").find((line) => line.includes("\t"));
  const at = header ? cellsOf(header).findIndex(isOfOrganizations) : -1;
  return at < 0 ? undefined : at;
};
/** Whether a name is the whole cell of a row in this column. */
export const isCellOf = (column: number | undefined, row: string, name: string): boolean =>
  column !== undefined && cellsOf(row)[column] === name;

const EVENT = /(?:举行|召开|举办|启动|开幕|闭幕|落幕|揭牌)$/u;
/** A report without its sentences and clauses at the beginning that say where an event took place and name none of these people. */
export const withoutEvents = (source: string, names: readonly string[]): string => {
  if (!source.includes("。")) return source;
  const sentences = source.split(/(?<=。)/u);
  return sentences
    .filter((each) => !EVENT.test(each.replace(/[。\s]+$/u, "")) || names.some((name) => each.includes(name)))
    .join("");
};

const TIME = "(?:[今明昨后]天|[上下本]?周[一二三四五六日]|[上下中]午|晚上|这次|此次|本次)";
const WHO = "(?:专家|老师|领导|人员|嘉宾|来宾|代表|同志|学员代表|客人)";
const COMES = "(?:去|来|过来|过去|到会|参会|与会|出席|参加|授课|到场)";
const COUNT = "(?:一?共)?[\\d一二两三四五六七八九十]{1,3}个人";
// 四个人, 这次去四个人, 参加本次义诊的专家, 到会的有
const ANNOUNCES = costly(
  new RegExp(
    `^(?:${TIME}{0,3}${COMES}?${COUNT}|${TIME}{0,3}(?:培训班|会议|活动|座谈会|论坛)?的?(?:${COMES}${TIME}{0,2}\\p{Script=Han}{0,6})?的?(?:[有是]|${WHO}(?:[有是]|包括)?))$`,
    "u",
  ),
);
const MANNER = "(?:先后|分别|热情|随后|现场|并|出席|也|还)";
// 先后致辞, 主持会议: roles that somebody of the line has.
const AS_ROLE = costly(
  new RegExp(
    `^${MANNER}{0,3}(?:致辞|主持(?:会议|仪式|活动|座谈会?)?|陪同(?:会见|参观|考察|活动|调研)?|(?:接待|会见)了?(?:客人|来宾|代表团)?)$`,
    "u",
  ),
);
const SPOKE = costly(
  new RegExp(
    `^${MANNER}{0,3}(?:介绍了\\p{Script=Han}{2,12}|[作做]了?(?:发言|专题分享|主旨演讲|主题演讲|交流发言|情况介绍|汇报))$`,
    "u",
  ),
);
/** Whether words of a report or a message only say that people come, speak or have the roles of this line. */
export const isSaidOfPeople = (words: string, hasRoles: boolean): boolean =>
  ANNOUNCES.test(words) || SPOKE.test(words) || (hasRoles && AS_ROLE.test(words));

const REPORTED =
  /^(?:others|they|received|welcomed|greeted|visitors|guests|delegation|group|other|together|accompanied|witnessed|joining|joined|us|well|tomorrow|today|we(?:['’]ll)?|have)\.?$/iu;
/** Whether an English word only joins the people of a report. */
export const isReportedEn = (word: string): boolean => REPORTED.test(word);

/** Whether a word is the plural of a title that was read, as before a colon: "Project Managers:". */
export const isPluralOf = (word: string, kept: readonly string[]): boolean => {
  const single = word.replace(/s$/u, "").toLowerCase();
  return (
    single !== word.toLowerCase() &&
    kept.some((each) =>
      each
        .toLowerCase()
        .split(/[\s-]/u)
        .includes(single.split("-").at(-1) ?? single),
    )
  );
};
