import { type Phrase, plain, say, textOf } from "../../phrase";
import { isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, phrase, type Said } from "../../reference/facts";
import { NO_DISTRICT } from "../words/regions";

/** Kinds of organizations whose name would change with a city before it. */
export const PROPER: ReadonlySet<string> = new Set(["company", "association"]);

/** The beginning of a name that a city before it would seem to include: 孝感湖北某医院. */
export const PROVINCE =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)/;

const LETTERS: Readonly<Record<string, string>> = {
  北京: "京",
  上海: "沪",
  天津: "津",
  重庆: "渝",
  广州: "穗",
};

/** 云雀市驻沪办事处, whose name says that it is in Shanghai. */
const isPostedIn = (name: string, city: string): boolean =>
  name.includes(`驻${LETTERS[city.replace(/市$/, "")] ?? "/"}`);

/** 青石区, 松山县, 青石区工商联: a district or county, or what begins with one. */
const DISTRICT = /^\p{Script=Han}{2,3}区(?![域块间])|^(?!全)\p{Script=Han}{1,3}县(?!域)/u;
/** Prefectures, whose counties are not in a city of that name. */
const PREFECTURE =
  /^(?:湘西|恩施|大理|楚雄|红河|文山|德宏|怒江|迪庆|甘孜|阿坝|凉山|黔南|黔东南|黔西南|临夏|甘南|海北|黄南|果洛|玉树|海西|昌吉|伊犁|延边|兴安|阿里|喀什|和田|塔城|阿克苏|阿勒泰|克孜勒苏|博尔塔拉|巴音郭楞|锡林郭勒|阿拉善|大兴安岭)$/;

/** Names that have 市 already, or are not called so. */
const NO_CITY = /市$|^(?:香港|澳门|台湾|新加坡|东京)$/u;
const CITY = /(?:^|[省国])\p{Script=Han}{2,4}(?<![省县区州盟旗国道])$/u;

const isInDistrict = (name: string): boolean => DISTRICT.test(name) && !NO_DISTRICT.test(name);

/** 湖滨市 for 湖滨 before 青石区 or 松山县: editors never leave out 市 between a city and its district. */
export const cityOfDistrict = (city: Phrase, next: string): Phrase => {
  const text = textOf(city);
  const name = text.replace(/^.*[省国]/u, "");
  const inCity = isInDistrict(next) && CITY.test(text);
  const called = !NO_CITY.test(text) && !PREFECTURE.test(name) && !PROVINCE.test(name) && !isCountry(name);
  return inCity && called ? say`${city}市` : city;
};

/** Whether the text has named a city, alone or behind its province or country: 滨省云雀 for 云雀. */
const isKnownCity = (cities: ReadonlySet<string>, city: string): boolean =>
  cities.has(city) || (city.length > 1 && [...cities].some((known) => known.endsWith(city)));

/** 门市部 in 厦门市, 城市规划馆 in 盐城市: a word that only seems to be the end of the city. */
const isOtherWord = (start: string): boolean => /^.[省市县区]$/u.test(start);

/** How much of the end of a city begins a name: 2 of 星河国云雀 and 云雀港, which become 星河国云雀港. */
const sharedStart = (city: string, name: string): number => {
  for (let length = Math.min(city.length - 1, name.length); length > 1; length -= 1)
    if (city.endsWith(name.slice(0, length)) && !isOtherWord(name.slice(0, length))) return length;
  return 0;
};

/** A city before a name that lacks it, once: 成都, 位于某国的. */
export const cityBefore = (
  discourse: Discourse,
  city: Said | undefined,
  name: string,
  kind?: OrgFact["kind"],
): Phrase => {
  const { cities } = discourse.memory;
  if (!city || isKnownCity(cities, city.text) || name.includes(city.text.replace(/[市县区省]$/, "")))
    return plain("");
  if (isPostedIn(name, city.text)) return plain("", [city.path]);
  // An organization in the city of the event: 在北京签署 says where.
  const { venue, city: where } = discourse.facts.record;
  if (!venue && discourse.facts.said(where, "")?.text === city.text) return plain("", [city.path]);
  cities.add(city.text);
  const shared = sharedStart(city.text, name);
  if (shared > 0) return plain(city.text.slice(0, -shared), [city.path]);
  // 筠连县会议中心 of 筠连县 and 县会议中心.
  // 南汀市市民中心: 南汀市民 would be read as its citizens.
  if (/^市民/.test(name)) return plain(`${city.text.replace(/市$/, "")}市`, [city.path]);
  if (/[市县区]$/.test(city.text) && name.startsWith(city.text.slice(-1)))
    return plain(city.text.slice(0, -1), [city.path]);
  // 南汀市青石区人民政府: a district is part of a city.
  if (isInDistrict(name) && kind !== "company" && !/[省县区州盟]$/.test(city.text))
    return cityOfDistrict(phrase(city), name);
  // 南汀湖滨水务公司 would be another company.
  const apart =
    PROPER.has(kind ?? "other") || PROVINCE.test(name) || /^.{1,8}(?:国(?!际)|斯坦|省|市|州)/.test(name);
  return apart ? say`位于${phrase(city)}的` : phrase(city);
};
