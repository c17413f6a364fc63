import type { Line } from "../../compose";
import type { Visit } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, say, sourced, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { leadersOfParty } from "../attendance/party";

const bare = (name: string): string => name.replace(/[省市县区州]$/, "");

/** 中国四市: a number of places, which the record names. */
const COUNTED = /[两二三四五六七八九十多](?:个)?(?:国|省|市|州|县|区|地|城市|国家)$/;
/** 访问院校, 访问会员企业: objects that are not a country or region. */
const NO_REGION = /[校院企会馆局厅处委部办府学团社司所店厂村胞家员人友构门]$/;

/**
 * 访问智利圣地亚哥, not 赴圣地亚哥访问智利: the country or region that the title says was visited, in front of the places in it that
 * the record names.
 */
export const regionVisited = (discourse: Discourse, predicate: Phrase, to: Phrase): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const goal = /^访问(\p{Script=Han}{2,7})$/u.exec(textOf(predicate))?.[1];
  const goals = /^访问((?:\p{Script=Han}{2,5}、)+\p{Script=Han}{2,9})$/u
    .exec(textOf(predicate))?.[1]
    ?.split(/[、和与]/);
  const city = facts.said(record.city, "");
  const named = [...(city ? [city] : []), ...facts.list(record.areas, "")];
  const where = unbracketed(to);
  const placed = named.length > 0 && named.every(({ text }) => where.includes(bare(text)));
  // 访问甲国、乙国，到访两国的城市: the record does not say which city is in which country.
  const several = goals?.every((one) => one.length <= 5 && !NO_REGION.test(one) && !where.includes(one));
  // 访问扬州、青岛两市, of which the record has the provinces as well.
  const cities = goals?.map((one) => bare(one.replace(COUNTED, "")));
  const same = cities?.every((one) => one.length > 1 && named.some(({ text }) => text.includes(one)));
  if (placed && same && cities?.length === named.length) return say`${plain("访问", predicate.paths)}${to}`;
  if (placed && several) return say`${predicate}，到访${to}`;
  if (!goal || !placed) return undefined;
  // 访问甲国和乙国: the title names the places itself, however it links them.
  if (named.length > 1 && named.every(({ text }) => goal.includes(bare(text))))
    return say`${plain("访问", predicate.paths)}${to}`;
  const visited = say`${plain("访问", predicate.paths)}${to}`;
  if (named.some(({ text }) => bare(text) === bare(goal))) {
    // 访问湖滨青石区: the smaller of two places is not in front of the other.
    if (named.length === 2 && city && /(?<!自治|行政)区$|[县旗镇乡]$/u.test(goal)) return visited;
    const inside = named.length === 2 && city && bare(city.text) !== bare(goal);
    return inside ? sourced(say`${predicate}${city.text}`, ...to.paths) : undefined;
  }
  if (named.some(({ text }) => text.includes(goal))) return visited;
  const orgs = facts.allOrgs().map(({ name, short }) => [name.text, short?.text ?? name.text]);
  const organizations = orgs.some(
    ([name = ""]) => where.includes(name) && named.every(({ text }) => text !== name),
  );
  if (organizations) return undefined;
  if (COUNTED.test(goal)) return visited;
  const region = goal.length <= 5 && !NO_REGION.test(goal) && !orgs.flat().includes(goal);
  return region ? say`${predicate}${to}` : undefined;
};

const OWN_KINDS: ReadonlySet<string> = new Set(["inspection", "outbound_visit"]);

/** Whether the visitors of an inspection, or of a round of calls, belong to its city themselves, so that they do not travel to it. */
export const isOwnCity = (discourse: Discourse, visit: Visit): boolean => {
  const { facts } = discourse;
  const { record } = facts;
  const city = bare(facts.said(record.city, "")?.text ?? "");
  if (!OWN_KINDS.has(record.kind) || city.length < 2) return false;
  const home = facts.org(record.home, "home")?.name.text ?? city;
  const leaders = leadersOfParty(discourse, visit.party);
  return (
    home.startsWith(city) &&
    leaders.length > 0 &&
    leaders.every((who) => who.posts[0]?.org?.name.text.startsWith(city) === true)
  );
};

