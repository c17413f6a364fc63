import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Rewording } from "../../rewording";
import { chineseNumber } from "../words/grammar";

/** 云雀市 and its office, or a country and its mission: members of a list that share what follows the region. */
const OF_REGION = "(?:(?!和)\\p{Script=Han}){2,5}?[省市县区州]";
const OFFICE = "\\p{Script=Han}{1,10}?(?:局|委|办|办公室|厅|联|协会|商会|贸促会)";
/** An office that one member of the list may have with its full name. */
const IN_FULL = "人民政府外事办公室";
const runOf = (region: string, noun: string): RegExp =>
  new RegExp(
    `(?<=^|[，、由与和向对在及])(${region})(${noun})((?:[、和](?:${region})(?:\\2|${IN_FULL})){2,})`,
    "u",
  );
const OFFICES = runOf(OF_REGION, OFFICE);
const MISSIONS = runOf(COUNTRY_NAMES, "驻\\p{Script=Han}{1,4}?(?:大使馆|使馆|总领事馆|总领馆)");

/** 云雀、松山、南汀三市 of three cities, their names with their level where they differ in it. */
const regionsOf = (regions: readonly string[]): string => {
  const level = regions[0]?.slice(-1) ?? "";
  const alike = /[省市县]/.test(level) && regions.every((one) => one.endsWith(level) && one.length > 2);
  return alike
    ? `${regions.map((one) => one.slice(0, -1)).join("、")}${chineseNumber(regions.length)}${level}`
    : regions.join("、");
};

const DEPARTMENTS = new RegExp(
  `(?<=^|[，、由与和向对在及])(${OF_REGION})(\\p{Script=Han}{2,4})部门((?:[、和]\\1\\p{Script=Han}{2,4}部门)+)`,
  "u",
);

/** 云雀县招商、规划、公安部门, for departments of one region each of which a list names with the region. */
export const departmentsOnce: Rewording = (text) => {
  const found = text.includes("部门、") || text.includes("部门和") ? DEPARTMENTS.exec(text) : undefined;
  const [all, region, first, more] = found ?? [];
  if (!found || all === undefined || region === undefined || first === undefined || more === undefined)
    return undefined;
  const others = more
    .split(/[、和]/u)
    .slice(1)
    .map((one) => one.slice(region.length, -"部门".length));
  if (others.some((one) => one === "")) return undefined;
  return {
    from: found.index,
    to: found.index + all.length,
    text: `${region}${[first, ...others].join("、")}部门`,
  };
};

/** 云雀、松山、南汀三市外办, 星河国、雪原国、丰国驻华使馆: what three or more members of a list share comes once, behind their regions. */
export const nounOfListOnce: Rewording = (text) => {
  if (!text.includes("、")) return undefined;
  for (const pattern of [MISSIONS, OFFICES]) {
    const found = pattern.exec(text);
    const [all, first, noun, more] = found ?? [];
    if (!found || all === undefined || first === undefined || noun === undefined || more === undefined)
      continue;
    const full = more.includes(IN_FULL);
    if (full && noun !== "外办") continue;
    // The noun may contain a 和 itself: 自然资源和规划局.
    const others = more.replaceAll(IN_FULL, noun).split(noun).slice(0, -1);
    const regions = [first, ...others.map((one) => one.replace(/^[、和]/u, ""))];
    const to = found.index + all.length;
    // 某市商会、云雀、松山、南汀三省商会、某县商会: among other members it would not show how many they are.
    if (pattern === OFFICES && /^[、和与及]/.test(text.slice(to))) continue;
    const ends = !/^[、和与及]/.test(text.slice(to));
    const listed = ends && text.charAt(found.index - 1) === "、";
    return {
      from: listed ? found.index - 1 : found.index,
      to,
      text: `${listed ? "和" : ""}${regionsOf(regions)}${noun}`,
    };
  }
  return undefined;
};

/** Missions in one place from which on their place comes with the first only. */
const SEVERAL = 3;

/** 星河国驻华大使安例、雪原国使馆参赞白样: in a list of three or more the place of the missions comes with the first. */
export const placeOfMissionsOnce: Rewording = (text) => {
  if (!text.includes("驻华")) return undefined;
  for (const list of text.matchAll(/[^，。；]+/g)) {
    const all = [...list[0].matchAll(/驻华(?=大?使馆?|临时代办|公使|参赞)/g)];
    if (all.length < SEVERAL || !list[0].includes("、")) continue;
    return all
      .slice(1)
      .filter(({ index }) => /^驻华大?使馆/.test(list[0].slice(index)))
      .map(({ index }) => ({ from: list.index + index, to: list.index + index + 2, text: "" }))
      .reverse();
  }
  return undefined;
};

/** Neighbours in a list, the first of which may have lost the name already: 中国驻甲大使、驻乙大使、中国驻丙大使. */
const BESIDE = /(?:中国|[、和])驻[^，。；、和]{3,24}[、和]中国(?=驻)/u;

/** 中国驻星河大使安例、驻雪原大使白样: missions of China side by side, which name it once. */
export const senderOfMissionsOnce: Rewording = (text) => {
  const found = text.includes("中国驻") ? BESIDE.exec(text) : undefined;
  if (!found) return undefined;
  const to = found.index + found[0].length;
  return { from: to - 2, to, text: "" };
};

const ABROAD = new RegExp(
  `(?<=[了、，]|以及)(${COUNTRY_NAMES})([^，。；、和与及“”]{3,14}[和与、])\\1(?=[^，。；、和与及“”]{3,14}(?:$|[，。；、]))`,
  "u",
);

/** 星河国医院运营模式和护理教育方案: the country of two topics comes with the first. */
export const countryOfTopicsOnce: Rewording = (text) => {
  if (!/介绍了|了解/.test(text)) return undefined;
  const found = ABROAD.exec(text);
  const [all, country, between] = found ?? [];
  if (!found || all === undefined || country === undefined || between === undefined) return undefined;
  if (
    /[馆会校院司者员人]$|公司|大学/.test(between.slice(0, -1)) ||
    /^[^，。；、]*(?:馆|会|公司|大学|企业|人士)(?:$|[，。；、])/.test(text.slice(found.index + all.length))
  )
    return undefined;
  return { from: found.index + country.length + between.length, to: found.index + all.length, text: "" };
};
