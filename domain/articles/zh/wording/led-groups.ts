import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Rewording } from "../../rewording";
import { isQuoted } from "../words/enclosed";
import { levelOf } from "../words/regions";
import { OTHER_HEAD } from "../words/repeats";

const LED =
  /率(?!团|队|领|先)(\p{Script=Han}{2,30}?[团组队])(?=一行|赴|到|访问|走访|考察|调研|来|参|出席|先后|随|开展|在|与|前往|抵|拜|，)/u;
/** What precedes the name of the organization of a first post, perhaps with its country; of a second post the group may not be. */
const BEGINS = new RegExp(`(?:^|[，；：。“（])(?:中国|${COUNTRY_NAMES})?$`, "u");
/** An organ of the region whose name is left out: 市政府代表团, 市安委会巡查组. */
const ORGAN =
  /^(?:人民)?政府|^政协|^人大|^(?:工商|侨|妇|文|残)联|^\p{Script=Han}{1,5}?(?:[委局办厅]|会(?!议))(?=\p{Script=Han}{3,})/u;
const REGION = /[省市县区州]$/;
/** 云雀市政府代表团: a group by the name of its government, which stays whole. */
const OF_GOVERNMENT = /^(?:人民)?政府/u;
/** Characters of a name that is noticed again. */
const NOTICED = 3;

/** The end of a name of a region or an organization; 湖滨市第, 湖滨市政 are none. */
const WHOLE = /(?:[省市县区州国镇乡旗会局厅委办院校所馆站社司处部系府联]|中心|集团|政协|人大|[大中小]学)$/u;
/** What a group is called behind a name, whatever it ends in; and how a word goes on: 湖滨大学生代表队. */
const CALLED =
  /^(?:党政|政府|经贸|商务|友好|企业家?|工商界?|文化|学术|青年|艺术|教育|专家|访华|高级|青少年)*(?:代表|考察|访问|访华|参访|参观|交流|调研|工作|专项|督查|督导|巡查|检查|评估|商务|经贸|专家|艺术|医疗|救援)+[团组队]$/u;
const GOES_ON = /^[生员徒]/u;

const isName = (name: string, rest: string): boolean =>
  rest === "" || ((WHOLE.test(name) || CALLED.test(rest)) && !GOES_ON.test(rest));

/** The longest name that a group begins with and the sentence has just had. */
const nameInFront = (front: string, group: string): string => {
  for (let n = group.length; n >= NOTICED; n -= 1) {
    const name = group.slice(0, n);
    for (let at = front.indexOf(name); at >= 0; at = front.indexOf(name, at + 1)) {
      // 甲区书记安例，乙市市长博例率团: behind the head of another region the group would be of that.
      const last = !OTHER_HEAD.test(front.slice(at + n));
      if (last && BEGINS.test(front.slice(0, at)) && isName(name, group.slice(n))) return name;
    }
  }
  return "";
};

/** A noun of a group that is left of its name: 考察团, 党政代表团, 专项巡查组. */
const GROUP = /\p{Script=Han}{2}[团组队]$/u;

interface Led {
  readonly group: string;
  /** Where the name of the group begins, and what precedes its verb. */
  readonly from: number;
  readonly front: string;
}

/** The group that somebody leads in a sentence. */
const ledIn = (text: string): Led | undefined => {
  const found = text.includes("率") ? LED.exec(text) : undefined;
  const group = found?.[1];
  return found && group !== undefined
    ? { group, from: found.index + 1, front: text.slice(0, found.index) }
    : undefined;
};

/** 云雀市长率代表团 for 云雀市长率云雀市代表团: a name that the sentence has had in front of the name of the group. */
export const ownGroupLed: Rewording = (text) => {
  const led = ledIn(text);
  if (!led) return undefined;
  const { group, from, front } = led;
  const name = nameInFront(front, group);
  if (name === group)
    return { from, to: from + group.length, text: group.endsWith("团") ? "团" : `该${group.slice(-1)}` };
  const rest = group.slice(name.length);
  // 特区政府及工商界代表团: its name goes on with others.
  if (/^[及和与、]/.test(rest)) return undefined;
  if (name === "" || !GROUP.test(rest) || (REGION.test(name) && OF_GOVERNMENT.test(rest))) return undefined;
  const level = REGION.test(name) && ORGAN.test(rest) ? levelOf(name) : "";
  return { from, to: from + name.length, text: level };
};

/** 云雀市市长率团访问, for 云雀市市长率云雀市代表团访问: the same in a headline. */
export const ownGroupInHeadline: Rewording = (text) => {
  const led = ledIn(text);
  if (!led?.group.endsWith("团") || nameInFront(led.front, led.group) === "") return undefined;
  return { from: led.from, to: led.from + led.group.length, text: "团" };
};

/** 率团走访 for 率走访团走访: a group that is named after the verb behind it. */
export const groupNamedByVerb: Rewording = (text) => {
  const found = text.includes("团") ? /率(走访|访问|考察|参访|拜访|调研)团(?=\1)/u.exec(text) : undefined;
  return found ? { from: found.index + 1, to: found.index + 3, text: "" } : undefined;
};

const OWN_CITY =
  /(?:^|[，、在与])(?!吉林)(\p{Script=Han}{2,3})市(?:委|政府|人大|政协|市长|副市长|代市长|与|和)[^。；]{0,60}在\1(市)(?=会见|会谈|签署|签订|举行|召开|与|同|接待|座谈)/u;

/** 云雀市市长安例在云雀会见白样: the city of the post is called by its name alone as the place. */
export const cityOfOwnPost: Rewording = (text) => {
  const found = text.includes("在") ? OWN_CITY.exec(text) : undefined;
  if (!found) return undefined;
  const to = found.index + found[0].length;
  return { from: to - 1, to, text: "" };
};

/** 中共湖滨市委、湖滨市人民政府, each by its full name. */
const FULL_PARTY = /中共[^，；。、]{2,}委、[^，；。、]{3,}人民政府/u;
const GOVERNMENT = /(?<=[省市县区州旗])人民政府/gu;

const OFFICIAL = /^人民政府(?:副?秘书长|参事)/u;

/** 市政府, for 市人民政府, other than in a sentence of full names: in the title of a document, with a short form, beside 中共某市委. */
export const governmentBriefly: Rewording = (text) => {
  if (!text.includes("人民政府") || FULL_PARTY.test(text)) return undefined;
  const all = [...text.matchAll(GOVERNMENT)].map(({ index }) => index);
  const isFull = (at: number): boolean => {
    const front = text.slice(0, at);
    return isQuoted(front) || /^\p{Script=Han}{0,12}（/u.test(text.slice(at));
  };
  // Beside a full name with its short form the post of a government's own official is no full name.
  const brief = all.some(isFull) ? all.filter((at) => !isFull(at) && OFFICIAL.test(text.slice(at))) : all;
  return brief.map((at) => ({ from: at, to: at + 2, text: "" })).reverse();
};