/** 对甲国进行友好访问, 赴湖滨进行友好访问: a purpose that says which kind of visit it was, with or without the place. */
export const visitOfKind = ({ facts }: Discourse, to: Phrase, why: Said): Phrase | undefined => {
  const [, front, place, kind] =
    /^(?:([对到赴])([^，；]{2,20}?))?(?:进行|作|开展)(\p{Script=Han}{0,8}访问)$/u.exec(why.text) ?? [];
  const elsewhere = place !== undefined && bare(place) !== bare(unbracketed(to));
  if (!kind || elsewhere || /[对到赴]/.test(kind)) return undefined;
  const city = textOf(to) === facts.said(facts.record.city, "")?.text;
  return sourced(say`${front ?? (city ? "赴" : "对")}${to}进行${kind}`, why.path);
};

/** 考察 of 考察湖滨开发区, after 到湖滨经济技术开发区: a purpose whose object is where they went, by any of its names. */
export const withoutSameGoal = ({ facts }: Discourse, to: Phrase, why: Said): Said => {
  const [, verb, goal] = /^(考察|调研|参观|走访|访问|视察|检查|督导)(.{3,})$/u.exec(why.text) ?? [];
  const place = unbracketed(to);
  if (!verb || !goal || place === "") return why;
  const org = facts.allOrgs().find(({ name }) => place.endsWith(name.text));
  const short = org?.short?.text ?? "";
  // 湖滨 of 湖滨临港开发区, which is 湖滨临港经济技术开发区 and 临港开发区 in short.
  const front = short.length > 2 && goal.endsWith(short) ? goal.slice(0, -short.length) : undefined;
  const same = place.endsWith(goal) || (front !== undefined && place.includes(front));
  return same ? { ...why, text: verb } : why;
};

/** Whether a purpose only reports the visit again: 访问湖滨，以欢迎代表团访问湖滨. */
export const isVisitAgain = (to: Phrase, why: Said): boolean => {
  const place = bare(unbracketed(to));
  return (
    place.length > 1 && new RegExp(`(?:访问|到访|走访)${literal(place)}[省市县区州]?$`, "u").test(why.text)
  );
};

const ONLY_PLACE = /^活动在([^，。；]{2,6}?)[省市县区州]?举行$/u;

/** The lines of a visit without 活动在某市举行, where an organization that was visited has the city in its name. */
export const withKnownPlace = (lines: readonly Line[]): Line[] => {
  const [first, ...more] = lines;
  const rest = more.filter((one) => one.id === "event.place");
  const city = rest[0] && ONLY_PLACE.exec(textOf(rest[0].words))?.[1];
  if (!first || !city || !textOf(first.words).includes(city)) return [...lines];
  return [
    { ...first, words: sourced(first.words, ...rest.flatMap(({ words }) => words.paths)) },
    ...more.filter((one) => !rest.includes(one)),
  ];
};

/** Whose an event is that somebody attends there: 湖滨大学, also of 北国湖滨大学, and 海角市 at 海角. */
export const ofPlace = (to: string): RegExp => {
  const level = to.length > 3 || /[省市县区州]$/.test(to) ? "" : "[省市县区州]";
  // A country or a city in front of the name.
  const ends = [2, 3, 4]
    .map((at) => to.slice(at))
    .filter((end) => /(?:大学|学院|学校|医院|协会|商会|公司)$/u.test(end));
  const names = [`${literal(to)}${level}`, ...ends.map(literal)].join("|");
  return new RegExp(`(?<=参加|出席|的)(?:${names})(?=.{4})`);
};

/** 了解会员企业发展情况 at 湖滨商会, for 了解湖滨商会会员企业发展情况. */
export const withoutGoal = ({ facts }: Discourse, to: Phrase, purpose: string): string => {
  const place = unbracketed(to);
  const org = facts.allOrgs().find(({ name }) => place.endsWith(name.text));
  const names = [org?.name.text, org?.short?.text].filter((name) => name !== undefined && name.length > 3);
  const [all, verb = "", name] = /^(了解|考察|调研|学习|听取|察看)([^，；的]{4,20})/u.exec(purpose) ?? [];
  const own = names.find((one) => one && name?.startsWith(one));
  const rest = own && all ? purpose.slice(verb.length + own.length).replace(/^的/u, "") : "";
  return /^\p{Script=Han}{4}/u.test(rest) ? `${verb}${rest}` : purpose;
};
