import { changed, type Phrase } from "../../phrase";
import type { OrgFact, OrgRef } from "../../reference/facts";
import { topOf } from "../words/units-of-organizations";

/** 松山高新区创新中心, not 松山高新区管委会松山高新区创新中心: a place that is named after the zone whose board it belongs to. */
const isInZone = (org: OrgFact, name: string): boolean =>
  [org.name.text, org.short?.text ?? ""].some((whole) => {
    const zone = whole.replace(/(?:管委会|管理委员会)$/, "");
    return zone !== whole && zone.length > 2 && name.startsWith(zone);
  });

/** 云雀市政府, 云雀市委: what everybody leaves out of the name of an authority. */
const withoutFormality = (name: string): string => name.replace(/^中共/u, "").replace(/人民(?=政府)/u, "");

const REGION = /^\p{Script=Han}{2,6}?[省市县区州旗镇](?=\p{Script=Han}{2,})/u;
/** Whether the name of a place says whose it is, in full, by the short form or without formal words, or begins with the same region: 云雀市政府会议室, 云雀市图书馆. */
export const namesOwner = (place: string, { name, org }: OrgRef): boolean => {
  const whole = `${org.parent ? topOf(org).name.text : ""}${name.text}`;
  if (place.includes(name.text) || place.startsWith(withoutFormality(whole))) return true;
  if (org.short && place.includes(org.short.text)) return true;
  const rest = place.slice(regionTwice(place, whole));
  return (rest !== place && isPlain(rest, whole)) || isInZone(org, place);
};

/** Whether a place needs no owner beside its region: a public one, one of an office, or one called like its owner. */
const isPlain = (rest: string, owner: string): boolean =>
  PUBLIC.test(rest) || OFFICE.test(owner) || owner.includes(rest.slice(0, 2));
const PUBLIC =
  /^(?:图书|博物|文化|体育|会展|美术|科技|档案|规划|展览|国际|会议|工人|青少年|少年|群众|政务|市民|行政|纪念|大剧)/u;
const OFFICE = /(?:[局厅办委]|办公室|委员会|政府|政协|人大)$/u;

/** The length of the region that the name of a place has in common with its owner, which is said once: 湖滨市第一中学实验楼. */
export const regionTwice = (place: string, owner: string): number => {
  const region = REGION.exec(owner)?.[0];
  return region !== undefined && place.startsWith(region) ? region.length : 0;
};

/** 云雀市政府 in front of 市政府会议室 or 政府大楼, which begin with the usual name of a government. */
export const ownerOfPlace = (place: string, owner: Phrase): Phrase =>
  /^[省市县区州旗镇乡]?政府/u.test(place)
    ? changed(owner, (words) => words.replace(/人民政府$/u, "政府"))
    : owner;
