import type { Side } from "../../events/values";
import { simplified } from "./lexicon/simplified";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_TITLE = 60;
const ENDS = /(?:名单|人员|领导|安排|情况|反馈|回执)(?:如下|汇总|表)?[:：。]?$/u;

// 【回复】关于接待样例大学来访的参会名单, 会见样国代表团陪同人员: those who receive.
const BEFORE = /^(?:[【[][^】\]]{1,8}[】\]]|(?:回复|答复|re|fw)[:：]|关于|参加|出席|做好|\s)*/iu;
const RECEIVES = /^(?:接待|会见|会谈|迎接|陪同)(?![处办科室组单])/u;
const VISITORS = /来访|到访|一行|[表问察访]团|客人|外宾|来宾|客商/u;
const OF_VISITORS = /(?:来访|到访|客人|外宾|来宾|团|一行|客商)(?:的?(?:人员|成员|名单))+(?:如下)?[:：。]?$/u;
/** Whether a title is one of those who receive visitors: 会见样国代表团陪同人员. */
export const isTitleOfHosts = (words: string): boolean => {
  if (!["接待", "会见", "会谈", "迎接", "陪同"].some((verb) => words.includes(verb))) return false;
  const said = words.replace(BEFORE, "");
  const isOfVisitors = !said.startsWith("陪同") && OF_VISITORS.test(said);
  return RECEIVES.test(said) && VISITORS.test(said) && ENDS.test(said) && !isOfVisitors;
};

// 以下是我方访问贵校人员: the writers are the guests.
const OWN_VISIT =
  /^(?:以下|下面|这)?(?:是|为)?(?:我[方司校院局会行馆所委们]|我们|本[司校院局会])(?:拟|将|此次|这次|本次|[今明后]天|下?周.)?(?:访问|拜访|来访|到访|赴|前往|[到来]访?)(?:贵|你|您)[^，,。；;：:]{0,14}(?:人员|成员|名单|团员)(?:如下|名单|为|有)?\s*(?:\P{Script=Han}{4,40})?[:：]?$/u;

// 以上为样国样例市访问团全体成员: whose delegation is above.
const ABOVE =
  /^(?:以上|上述)(?:人员|各位|\d+人)?(?:均|都|全部?)?(?:为|是|系)((?![我本])\P{P}{2,30}?(?:代表团|访问团|考察团|参访团|友好团|经贸团))(?:一行)?(?:的)?(?:全体)?(?:成员|人员|团员|名单)?[。.]?$/u;

// 样国样例医院专家组 above its people
const TEAM =
  /^((?![我本])\P{P}{3,30}[会局协司校院学馆国](?:专家组|专家团|医疗队|教师团|学生团|艺术团))(?:一行)?(?:成员|人员|名单)*(?:[（(]?共?\d{1,3}[人名位][)）]?)?[:：]?$/u;

// 明天的视频会议我方参会人员为
const BEFORE_SIDE =
  /^\P{P}{0,16}?(?:会议?|会谈|座谈|活动|仪式|论坛|宴请?|对接)(?:的)?(?=(?:我方|对方|外方|客方|中方|主方|企业方)(?:参会|陪同|接待|出席|参加|来访|与会)?的?(?:人员|领导|嘉宾|代表|名单))/u;
const LISTED =
  /((?:参会|陪同|接待|出席|参加|来访|与会|随行)的?(?:人员|领导|嘉宾|代表|成员))(?:名单)?(?:为|是|有)(?=$|[:：])[:：]?/u;

const sideOf = (words: string): Side | undefined =>
  isTitleOfHosts(words)
    ? "host"
    : ["贵", "你", "您"].some((you) => words.includes(you)) && OWN_VISIT.test(words)
      ? "guest"
      : undefined;

/** The lines with titles and closing sentences that say on which side the people of a list are. */
export const withSidesOfTitles = (lines: Lines): Lines => {
  const top: Line[] = [];
  const own = lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || line.party || line.text.length > MAX_TITLE) return [line];
    const words = simplified(withoutMarks(line.text).trim());
    if (!/\p{Script=Han}{4}/u.test(words) || /\t/u.test(line.text)) return [line];
    const delegation =
      words.startsWith("以上") || words.startsWith("上述") ? ABOVE.exec(words)?.[1] : undefined;
    if (delegation) {
      top.push({ ...line, party: { side: "guest", delegation }, aside: true });
      return [];
    }
    const isTeam = ["专家", "医疗队", "教师团", "学生团", "艺术团"].some((team) => words.includes(team));
    const team = isTeam ? TEAM.exec(words)?.[1] : undefined;
    if (team) return [{ ...line, party: { side: "guest", delegation: team }, aside: true }];
    const side = sideOf(words);
    if (side) return [{ ...line, party: { side }, aside: true }];
    const said = words.includes("方") ? words.replace(BEFORE_SIDE, "") : words;
    const text = /[为是有](?:$|[:：])/u.test(said) ? said.replace(LISTED, "$1：") : said;
    return [text === words ? line : { ...line, text }];
  });
  return [...top, ...own];
};
