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
