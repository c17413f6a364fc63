import { loose, type Phrase, plain, say, says, shortForm, sourced, textOf } from "../../phrase";
import { isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, type Place, phrase, type Said } from "../../reference/facts";
import { isClearShortening } from "../../reference/short-forms";
import { nounIn, sideBySide } from "../words/grammar";
import { hasLevel, levelBefore, levelOf, OTHER_PARTY, TOWN } from "../words/regions";
import { cityBefore } from "./city-before";
import { isShortOf } from "./name-in-use";
import { namesOwner, ownerOfPlace, regionTwice } from "./owner-of-place";
import { withOneLevel } from "./region-organs";
import { withSharedNoun } from "./shared-noun";

/** 星河国 before the first mention of 云雀市, whose country the record states apart from the name. */
export const countryBefore = (discourse: Discourse, { org, name }: OrgRef): Phrase =>
  org.city &&
  isCountry(org.city.text) &&
  !discourse.memory.orgs.has(org) &&
  !name.text.includes(org.city.text)
    ? phrase(org.city)
    : plain("");

const OUR: Partial<Record<string, string>> = {
  association: "我会",
  company: "我公司",
  zone: "我区",
  university: "我校",
  hospital: "我院",
  institute: "我院",
};

/** Offices of a county or city, by the names in its own papers: 县财政局. */
const OFFICE = /(?:局|委|办|府办|厅|处|(?<!学)院|联社|中心|政协|人大|人大常委会|法院|检察院|站|馆|委员会)$/;
const REGION = new RegExp(
  `^(?!${OTHER_PARTY})(?:[\\p{Script=Han}]{1,3}省)?[\\p{Script=Han}]{2,4}?[省市县区州旗](?=\\p{Script=Han})`,
  "u",
);

/** 羊山新区, 西校区, whose offices are not 区城管局. */
const ZONE = /(?:新|园|开发|高新|经开|保税|校|院|厂|库|社|小|街|景|展|军|战)区$/;

/** 白塔镇党委, of which 市白塔镇党委 would be no name; not 城乡建设局. */
const OF_TOWN = new RegExp(`^\\p{Script=Han}{1,4}${TOWN}(?=\\p{Script=Han})`, "u");

/** 县财政局 after 资中县……: the county or city that the sentence named last is not named in full again. */
const shortenedByRegion = (discourse: Discourse, name: string, org: OrgFact): string => {
  const { memory } = discourse;
  const region = REGION.exec(name)?.[0];
  const rest = name.slice(region?.length ?? 0);
  const before = memory.region;
  // 省合作中心 would be an office of the province rather than an association.
  if (org.kind === "association") return name;
  const lower = /^驻|[县区]|市(?![场政容民])/.test(rest) || OF_TOWN.test(rest);
  if (!region || ZONE.test(region) || !OFFICE.test(rest) || lower) {
    const elsewhere = /[省市县区州旗]/.test(name) || (name.length > 5 && !org.parent);
    if (before !== undefined && !name.startsWith(before) && elsewhere) memory.region = undefined;
    return name;
  }
  memory.region = region;
  // 湖滨省驻某国代表处, not 省驻某国代表处: where an office is follows the name of whose it is.
  if (rest.startsWith("驻")) return name;
  return before === region && !isOneOfSeveral(discourse, region) ? `${levelOf(region)}${rest}` : name;
};

/** Whether the text has named an organization of another city or county, so that 市卫生局 would be ambiguous. */
export const isOneOfSeveral = ({ facts, memory }: Discourse, region: string): boolean =>
  facts.allOrgs().some((org) => {
    const other = memory.orgs.has(org) ? REGION.exec(org.name.text)?.[0] : undefined;
    return (
      other !== undefined &&
      !/^(?:相关|有关|各|全)/.test(other) &&
      !other.endsWith(region) &&
      !region.endsWith(other) &&
      other.at(-1) === region.at(-1)
    );
  });

/** Whether the sentence named the organization just now, or an organization that it is part of. */
export const isOwner = ({ memory }: Discourse, org: OrgFact | undefined): boolean =>
  org !== undefined && (memory.owner === org || memory.near === org);

/** 青石区 of 青石区人民政府, 青石 of 青石区. */
const isRegion = (name: string, short: string): boolean =>
  (name.length > 2 && /[省市县区州旗镇]$/.test(name) && name.slice(0, -1) === short) ||
  (/[省市县区州旗镇]$/.test(short) &&
    /^(?:人民)?政府$/.test(name.startsWith(short) ? name.slice(short.length) : ""));

