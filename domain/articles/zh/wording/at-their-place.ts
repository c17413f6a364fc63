import { isCountry } from "../../reference/chinese-countries";
import type { Rewording } from "../../rewording";

/** Posts, in front of which the place of the act shows whose they are. */
const POST =
  "(?=(?:代|原|党委|党组|常务|执行)?副?(?:董事长|总经理|总裁|厂长|[校院会局馆所社站]长|主任|书记|理事长|总领事|大使|临时代办)(?!单位))";

const AT_PLACE = new RegExp(`在(\\p{Script=Han}{3,16})，([^，。；]{0,12}[与和由同])\\1${POST}`, "u");

/** 在云溪商会，调研组与会长安例座谈: the organization that a sentence begins with is not named again before the post of its head. */
export const postAtPlace: Rewording = (text) => {
  if (!text.startsWith("在") && !text.includes("，在")) return undefined;
  const found = AT_PLACE.exec(text);
  const [all, name, between] = found ?? [];
  if (!found || all === undefined || name === undefined || between === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - name.length, to, text: "" };
};

const AT_MISSION =
  /在(?:中国)?(驻\p{Script=Han}{2,8}?)(?:总领事?馆|大?使馆)[^。；“”]{0,16}?[与和由同]((?:中国)?\1)(?=代?副?总领事(?!馆)|临时代办|大使(?!馆))/u;

/** 在驻星河总领事馆与总领事安例交流: a mission is not named again before the post of its head. */
export const headOfMission: Rewording = (text) => {
  if (!text.includes("馆")) return undefined;
  const found = AT_MISSION.exec(text);
  const [all, , again] = found ?? [];
  if (!found || all === undefined || again === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: "" };
};

const AT_CITY =
  /^在(\p{Script=Han}{2,6}[市县州])，([^，。；]{0,12}[与和由同])(\p{Script=Han}{2,12}?)?\1(?=代?副?[市县州]长)/u;

const MAYOR_THERE = /^在(\p{Script=Han}{2,6}?)[市县州]?，(\1[市县州])(?=代?副?[市县州]长)/u;

/** 在星河国云雀市，代表团与市长安例座谈: a city is named once, with its country; 在湖滨，市长安例会见…… where it is in front of its head. */
export const mayorAtCity: Rewording = (text) => {
  const [there, , own] = MAYOR_THERE.exec(text) ?? [];
  if (there && own) return { from: there.length - own.length, to: there.length, text: "" };
  const [all, city, between, country = ""] = AT_CITY.exec(text) ?? [];
  if (all === undefined || city === undefined || between === undefined) return undefined;
  if (country !== "" && !isCountry(country) && !/[省道州]$/.test(country)) return undefined;
  return [
    { from: all.length - city.length - country.length, to: all.length, text: "" },
    { from: 1, to: 1, text: country },
  ];
};

const TWO_STATES =
  /(\p{Script=Han}{2,6})[和与、](\p{Script=Han}{2,6}?)(?=考察|访问|出席|参加|开展|进行|，)[^。；]{0,40}?(两地)(?=政府|人民|民众|工?商界|企业|经济界|之间|关系)/u;

/** 访问甲国和乙国，与两国政府会谈, not 两地政府: two states, which are not only places. */
export const bothStates: Rewording = (text) => {
  const found = text.includes("两地") ? TWO_STATES.exec(text) : undefined;
  const [all, one, other] = found ?? [];
  if (!found || all === undefined || one === undefined || other === undefined) return undefined;
  if (!isCountry(other) || !isCountry(one.replace(/^.*[赴到往问]/u, ""))) return undefined;
  const to = found.index + all.length;
  return { from: to - 1, to, text: "国" };
};

const MET_IN_STATE = /^在(\p{Script=Han}{2,8})，[^，。；]{1,16}?(?:分别)?会见(?=\1)/u;
/** Posts and offices of a state, which need no country where the sentence has begun with it. */
const OF_STATE =
  "(?=副?总[统理]|副?首相|议[会院]|[参众]议院|外交部|外长|\\p{Script=Han}{2,5}(?:省|州)副?(?:省|州)?长)";

/** 在星河国，安例分别会见副总统白样、青石省省长陈例: a country once, before the posts of its state. */
export const stateOnce: Rewording = (text) => {
  const [front, state] = text.includes("会见") ? (MET_IN_STATE.exec(text) ?? []) : [];
  if (front === undefined || state === undefined || !isCountry(state)) return undefined;
  const again = new RegExp(`(?<=会见|、)${state}${OF_STATE}`, "gu");
  const edits = [...text.matchAll(again)].map(({ index }) => ({
    from: index,
    to: index + state.length,
    text: "",
  }));
  return edits.length > 0 ? edits.reverse() : undefined;
};
