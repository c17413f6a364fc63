import type { Line } from "../../compose";
import { type Phrase, partOf, say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { ENDS_ALONG, WENT_ALONG } from "../visit/going-along";

/** A sentence without some people, and a sentence of these. */
interface Parted {
  readonly line: Line;
  readonly people: Line;
}

/** Hosts, and characters of them, of whom the first paragraph names only the first; and characters where it says nothing else. */
const MANY = 4;
const LONG = 48;
const ALONE = 80;
const RECEIVED =
  /^((?:(?:当[日天]|\d|随后|其间|[上下]午)[^，；。]{0,10}，)?)([^；：。由]{4,}?)(等?)(接待了[^，；。、]{2,16}|与[^，；。、与]{2,16}(?:会谈|会晤|座谈))(，双方[^；。]*)?$/u;
const SEPARATOR = /^(?:以及|[、，和及])/u;

/** Whether a sentence names those who came along with the visitors. */
export const namesCompanions = ({ id, words, own }: Line): boolean =>
  id.startsWith("people.") && !own && ENDS_ALONG.test(textOf(words)) && !/[；：]/.test(textOf(words));

/** The names of the people of a record, without groups. */
export const namesOfPeople = ({ facts }: Discourse): readonly string[] =>
  facts.people.flatMap(({ name, group }) => (name && !group ? [name.text] : []));

/** Whether another of some sentences names somebody of a list, who is introduced in the list. */
export const areNamed = (discourse: Discourse, list: Phrase, others: readonly Line[]): boolean => {
  if (others.length === 0) return false;
  const listed = textOf(list);
  const text = others.map(({ words }) => textOf(words)).join("");
  return namesOfPeople(discourse).some((name) => text.includes(name) && listed.includes(name));
};

/** The name and the short name of an organization. */
const formsOf = ({ name, short }: OrgFact): readonly string[] => [name.text, ...(short ? [short.text] : [])];

/** The names and short names of the organizations of a record, the longest first. */
export const namesOfOrganizations = ({ facts }: Discourse): readonly string[] =>
  facts
    .allOrgs()
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length);

/** The name of a post's organization, if a list begins with it and the post of its first person. */
const organizationAhead = (discourse: Discourse, list: string, first: string): string | undefined => {
  const who = discourse.facts.people.find(({ name }) => name?.text === first);
  const own = namesOfOrganizations(discourse).find((name) => list.startsWith(name));
  const posts = who?.posts.flatMap(({ title }) => title?.text ?? []) ?? [];
  return own && posts.some((title) => list.startsWith(`${own}${title}`)) ? own : undefined;
};

/** Whether a list begins with the name of an organization that is no part of another one. */
const isPlaced = ({ facts }: Discourse, list: string, own: string): boolean =>
  list.startsWith("在") ||
  facts.allOrgs().some(({ name, short, parent }) => {
    const part = parent?.org.name.text === own || parent?.org.short?.text === own;
    return !part && (list.startsWith(name.text) || (short !== undefined && list.startsWith(short.text)));
  });

/** A post that is said without its organization: 副会长, not 市贸促会副会长. */
export const BARE_POST =
  /^(?:党[委组])?(?:常务|执行|第一|名誉|专职)?副?(?:会长|理事长|秘书长|理事|会董|监事长|主任|主席|局长|厅长|部长|司长|校长|院长|所长|处长|董事长|总经理|总裁|书记|市长|县长|区长|州长|省长|馆长|行长)/u;