/** Whether any reader understands a short form: a plain shortening that only this name, or the short form itself, ends in. */
export const isClear = ({ facts }: Discourse, org: OrgFact, short: Said): boolean => {
  const { name } = org;
  const others = facts
    .allOrgs()
    .some((other) => other !== org && other.name.text !== short.text && other.name.text.endsWith(short.text));
  if (isRegion(name.text, short.text)) return true;
  return !others && isClearShortening(name.text, short.text, "zh");
};

/** The short form of an organization that was named before. */
const shortName = (discourse: Discourse, ref: OrgRef, short: Said): Phrase => {
  const { org, name } = ref;
  const clear = isClear(discourse, org, short);
  // A branch cannot be identified by its place alone: 中国某某银行德州分行, not 德州分行.
  const full = org.parent && BRANCH.test(name.text) ? `${org.parent.name.text}${name.text}` : name.text;
  return shortForm(short.text, { id: org.id, full, clear }, [short.path, name.path]);
};

const BRANCH = /(?:分行|支行|分公司|分会|分院|分部|分社|分局|分馆|分所|办事处|代表处)$/;

/** 博览会组委会: an organization of the larger event, whose name the sentence began with. */
const afterLargerEvent = ({ facts, memory }: Discourse, name: string): string => {
  const larger = facts.said(facts.record.partOf?.name, "")?.text;
  const noun = larger && nounIn(larger);
  if (!larger || !noun || !memory.marks.has("event partOf") || !name.startsWith(larger)) return name;
  return name.length > larger.length + 1 ? `${noun}${name.slice(larger.length)}` : name;
};

/** 组织部, 办公室: a name that every larger organization has among its units. */
const DEPARTMENT =
  /^\p{Script=Han}{1,4}(?:部|处|科|室|办)$|^\p{Script=Han}{1,9}司$|^(?:党委|党组|党工委)$|^\p{Script=Han}{2,6}中心$|^\p{Script=Han}{1,10}系$|^\p{Script=Han}{2,8}(?<!监督管理)委员会$/u;

/** A unit that every larger organization has, which alone would be nobody's. */
const ORGANIZATION =
  /^(?:(?:管理)?委员会|(?:管委|工委|理事|董事|组委|工|学生)会|秘书处|办公室|工委|团委|纪委)$/;

/** Offices that are called shortly or in full: 外办 and 外事办公室. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  外办: /外事[^，]{0,6}办/,
  外事办: /外事[^，]{0,6}办/,
  侨办: /侨务[^，]{0,6}办/,
  台办: /台湾[^，]{0,6}办/,
};

/** Whether the text has named the like office of another region, whose this one would seem to be: 外办 after somebody of another city's. */
const isContested = ({ memory, facts }: Discourse, { org, name }: OrgRef): boolean => {
  const alike = OFFICES[name.text];
  return (
    alike !== undefined &&
    facts.allOrgs().some((other) => other !== org && memory.orgs.has(other) && alike.test(other.name.text))
  );
};

/** 市会, 县政协: an organ that has the level of its region in its own name. */
const LEVEL_OWN = /^[省市县区州旗镇](?:会|议会|委|纪委|人大|政协|政府|人民政府|工商联)(?!展)/u;
const WITH_OWN_LEVEL = (name: string): boolean =>
  LEVEL_OWN.test(name) || (OFFICE.test(name) && hasLevel(name.slice(0, 1), name));

/** A company, and one that is a legal person itself: not a 分公司. */
const COMPANY = /(?:公司|集团)$/u;
const OWN_COMPANY = /(?:有限|责任|股份)公司$/u;

/** Whether a name is that of a unit which many larger organizations have; 管委会 is that of the zone of the text. */
const isUnit = (name: string): boolean =>
  DEPARTMENT.test(name) || (ORGANIZATION.test(name) && name !== "管委会");

