import type { Context } from "./context";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead } from "./people";
import { type Level, regionsAt } from "./region-names";
import { isTitleOfHosts } from "./sides-of-titles";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

/** The region of a level that a list names for somebody's party; `sure`: no other one can be meant. */
export interface RegionOfParty {
  name: string;
  sure: boolean;
}

// Where a firm or a school is says nothing of the bodies beside it.
const IS_NO_ORGAN = /(?:公司|集团|厂|店|行|大学|学院|学校|[中小]学|医院|事务所|工作室|合作社)$/u;
// 民建示例市委 is of a party.
const PARTIES = ["民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "共青团", "团"];
const OF_GUESTS = /代表团|考察团|访问团|来访|来宾|客人|客方|嘉宾|一行|[赴来][我本]/u;
const RECEIVES = /接待|欢迎|会见|宴请|陪同|邀请|参观|行程/u;
const COMES = /^[㐀-鿿]{0,12}(?:代表团|考察团|访问团|来访|客人|来宾|一行|赴|来)/u;
const ADDRESSES = /^(?:尊敬的|敬爱的|致|抄?[报送]|呈|主送|发)[:：]?/u;
const LETTER = /[我本贵]|拟|兹|现|您|你|如下/u;
// Where a name may begin in a line about a party, unlike 赴示例市.
const BEGINS = costly(
  /(?<=^(?:我们|来自|关于)?|[\s，,。；;：:、（(【[“"]|我们|来自|我是|这里是|这边是|这是|以下[是为]|现将|关于|接待|欢迎|与|和)[㐀-鿿]{2}/gu,
);
const MAX_LINE = 200;
const MAX_LINES = 200;

const sideOf = ({ read, context }: Placed): string => context.side ?? read.side ?? "";
const lineOf = (text: string): string => text.replace(/^[\s\d.、．)）•·*-]+/u, "").trim();

type Named = Map<Level, Set<string>>;
const add = (to: Named, names: ReadonlyMap<Level, string>): void => {
  for (const [level, name] of names) to.set(level, (to.get(level) ?? new Set<string>()).add(name));
};

const ofOrganization = ({ lang, text, parent }: OrganizationElement): ReadonlyMap<Level, string> => {
  const name = simplified(parent ?? text);
  return lang !== "zh" || IS_NO_ORGAN.test(name) || PARTIES.some((each) => name.startsWith(each))
    ? new Map<Level, string>()
    : regionsAt(name).names;
};

const ofContext = ({ heading, place, delegation, side }: Context): ReadonlyMap<Level, string>[] => [
  // 示例市外办代表团来访 above the hosts is not of them.
  ...[side === "host" && heading?.weak ? undefined : heading?.organization, place].flatMap((each) =>
    each ? [ofOrganization(each)] : [],
  ),
  ...(delegation ? [regionsAt(simplified(delegation)).names] : []),
];

/** The regions that a line without people names as those of who comes. */
const inLine = (line: string): ReadonlyMap<Level, string>[] => {
  const receives = RECEIVES.test(line);
  return [...line.matchAll(BEGINS)].flatMap(({ index }) => {
    const { names, rest } = regionsAt(line.slice(index));
    if (names.size === 0 || /^长/u.test(rest)) return [];
    const name = rest.split(/[，,。；;：:、\s（(]/u)[0] ?? "";
    if (receives && !COMES.test(rest)) return [];
    return IS_NO_ORGAN.test(name) ? [] : [names];
  });
};

const isAddressed = (line: string, below: string, isOfPerson: (line: string) => boolean): boolean =>
  ADDRESSES.test(line) || (/[:：]$/u.test(line) && !isOfPerson(below) && LETTER.test(below));

// 武都区 and 陇南市武都区 are one region: its longest name.
const onlyOf = (names: ReadonlySet<string> | undefined): string | undefined => {
  const [longest, ...others] = [...(names ?? [])].sort((a, b) => b.length - a.length);
  return longest && others.every((each) => each !== "" && longest.endsWith(each)) ? longest : undefined;
};

/** By person and level, the region that the list names for their party: in a heading, an introduction, or with somebody of the same side before them. */
export const regionsOfParties = (
  people: readonly Placed[],
  text: string,
): ((at: number, level: Level) => RegionOfParty | undefined) => {
  const plain = simplified(text);
  const lines = plain
    .split("\n")
    .map(lineOf)
    .filter((line) => line !== "")
    .slice(0, MAX_LINES);
  const sources = people.map(({ source }) => simplified(source));
  const personOf = (line: string): number =>
    line === ""
      ? -1
      : sources.findIndex((source) => source.includes(line) || (source !== "" && line.includes(source)));
  const isOfPerson = (line: string): boolean => personOf(line) >= 0;
  const sides = new Set(people.map(sideOf));
  // Those that lines and headings name, and those of people, each by side.
  const stated = new Map<string, Named>();
  const namedFor = (side: string): Named => {
    const found = stated.get(side) ?? new Map<Level, Set<string>>();
    stated.set(side, found);
    return found;
  };
  for (const [at, line] of lines.entries()) {
    if (
      line.length > MAX_LINE ||
      isTitleOfHosts(line) ||
      isOfPerson(line) ||
      isAddressed(line, lines[at + 1] ?? "", isOfPerson)
    )
      continue;
    const next = lines
      .slice(at + 1)
      .map(personOf)
      .find((each) => each >= 0);
    const below = next === undefined ? undefined : people[next];
    if (!below) continue;
    const side = OF_GUESTS.test(line) && sides.has("guest") ? "guest" : sideOf(below);
    for (const names of inLine(line)) add(namedFor(side), names);
  }
  for (const each of people) for (const names of ofContext(each.context)) add(namedFor(sideOf(each)), names);
  const ofPeople = people.map(({ read }) =>
    [...read.posts.flatMap(({ organization }) => organization ?? []), ...read.of].map(ofOrganization),
  );
  return (at, level) => {
    const person = people[at];
    if (!person) return undefined;
    const side = sideOf(person);
    // The person's own delegation or heading, else all that is said of the side.
    const above = ofContext(person.context).flatMap((names) => names.get(level) ?? []);
    const own = new Set(above.length > 0 ? above : stated.get(side)?.get(level));
    const isStated = own.size > 0;
    const others = new Set<string>();
    const opposite = new Set<string>();
    const ofGuests = new Set<string>();
    for (const [other, given] of ofPeople.entries()) {
      const otherSide = sideOf(people[other] ?? person);
      const isSame = otherSide === side;
      const isOpposite = !isSame && side !== "" && otherSide !== "";
      for (const names of given) {
        const name = names.get(level);
        if (name !== undefined && otherSide === "guest") ofGuests.add(name);
        const isBefore = above.length === 0 && (other <= at || isStated);
        if (name !== undefined && isSame && isBefore) own.add(name);
        else if (name !== undefined) (isOpposite ? opposite : others).add(name);
      }
    }
    // Somebody without a side beside guests, and nobody of the hosts.
    if (own.size === 0 && side === "" && !sides.has("host"))
      for (const name of [...(stated.get("guest")?.get(level) ?? []), ...ofGuests]) own.add(name);
    const name = onlyOf(own);
    // 墨尔本市 of somebody among the hosts is that of the guests.
    if (!name || (!isStated && opposite.has(name))) return undefined;
    const isOurs = side !== "guest" && new RegExp(`[我本贵]${level}`, "u").test(plain);
    const isElsewhere = [...others, ...opposite].some(
      (other) => !name.endsWith(other) && !other.endsWith(name),
    );
    return { name, sure: side !== "" && !isOurs && !isElsewhere };
  };
};