/** 会长甲接待了来宾，双方……, and 副会长乙、丙: many hosts without those behind the first, who took part. */
export const hostsParted = (discourse: Discourse, line: Line, substance: boolean): Parted | undefined => {
  const text = textOf(line.words);
  const [, front = "", list = "", open = "", received = "", talks = ""] =
    (line.own ? undefined : RECEIVED.exec(text)) ?? [];
  const named = namesOfPeople(discourse).filter((name) => list.includes(name));
  const many = substance ? named.length >= MANY || list.length > LONG : list.length > ALONE;
  if (received === "" || named.length < 2 || !many) return undefined;
  const [first = ""] = named.sort((a, b) => list.indexOf(a) - list.indexOf(b));
  const end = list.indexOf(first) + first.length;
  const behind = list.slice(end);
  const mark = SEPARATOR.exec(behind)?.[0];
  const own = organizationAhead(discourse, list, first);
  if (!mark || !own) return undefined;
  const from = front.length + end + mark.length;
  const rest = partOf(line.words, from, front.length + list.length + open.length);
  const others = textOf(rest);
  const placed = isPlaced(discourse, others, own);
  if (!placed && !BARE_POST.test(others)) return undefined;
  return {
    line: {
      ...line,
      words: say`${partOf(line.words, 0, front.length + end)}${received}${withoutStart(line.words, text.length - talks.length)}`,
    },
    people: { id: `${line.id}.others`, words: placed ? rest : say`${own}${rest}` },
  };
};

const TAIL = new RegExp(`(?:陪同|参加|${WENT_ALONG})$`, "u");
/** Characters of people at the end of a sentence that follow in a sentence of their own. */
const TAIL_CHARACTERS = 16;

/** ，近百名会员代表参加: a number, not a list. */
const CROWD = /^，[^，]*\d+[^，]*(?:参加|出席)$/u;

/** Where the clauses about people at the end of a sentence begin. */
const tailOf = (discourse: Discourse, text: string): number | undefined => {
  const clauses = text.split("，");
  const names = namesOfPeople(discourse);
  const endsInName = (clause: string): boolean => names.some((name) => clause.endsWith(name));
  let from = clauses.length;
  while (from > 1 && (TAIL.test(clauses[from - 1] ?? "") || endsInName(clauses[from - 1] ?? ""))) from -= 1;
  // 甲局局长安例，乙局局长白样到某地: names that belong to what precedes.
  while (from < clauses.length && endsInName(clauses[from - 1] ?? "")) from += 1;
  if (from >= clauses.length) return undefined;
  const at = clauses.slice(0, from).join("，").length;
  return text.length - at > TAIL_CHARACTERS && !CROWD.test(text.slice(at)) ? at : undefined;
};

/** 世界贸易协会副总裁, for 该协会副总裁 behind a sentence that names another; nothing where it may be either of two. */
const inFull = ({ facts }: Discourse, people: Phrase, news: string): Phrase | undefined => {
  const text = textOf(people);
  if (!text.includes("该")) return people;
  const noun = /^该(\p{Script=Han}{2})[^该]*$/u.exec(text)?.[1];
  const [one, ...more] = noun
    ? facts.allOrgs().filter(({ name, short }) => name.text.endsWith(noun) || short?.text.endsWith(noun))
    : [];
  const whole = [one?.name.text, one?.short?.text].find((name) => name && news.includes(name));
  return noun && whole && more.length === 0
    ? say`${whole}${withoutStart(people, 1 + noun.length)}`
    : undefined;
};

const WORK = /会见|调研|考察|会谈/u;
const ESCORTED = /调研|考察|访问/u;

/** 甲到某地调研, and 乙参加调研: a sentence without the people at its end. */
export const tailParted = (discourse: Discourse, line: Line): Parted | undefined => {
  const text = textOf(line.words);
  const at =
    line.own || !TAIL.test(text) || /[；。]|举行|举办|召开|开幕/.test(text)
      ? undefined
      : tailOf(discourse, text);
  if (at === undefined) return undefined;
  const news = text.slice(0, at);
  const people = inFull(discourse, withoutStart(line.words, at + 1), news);
  if (!people) return undefined;
  const end = textOf(people);
  const took = end.endsWith("参加") ? (WORK.exec(news)?.[0] ?? "活动") : "";
  const work = end.endsWith("陪同") ? (ESCORTED.exec(news)?.[0] ?? "") : took;
  return {
    line: { ...line, words: partOf(line.words, 0, at) },
    people: { id: `${line.id}.people`, words: say`${people}${work}` },
  };
};

/** 接待了来宾, for 接待了安例一行 directly behind the visit of 安例. */
export const receivedGuests = (line: Line): Line => {
  const found = /(?<=接待了)[^，；。、]{2,10}一行/u.exec(textOf(line.words));
  if (!found || line.own) return line;
  return { ...line, words: spliced(line.words, found.index, found.index + found[0].length, "来宾") };
};