/** An organization: parent and name at the first mention, short name or own name later. */
export const organizationName = (discourse: Discourse, ref: OrgRef): Phrase => {
  const { org } = ref;
  const { memory, facts } = discourse;
  const first = !memory.orgs.has(org);
  if (facts.style.our && facts.isHome(org))
    return sourced(plain(OUR[org.kind ?? "other"] ?? "我单位"), ref.name.path);
  if (!first && org.short) return shortName(discourse, ref, org.short);
  memory.orgs.add(org);
  // 上海某大学医学院 beside 医学院 of another university: the unit alone could be of either.
  const twin = facts.allOrgs().some((other) => other !== org && other.name.text.endsWith(ref.name.text));
  const above =
    org.parent &&
    (first || twin || isUnit(ref.name.text) || /[省市州县国]$/.test(org.parent.name.text)) &&
    (!isOwner(discourse, org.parent.org) || (first && isContested(discourse, ref)))
      ? organizationName(discourse, org.parent)
      : plain("");
  // 市港澳办 after 连云港市副市长: the city is known, but not that the office belongs to it.
  const levels = first || memory.marks.has("level here");
  const held =
    levels && !says(above) && org.parent && isOwner(discourse, org.parent.org) ? org.parent.name.text : "";
  const isOffice = OFFICE.test(ref.name.text) && !/^(?:党.|.{2}[室科])$/.test(ref.name.text);
  const ofLevel =
    isOffice && ref.name.text.length > 2 && /[省市县区]$/.test(held) && !ZONE.test(held)
      ? levelBefore(held, ref.name.text)
      : "";
  if (ofLevel) memory.marks.add("level here");
  const city = first
    ? cityBefore(discourse, org.city, `${textOf(above)}${ref.name.text}`, org.kind)
    : plain("");
  const known = afterLargerEvent(discourse, shortenedByRegion(discourse, ref.name.text, org));
  // 神户市 and 市会 are 神户市会.
  const named = WITH_OWN_LEVEL(known) && textOf(above).endsWith(known.slice(0, 1)) ? known.slice(1) : known;
  const owned = COMPANY.test(textOf(above)) && OWN_COMPANY.test(named) ? "旗下" : "";
  return say`${city}${above}${owned}${plain(`${ofLevel}${named}`, [ref.name.path])}`;
};

/** 甲学会及其乙分会: an organization and its own part beside it. */
export const withOwnParts = (refs: readonly (OrgRef | undefined)[], names: readonly Phrase[]): Phrase[] => {
  const made: Phrase[] = [];
  names.forEach((words, at) => {
    const [ref, before] = [refs[at], refs[at - 1]];
    const whole = made.at(-1);
    const part = ref && before && whole && ref.org.parent?.org === before.org && !ref.org.short;
    if (part) made[made.length - 1] = say`${whole}及其${plain(ref.name.text, [...words.paths])}`;
    else made.push(words);
  });
  return made;
};

const OF_COUNTRY = /^(?:日本|\p{Script=Han}{1,3}国)(?=\p{Script=Han}{2,}[省市县州道区]$)/u;

/** 日本鸟取县、千叶县: regions of one country side by side, which name it once. */
const withCountryOnce = (names: readonly Phrase[]): Phrase[] =>
  names.map((words, at) => {
    const country = OF_COUNTRY.exec(textOf(words))?.[0];
    const before = names[at - 1];
    return country && before && OF_COUNTRY.exec(textOf(before))?.[0] === country
      ? plain(textOf(words).slice(country.length), [...words.paths])
      : words;
  });

/** 日本鸟取县、千叶县，丰国海角市和海口: after regions that share the name of a country a comma ends it, before the last 和. */
const byCountry = (names: readonly Phrase[], open: boolean): Phrase => {
  const once = withCountryOnce(names);
  const shared = once.findLastIndex((words, at) => textOf(words) !== textOf(names[at] ?? plain("")));
  if (shared < 0 || once.length === 2) return sideBySide(once, open);
  const mark = (at: number): string => {
    if (textOf(once[at] ?? plain("")) !== textOf(names[at] ?? plain(""))) return "、";
    return at === once.length - 1 && !open ? "和" : "，";
  };
  const list = once.reduce(
    (all, words, at) => (at === 0 ? words : say`${all}${mark(at)}${words}`),
    plain(""),
  );
  return loose(say`${list}${open ? "等" : ""}`);
};

/** Whether words name an organization, in full or by its short form. */
const isNamedIn = (words: string, { name, org }: OrgRef): boolean =>
  words.includes(name.text) || (org.short !== undefined && words.startsWith(org.short.text));

/** 甲新区管理委员会: an organization beside others, among which 管理委员会 alone would be nobody's. */
export const nameInList = (discourse: Discourse, ref: OrgRef): Phrase => {
  const { parent } = ref.org;
  const held = isOwner(discourse, parent?.org);
  const name = organizationName(discourse, ref);
  return parent && !held && ORGANIZATION.test(textOf(name))
    ? say`${organizationName(discourse, parent)}${name}`
    : name;
};

/** Several organizations side by side; a parent or county that neighbours share is printed once. */
export const organizationNames = (discourse: Discourse, refs: readonly OrgRef[], open = false): Phrase => {
  const { memory } = discourse;
  const names = refs.map((ref, at) => {
    const parent = ref.org.parent;
    // 俄语学院、国际处: of the organization of the unit before it.
    const beside = at > 0 && parent !== undefined && refs[at - 1]?.org.parent?.org === parent.org;
    if (beside && !isUnit(ref.name.text)) memory.near = parent.org;
    const held = parent !== undefined && isOwner(discourse, parent.org);
    const words = refs.length > 1 ? nameInList(discourse, ref) : organizationName(discourse, ref);
    // After another organization the previous one is no longer implied.
    if (!parent && memory.owner !== ref.org) memory.owner = undefined;
    if (!parent) memory.near = undefined;
    else if (held || isNamedIn(textOf(words), parent)) memory.near = parent.org;
    return words;
  });
  const shared = withSharedNoun(refs, refs.length > 1 ? withOneLevel(refs, names) : names, open);
  return byCountry(withOwnParts(refs, shared), open && !/等国驻/u.test(textOf(shared.at(-1) ?? plain(""))));
};

