import type { Rewording } from "../../rewording";
import { isWithin, levelBefore, OTHER_PARTY } from "../words/regions";

/** Offices and organizations of a region, or a region in it. */
const ORGANIZATION =
  "(?:委|人大|政协|政府|纪委|领导|[友科]协|\\p{Script=Han}{1,8}?(?:局|委|办|厅|联(?!合)|友协|总商会|贸促会)|\\p{Script=Han}{1,4}[县区])";
const FIRST = new RegExp(
  `(?:^|由|在|与|和|向|为|对|及|赴|到|代表)(?![由在与和向为对及赴到]|${OTHER_PARTY})(\\p{Script=Han}{1,5}?(?:[省市县]|(?<![社发新园校景街地城功创])区|州(?![市省])))(?=${ORGANIZATION})`,
  "u",
);
/** 经济开发区, of which every city has one: the name of the city is a part of its own. */
const ZONE = /^\p{Script=Han}{0,2}(?:开发|高新|经开|保税|新|园)区/u;
const OF_ORGANIZATION = new RegExp(`^${ORGANIZATION}`, "u");

/** A link between members, but not one within the name of an office: 工业和信息化局. */
const LINK =
  /[及和与](?!信息化|规划|旅游|城乡建设|社会保障|计划生育|改革|交流|体育|技术|卫生|水利|药品|退役|监督|贸易)/;

/** Punctuation that ends a clause. */
const ENDS = "，。；：“”（）";

/** The members of the lists of a sentence, with where each begins. */
const listsOf = (text: string): { at: number; words: string }[][] => {
  const lists: { at: number; words: string }[][] = [];
  let list: { at: number; words: string }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const ends = ENDS.includes(mark);
    if (!ends && mark !== "、") continue;
    list.push({ at: from, words: text.slice(from, at) });
    from = at + 1;
    if (!ends) continue;
    lists.push(list);
    list = [];
  }
  if (from < text.length || from === 0) list.push({ at: from, words: text.slice(from) });
  return list.length > 0 ? [...lists, list] : lists;
};

/** 上海市委副部长、市工商联书记, for 上海市委副部长、上海市工商联书记: of a second organization of a region beside the first its level. */
export const levelOnly: Rewording = (text) => {
  for (const list of listsOf(text)) {
    let region = "";
    for (const [n, { at, words }] of list.entries()) {
      const rest = words.slice(region.length);
      if (
        n > 0 &&
        region !== "" &&
        words.startsWith(region) &&
        OF_ORGANIZATION.test(rest) &&
        !ZONE.test(rest)
      ) {
        return { from: at, to: at + region.length, text: levelBefore(region, rest) };
      }
      const own = FIRST.exec(words)?.[1] ?? "";
      // 市工商联 and 光明区医学会 after 深圳市…… are of the region before them.
      const lower = isWithin(region, words);
      const within = region !== "" && (lower || text.includes(region + words.slice(0, 2)));
      if (region === "" || !(words.startsWith(region.slice(-1)) || within)) region = own;
      if (LINK.test(words.slice(words.indexOf(region) + region.length)) && n > 0) region = "";
    }
  }
  return undefined;
};

const AREA =
  /(?:^|[由与和向及在])(?![由与和向及在])(\p{Script=Han}{2,8}?(?:新区|开发区|高新区|经开区|保税区|示范区|度假区|合作区|自贸区|园区|镇|乡|街道))(?=\p{Script=Han}{2})/u;
const OF_AREA = /^(?:党委|党工委|工委|管委会|人大|政府|办事处|镇长|乡长|副镇长|副乡长)/;
/** Posts and organs of a state. */
const OF_STATE =
  /^(?:代|副)?(?:总理|总统|首相|议长|国家元首|议会|国会|外长|\p{Script=Han}{1,6}部(?=(?:常务)?副?部长|秘书长|[司局]))/u;
/** A prefix of organizations there; 香港 and 澳门 are a part of their names. */
const PART_OF_CHINA = /^台湾(?=\p{Script=Han}{4,})/u;

/** What a list need not say again of its second member: its town, its country. */
const sharedArea = (before: string, words: string): string => {
  const area = AREA.exec(before)?.[1];
  if (area && words.startsWith(area) && OF_AREA.test(words.slice(area.length))) return area;
  const part = PART_OF_CHINA.exec(words)?.[0];
  if (part && before.includes(part) && /[校学院会局]$/.test(before)) return part;
  for (let n = 2; n <= 8 && words.length > n + 1; n += 1) {
    const state = words.slice(0, n);
    const at = before.indexOf(state);
    if (at < 0) return "";
    if (OF_STATE.test(words.slice(n)) && OF_STATE.test(before.slice(at + n))) return state;
  }
  return "";
};

/** Organs of a place, and regions of a country, in front of which it may be that of the sentence; a zone is called by its noun. */
const AT_PLACE =
  /^[^。；：]*?在(\p{Script=Han}{2,12}?)(?<![园区])(?:，[^，。；、]{2,12}?)?与(\1)(?=管委会|党工委|党委|政府|\p{Script=Han}{1,5}[省州]\p{Script=Han}{2})/u;

/** 甲国代总理、司法部部长, 滨湖镇党委书记、镇长: a country or a town before the first of several posts or organizations in it; the place of a meeting, of those met there. */
export const ownAreaOnce: Rewording = (text) => {
  const [front, place] = AT_PLACE.exec(text) ?? [];
  if (front && place) return { from: front.length - place.length, to: front.length, text: "" };
  for (const list of listsOf(text))
    for (const [n, { at, words }] of list.entries()) {
      const shared = n > 0 ? sharedArea(list[n - 1]?.words ?? "", words) : "";
      if (shared !== "") return { from: at, to: at + shared.length, text: "" };
    }
  return undefined;
};

const BOTH_HELD =
  /^(?:[^，]{1,12}，)?(双方)(?:在[^，。；]{2,20})?(?:举行|召开)[^，。；]{2,16}，([^。；]+)(?:参加|出席)$/u;
const COUNTIES = /(?:^|[，、及和与])(\p{Script=Han}{2,3}[市县区])(?=\p{Script=Han}|[、，])/gu;

/** 各方举行座谈会，甲市、乙市、丙县负责人参加: more than two sides, where those who took part are of three cities or counties. */
export const eachSide: Rewording = (text) => {
  const [front, both, list] = BOTH_HELD.exec(text) ?? [];
  const regions = new Set([...(list ?? "").matchAll(COUNTIES)].map(([, region]) => region));
  if (!front || !both || regions.size < 3) return undefined;
  const from = front.indexOf(both);
  return { from, to: from + both.length, text: "各方" };
};
