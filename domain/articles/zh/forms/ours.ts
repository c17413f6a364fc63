import type { AgendaItem, DraftRecord, Participant, Post, Remark } from "../../../events/shape";
import type { Text } from "../../../events/values";
import { each, withFields } from "../../field-changes";
import { countryOf } from "../../reference/chinese-countries";

/**
 * 我校, 我方, 我市: what an office or a speaker calls their own side; 我会 and 我所 can be other words at the beginning of a clause.
 * 自我市场, 我校园 and 我社区 are other words too.
 */
const OURS =
  /(?<![自敌忘唯])我(?!校[园舍友区]|院[士落]|社[会区]|馆[藏员]|方[才位案法]|省[会略]|市场|区[域别]|旗[下舰])([校院社馆方省市县区州旗])(?!长(?!期))|(?<=[到访来对与向给在同])我(?!会[议场员]|所[在属有见知])([会所])/u;
const UNQUOTED = /(“[^”]*”|《[^》]*》)/u;

/** What an organization of a kind is called by its own people. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|学院|学校|[中小]学|附中)$/u,
  院: /(?:医院|学院|研究院|科学院|设计院)$/u,
  会: /会$/u,
  社: /社$/u,
  馆: /馆$/u,
  所: /所$/u,
};

type Organization = NonNullable<Post["organization"]>;

const top = (org: Organization | undefined): Organization | undefined =>
  org?.parent ? top(org.parent) : org;

/** The side that 我…… means for people of an organization in a city. */
const sideOf = (noun: string, org: Organization | undefined, city: string): string | undefined => {
  const name = org?.name?.zh ?? "";
  if (noun === "方") {
    return /^(?:中国)?驻/u.test(name) ? "中方" : countryOf(name);
  }
  if (NOUNS[noun]) return NOUNS[noun].test(name) ? (org?.short?.zh ?? name) : undefined;
  const region = new RegExp(`^(?:\\p{Script=Han}{2,4}省)?(\\p{Script=Han}{2,5}?${noun})`, "u").exec(
    name,
  )?.[1];
  if (region) return region;
  if (city.endsWith(noun)) return city;
  return noun === "市" && /^\p{Script=Han}{2,5}$/u.test(city) && !/[省市县区州旗]$/u.test(city)
    ? `${city}市`
    : undefined;
};

const named = (given: string, org: Organization | undefined, city: string): string =>
  given
    .split(UNQUOTED)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const [ours, unit, noun = unit ?? ""] = OURS.exec(part) ?? [];
      const side = ours && sideOf(noun, org, city);
      return ours && side && !part.includes(side)
        ? part.replaceAll(new RegExp(OURS, "gu"), (found) => (found === ours ? side : found))
        : part;
    })
    .join("");

const text = <T extends Text | undefined>(given: T, org: Organization | undefined, city: string): T => {
  const stored = given?.zh;
  if (!given || !stored || !OURS.test(stored)) return given;
  const zh = named(stored, org, city);
  return zh === stored ? given : { ...given, zh };
};

const HELD_HERE = /在我[社会所](?=举行|举办|召开$)/u;

/** 在青石县举行, for 在我社举行: a title with the city, where the short form of the office has only a part of its name. */
const inCity = (title: Text, home: Organization | undefined, city: string): Text => {
  const [name = "", short = ""] = [home?.name?.zh, home?.short?.zh];
  const coined = short !== "" && !name.includes(short);
  if (!title.zh || !coined || city === "" || title.zh.includes(city) || !HELD_HERE.test(title.zh))
    return title;
  return { ...title, zh: title.zh.replace(HELD_HERE, `在${city}`) };
};

/**
 * A record whose texts say whose side is meant: a name where a speaker or the office said 我校, 佳木斯市 for 我市. Quotations and titles
 * of documents stay as stored, and so do the texts of an office that is not known.
 */
export const withoutOurs = (record: DraftRecord): DraftRecord => {
  if (!OURS.test(JSON.stringify(record))) return record;
  const city = record.city?.zh ?? "";
  const speaker = (key: string | undefined): Participant | undefined =>
    record.participants?.find((one) => one.key === key);
  const remark = (given: Remark): Remark => {
    const org = top(speaker(given.by?.[0])?.posts?.[0]?.organization);
    return org
      ? withFields(given, {
          points: each(given.points, (one) => text(one, org, "")),
          whom: text(given.whom, org, ""),
        })
      : given;
  };
  const home = top(record.home);
  const office = <T extends Text | undefined>(one: T): T => text(one, home, city);
  const item = (given: AgendaItem): AgendaItem =>
    withFields(given, {
      title: office(given.title),
      topics: each(given.topics, office),
      remarks: each(given.remarks, remark),
      narrative: each(given.narrative, office),
    });
  return withFields(record, {
    title: record.title && office(inCity(record.title, record.home, city)),
    purpose: office(record.purpose),
    agenda: each(record.agenda, item),
    outcomes: each(record.outcomes, (one) => withFields(one, { points: each(one.points, office) })),
    background: each(record.background, office),
  });
};