/** Short forms that are common nouns: 学会 in a headline is meaningless. */
const COMMON =
  /^(?:学会|总?商会|协会|中心|集团|公司|大学|学院|研究院|研究所|医院|高新区|开发区|经开区|园区|管委会|联盟|基金会|总会|学校|委员会)$/;

/** A declared short name, or name with parent: for headlines. */
export const shortOrganization = (ref: OrgRef): Phrase => {
  const short = ref.org.short && !COMMON.test(ref.org.short.text) ? ref.org.short : undefined;
  const said = short ?? ref.name;
  const above = !short && ref.org.parent ? shortOrganization(ref.org.parent) : plain("");
  return say`${above}${plain(said.text, [said.path])}`;
};

/** What everybody leaves out of the names of authorities: 湖滨市委, 湖滨市政府. */
const withoutFormality = (name: string): string =>
  name.replace(/^中共/, "").replace(/人民(?=政府$)|（[^）]*）$/u, "");

/** 中国贸促会 of 中国国际贸易促进委员会: a short form that begins as the name does and is long enough for a headline. */
const SPEAKING_SHORT = 5;
const speaks = (name: string, short: string): boolean =>
  short.length >= SPEAKING_SHORT && short.slice(0, 2) === name.slice(0, 2);

/** The country, the organization above and the whole name, for a headline; of authorities without formal words. */
export const wholeOrganization = (ref: OrgRef): Phrase => {
  const { org, name } = ref;
  if (org.short && speaks(name.text, org.short.text)) return shortOrganization(ref);
  const above = org.parent ? wholeOrganization(org.parent) : plain("");
  const country = org.city && isCountry(org.city.text) && !org.parent ? org.city : undefined;
  const abroad = country && !name.text.includes(country.text) ? phrase(country) : plain("");
  return say`${abroad}${above}${plain(withoutFormality(name.text), [name.path])}`;
};

const isOwnOrganization = ({ org, name }: Place): boolean =>
  org !== undefined &&
  (isShortOf(name.text, org.name.text) ||
    org.name.text.includes(name.text) ||
    `${org.org.parent?.name.text}${org.name.text}` === name.text);

/**
 * A place: with its organization or city before it if its own name and the lead lack them; an organization that is its own
 * venue is one name.
 */
export const place = (discourse: Discourse, at: Place): Phrase => {
  const { memory } = discourse;
  const { org } = at;
  const own = org && (isOwnOrganization(at) || org.org.short?.text === at.name.text);
  if (org && own) {
    memory.places.add(at.id);
    const city = memory.orgs.has(org.org)
      ? plain("")
      : cityBefore(discourse, at.city, at.name.text, org.org.kind);
    const words = sourced(say`${city}${organizationName(discourse, org)}`, at.name.path);
    memory.owner = org.org;
    return words;
  }
  const known = memory.places.has(at.id);
  memory.places.add(at.id);
  if (known) return phrase(at.name);
  const organization =
    org && !namesOwner(at.name.text, org)
      ? ownerOfPlace(at.name.text, organizationName(discourse, org))
      : plain("");
  const city = cityBefore(
    discourse,
    at.city,
    `${textOf(organization)}${at.name.text}`,
    says(organization) ? org?.org.kind : undefined,
  );
  const front = textOf(organization);
  let twice = Math.min(front.length - 1, at.name.text.length - 2);
  while (twice > 1 && !front.endsWith(at.name.text.slice(0, twice))) twice -= 1;
  // 学院路校区 of 湖滨学院: what seems to be doubled begins the name of a road.
  if (twice < 2 || ROAD.test(at.name.text.slice(twice))) twice = 0;
  if (says(organization)) twice = Math.max(twice, regionTwice(at.name.text, front));
  return say`${city}${organization}${plain(at.name.text.slice(twice), [at.name.path])}`;
};

/** What makes the name of a road or a town of a noun. */
const ROAD = /^[路街道巷桥城镇村]/u;

/** Places side by side. */
export const places = (discourse: Discourse, all: readonly Place[]): Phrase =>
  loose(sideBySide(all.map((at) => place(discourse, at))));
