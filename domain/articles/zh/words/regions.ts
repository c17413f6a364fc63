import { type Phrase, plain } from "../../phrase";
import type { Facts, OrgRef } from "../../reference/facts";

const UNIT = "[省市县区州旗镇乡]";
/** A town or street office as the next lower level of a region: 湖滨镇, 芦苇街道. */
export const TOWN = "(?:(?<!城)[镇乡](?!村)|街道(?=\\p{Script=Han}))";
const AREA = new RegExp(`${UNIT}$`);
const AUTHORITY = new RegExp(
  `^(?:中共)?(.+?${UNIT})(?:党?委|党工委|管委会|管理委员会|人民政府|政府|人大常委会|人大|政协)?$`,
);
/** A zone within a district, beside whose people 区人大 and 区长 would not be clear without the district. */
export const ZONE_IN_DISTRICT = /(?:新|开发|高新|经开|园|保税|示范)区$/u;

/** A committee of a zone, which is where its visitors went. */
const OF_ZONE = /(?:新|园|开发|高新|经开|保税|示范|合作)区(?:党工委|管委会|管理委员会)$/;
const ORGAN = /(?:委|政府|人大常委会|人大|政协)$/;

/** Visitors come to the city rather than to its government. */
const GOVERNMENT = /[省市县区州旗镇](?:人民)?政府$/;

/** The area that an authority governs: 龙井市 of 龙井市人民政府 or 中共龙井市委; undefined for any other organization. */
const areaOf = (name: string): string | undefined => AUTHORITY.exec(name)?.[1];

/** Whether a place is the area of an authority: 龙井 or 龙井市 of 龙井市委, 中山市黄圃镇 of 黄圃镇人民政府. */
export const governs = (authority: string, place: string): boolean => {
  const area = areaOf(authority);
  return (
    area !== undefined && (area.endsWith(place) || place.endsWith(area) || area.replace(AREA, "") === place)
  );
};

/** 宜秀区 for 中共宜秀区委, as the only host of a tour: it goes to the district, not to its committee. */
export const regionToured = (facts: Facts, [only, ...more]: readonly OrgRef[]): Phrase | undefined => {
  const tours =
    facts.record.kind === "inspection" ||
    /考察|调研|参观/.test(facts.said(facts.record.title, "")?.text ?? "");
  const name = only?.name.text ?? "";
  const governed = GOVERNMENT.test(name) || OF_ZONE.test(name);
  if (!only || more.length > 0 || !(governed || (tours && ORGAN.test(name)))) return undefined;
  const area = areaOf(only.name.text);
  return area ? plain(area, [only.name.path]) : undefined;
};

/** 市 of 云雀市, 地区 of 云雀地区: what a region's own offices are called by. */
export const levelOf = (region: string): string => (region.endsWith("地区") ? "地区" : region.slice(-1));

/** 新区, 园区, 社区: what ends so without being a district of a city. */
export const NO_DISTRICT =
  /^(?:\p{Script=Han}{0,4}(?:[园新校院社景库林矿牧地特片灾辖战小]|[大海]湾|[部困穷远]山|税港|空港|开发|高新|经开|经济|产业|科技|工业|加工|贸易|物流|旅游|生态|化工|商务|保税|综保|示范|度假|住宅|功能|试验|实验|合作|自贸|自治|先行|[集聚][聚集]|核心|老城|主城)|[山港湾城中]心?)区/u;

const OF_DISTRICT = new RegExp(`^\\p{Script=Han}{1,4}(?:[县区]|${TOWN})`, "u");
/** 云雀市 or 松山县 in a province: 省云雀市工商联 would be no name; not 市场监管局. */
const LOWER = new RegExp(
  `^(?!驻)(?:\\p{Script=Han}{1,4}(?:[县区]|${TOWN})|\\p{Script=Han}{2,4}(?:(?<![城超都集夜])市(?![场政容民])|州|(?<![联民同])盟|旗(?![舰下])))`,
  "u",
);
/** 区卫生工委, which has its level in its own name; not 市场监管局, 县域经济办. */
const WITH_LEVEL = /^(?:市(?![场容民域内长]|政(?![府协务法研]))|省(?!道)|区(?![域块划])|[县州旗](?!域))/u;

/** Whether a name in a list can be that of an organization within the region before it: 松山市工商联 within a province, 松山县 within a city. */
export const isWithin = (region: string, name: string): boolean =>
  !NO_DISTRICT.test(name) &&
  (region.endsWith("省") ? LOWER.test(name) : region.endsWith("市") && OF_DISTRICT.test(name));

/** Whether a name begins with this level itself: 区卫生工委 of a 区. */
export const hasLevel = (level: string, name: string): boolean =>
  level !== "" && name.startsWith(level) && WITH_LEVEL.test(name);

/** 市 before 工商联, as an organization of 云雀市 is called beside another one of that city; nothing before a name that is of a lower region or has its level. */
export const levelBefore = (region: string, name: string): string => {
  const level = levelOf(region);
  const lower = LOWER.test(name) && !NO_DISTRICT.test(name);
  return lower || hasLevel(level, name) ? "" : level;
};

/** The beginnings of parties' names, whose committees are not those of the region in their name: 致公党湖滨省委. */
export const OTHER_PARTY = "(?:民[建革盟进]|农工|致公|九三|台盟)";
