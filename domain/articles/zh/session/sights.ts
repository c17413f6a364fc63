import type { Scene } from "../../content/message";
import { type Phrase, plain, say, says, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { place } from "../organizations/organizations";

/** 其他企业 alone, where this language cannot name those before, are 有关企业; the organization of neighbouring sights is named once. */
export const withoutOthers = (saw: readonly Said[]): Said[] =>
  saw.length === 1
    ? saw.map((one) => ({ ...one, text: one.text.replace(/^(?:其他|其它|别的)/, "有关") }))
    : inOrganization(saw);

/** The organization whose parts are seen, and a part of it that is called by a noun of its own. */
const PART_OF =
  /^([^，。；、（）《》“”]{2,16}(?:博物馆|图书馆|纪念馆|展览馆|科技馆|文化馆|大学|学院|医院|中学|小学|集团|公司))(?!第|附属|附设)([^，。；、（）《》“”]{2,10}(?:馆|厅|室|院|区|中心|车间|基地|实验室|楼))$/u;

/** 湖滨博物馆通史馆和铜鼓馆, for 湖滨博物馆通史馆和湖滨博物馆铜鼓馆: parts of one organization side by side, with nothing else after them. */
const inOrganization = (saw: readonly Said[]): Said[] => {
  const organization = PART_OF.exec(saw.at(-1)?.text ?? "")?.[1];
  const from = saw.findLastIndex(({ text }) => PART_OF.exec(text)?.[1] !== organization) + 1;
  if (organization === undefined || saw.length - from < 2) return [...saw];
  return saw.map((one, at) => (at > from ? { ...one, text: one.text.slice(organization.length) } : one));
};

/** 湖滨, after which 湖滨新星项目 keeps its name: without 市 a city is a part of the names of many firms. */
const BARE_CITY = /^\p{Script=Han}{2,3}(?<![省市县区州旗镇乡村])$/u;
const FIRM = /(?:项目|公司|集团|厂|店|银行|商会|协会|同乡会)$/u;
/** 湖滨市新星公司展厅, a registered name with the level of its city, and what belongs to it. */
const REGISTERED = /^[市县区]\p{Script=Han}{2,20}公司/u;

/** 港码头 of 湖滨港码头: what belongs to a name with a city in it, which makes no sense without the city. */
const OF_NAME =
  /^(?:[港站湾岛山湖河江塔桥路街城园寺海](?![省市县区])|\p{Script=Han}{0,6}?(?:大学|学院|医院)|机场|大桥|大厦|中学|小学)/u;

/** 在五乡镇参观了人大公园: sights whose names begin with the place that the sentence has just named. */
export const withoutPlace = (saw: readonly Said[], there: Phrase): Said[] => {
  const place = textOf(there);
  return saw.map((one) =>
    place.length > 1 &&
    one.text.startsWith(place) &&
    !/^(?:市|省|州|县)?最/.test(one.text.slice(place.length)) &&
    !(!/[省市县区州旗镇乡村]$/.test(place) && OF_NAME.test(one.text.slice(place.length))) &&
    !(BARE_CITY.test(place) && REGISTERED.test(one.text.slice(place.length))) &&
    !(BARE_CITY.test(place) && FIRM.test(one.text) && !/^(?:的|市)/.test(one.text.slice(place.length))) &&
    one.text.length > place.length + 3
      ? { ...one, text: one.text.slice(place.length).replace(/^(?:的|[省市县区州](?![政民]))/, "") }
      : one,
  );
};

/** 云溪港项目现场, where 云溪港 is seen: a place that is named after the only thing to see there. */
export const isPlaceOf = (what: Phrase, there: Phrase): boolean =>
  says(what) &&
  textOf(there)
    .replace(/(?:项目|工程)?(?:现场|工地|所在地)?$/u, "")
    .endsWith(textOf(what).replace(/(?:项目|工程)$/u, ""));

/** 参观了湖滨港码头: sights that begin with their place; after another city only where that makes a superlative, 云溪县最大的码头. */
export const namesItsPlace = (what: Phrase, there: Phrase, moved: boolean): boolean =>
  says(there) && textOf(what).startsWith(`${textOf(there)}${moved ? "最" : ""}`);

/** 参观了湖滨孔子学院: the organization at which a tour was of which no more is known; 参观 takes an object. */
export const organizationSeen = (discourse: Discourse, { item, path }: Scene): Phrase => {
  const { facts } = discourse;
  const own = facts.place(item.venue, `${path}.venue`);
  const organization = own ?? facts.place(facts.record.venue, "venue");
  return organization && (own || organization.org)
    ? say`参观了${place(discourse, organization)}`
    : plain("前往参观");
};

/** Characters of what there is to say of a stop: its place, what was seen, what it was about. */
export const lengthOf = ({ facts }: Discourse, { item, path }: Scene): number =>
  [
    facts.place(item.venue, `${path}.venue`)?.name,
    ...facts.list(item.saw, ""),
    ...facts.list(item.topics, ""),
  ].reduce((n, one) => n + (one?.text.length ?? 0), 6);
