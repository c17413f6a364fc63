import type { Side } from "../../events/values";
import type { Context } from "./context";
import { simplified } from "./lexicon/simplified";
import type { PersonRead } from "./people";
import { type Headed, headsOfPeople } from "./side-groups";
import { NAMED } from "./side-heads";
import { withSidesOfNeighbours } from "./side-neighbours";
import { type ByVerb, type Place, sidesOfVerbs } from "./side-verbs";
import { sideOfWriter } from "./side-writer";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

const other = (side: Side): Side => (side === "host" ? "guest" : "host");

// 周 构: a name with a space between its characters
const spaced = (name: string): RegExp | undefined =>
  /^\p{Script=Han}{2,3}$/u.test(name) ? new RegExp([...name].join("\\s{0,3}"), "u") : undefined;
const find = (name: string, text: string, from: number): Place | undefined => {
  const at = text.indexOf(name, from);
  if (at >= 0) return { from: at, to: at + name.length };
  const found = spaced(name)?.exec(text.slice(from));
  return found ? { from: from + found.index, to: from + found.index + found[0].length } : undefined;
};
const placesOf = (people: readonly Placed[], text: string): (Place | undefined)[] =>
  people.map(({ read, source }) => {
    const name = simplified(read.names[0]?.text ?? read.group?.text ?? "");
    if (name === "") return undefined;
    const line = text.indexOf(simplified(source.split("\n")[0] ?? ""));
    return (line < 0 ? undefined : find(name, text, line)) ?? find(name, text, 0);
  });

const NOTES: readonly [Side, RegExp][] = [
  ["guest", /^(?:外宾|来宾|客人|贵宾|客方|外方|宾方|来访者?|guests?|visitors?)$/iu],
  ["host", /^(?:中方|主方|我方|东道主?|接待方|hosts?)$/iu],
];
/** The side in a cell or between the commas of somebody's own line: 外宾 in the column of remarks. */
const noteOf = (source: string): Side | undefined => {
  const parts = simplified(source)
    .split(/[\t，,、（）()|｜/]|\s+/u)
    .map((part) => part.trim());
  return NOTES.find(([, pattern]) => parts.slice(1).some((part) => pattern.test(part)))?.[0];
};

const rootOf = ({ posts }: PersonRead): string => {
  const organization = posts.find((post) => post.organization)?.organization;
  return organization?.parent ?? organization?.text ?? "";
};

const isOwn = ({ posts }: PersonRead): boolean =>
  posts.some(({ organization }) =>
    /^[我本](?:[省市县区州镇乡校局会院司委行园]|公司|单位|集团|协会|商会).{2,}/u.test(
      organization?.parent ?? organization?.text ?? "",
    ),
  );

const value = (side: Side | undefined, weight: number): number =>
  side === "guest" ? weight : side === "host" ? -weight : 0;
const has = (list: readonly number[], side: Side, least = 1): boolean =>
  list.some((each) => value(side, each) >= least);

// Somebody with a post, unlike interpreters and drivers, who come with either side.
const mayReceive = (each: Placed | undefined): boolean =>
  each !== undefined &&
  !each.read.group &&
  !each.read.roles.includes("interpreter") &&
  each.read.posts.some(
    ({ title }) => title && !/^(?:司机|翻译|秘书|随员|driver|interpreter)/iu.test(title.text),
  );
const MAX_ENTRY = 60;
const isEntry = (each: Placed | undefined): boolean =>
  each !== undefined && each.source.length <= MAX_ENTRY && !/[。.]\s*$/u.test(each.source);

/** Evidence for the side of each person, in their order: positive for guests, negative for hosts, 0 for none. */
type Evidence = readonly number[];

/** The only side for which there is so much evidence. */
const only = (list: Evidence, least: number): Side | undefined => {
  const [guest, host] = [has(list, "guest", least), has(list, "host", least)];
  return guest === host ? undefined : guest ? "guest" : "host";
};

/** What remarks in their own line and the headings above them say of people. */
const byHeadings = (people: readonly Placed[], heads: readonly Headed[]): Evidence => {
  const alone = new Map<string, number>();
  for (const { source } of people) alone.set(source, (alone.get(source) ?? 0) + 1);
  return people.map(({ source }, at) => {
    const { head } = heads[at] ?? {};
    const note = alone.get(source) === 1 ? noteOf(source) : undefined;
    const side = head?.side === "guest" || head?.side === "host" ? head.side : undefined;
    // 外宾 in their own line, under 会见人员名单: the heading is that of both sides.
    return note ? value(note, 5) : value(side, head?.weight ?? 0);
  });
};

// 王小样 9:30, above a message
const SENT = /^.{2,24}\s\d{1,2}:\d{2}(?::\d{2})?$/gmu;
// Who 我们 are changes from sender to sender.
const isChat = (text: string): boolean => (text.match(SENT) ?? []).length > 1;

// 我校： beside 样例大学： or 对方学校：
const areOpposed = (heads: readonly Headed[]): boolean => {
  const ours = heads.flatMap(({ head }) => (head?.side === "ours" ? head.weight : []));
  const isBeside = heads.some(({ apart }) => apart) && ours.some((weight) => weight >= NAMED);
  return ours.length > 0 && (isBeside || heads.some(({ head }) => head?.side === "theirs"));
};

/** With what 我方 and 贵方 say: as the text says of its writer, or opposite to the side that others have. */
const withWriter = (
  given: Evidence,
  people: readonly Placed[],
  heads: readonly Headed[],
  text: string,
): Evidence => {
  const ofOthers = only(given, 2);
  const writer =
    (isChat(text) ? undefined : sideOfWriter(text)) ??
    (ofOthers && other(ofOthers)) ??
    (areOpposed(heads) ? "host" : undefined);
  const home = ofOthers === "guest" || writer ? "host" : undefined;
  if (!writer && !home) return given;
  return given.map((each, at) => {
    const [head, read] = [heads[at]?.head, people[at]?.read];
    if (read && isOwn(read)) return value(writer, 5);
    // 校方 where 我校 travels
    if (head?.side === "home" && writer === "guest" && text.includes(`我${head.kind}`))
      return each + value(writer, head.weight);
    if (head?.side === "home") return each + value(home, head.weight);
    if (head?.side !== "ours" && head?.side !== "theirs") return each;
    return each + value(writer && (head.side === "ours" ? writer : other(writer)), head.weight);
  });
};

const LABELLED = 3;
/** With what verbs say, which counts where they speak of both sides, or headings of the other. */
const withVerbs = (
  given: Evidence,
  said: readonly (ByVerb | undefined)[],
  heads: readonly Headed[],
  people: readonly Placed[],
): Evidence => {
  // 会见人：王小样: the label says it
  const verbs = said.map((verb, at) =>
    verb?.isAhead && (heads[at]?.head?.weight ?? 0) >= LABELLED ? undefined : verb,
  );
  const isReported = (side: Side | "joined") =>
    verbs.some((verb) => verb?.side === side && !verb.isWeak) ||
    (side !== "joined" &&
      (has(given, side, 2) || people.some(({ context, read }) => (context.side ?? read.side) === side)));
  if (!isReported("guest") || !(isReported("host") || isReported("joined"))) return given;
  return given.map((each, at) => {
    const verb = verbs[at];
    if (!verb) return each;
    return verb.side === "joined" ? (each === 0 ? -2 : each) : each + value(verb.side, 3);
  });
};

const MIN_ROOT = 4;

/** With the side of others of the same organization. */
const withColleagues = (given: Evidence, people: readonly Placed[]): Evidence => {
  const byRoot = new Map<string, number>();
  const roots = people.map(({ read }) => rootOf(read));
  for (const [at, root] of roots.entries())
    if (root && given[at]) byRoot.set(root, (byRoot.get(root) ?? 0) + (given[at] ?? 0));
  // 样例大学 of 样例大学国际处
  const whole = (root: string): string =>
    roots.find(
      (each, at) => each.length >= MIN_ROOT && given[at] && root.startsWith(each) && root !== each,
    ) ?? root;
  return given.map((each, at) => {
    const root = roots[at] ?? "";
    const own = byRoot.get(whole(root)) ?? byRoot.get(root) ?? 0;
    // 参加会见的有…: people of either side
    const isWeak = Math.abs(each) <= 2 && Math.abs(own) > 2;
    return (each === 0 || isWeak) && own !== 0 ? Math.sign(own) * 2 : each;
  });
};

/** With the other side for those beside people who alone are named by their side. */
const withThoseBeside = (
  given: Evidence,
  people: readonly Placed[],
  heads: readonly Headed[],
  verbs: readonly (ByVerb | undefined)[],
): Evidence => {
  const named = only(given, NAMED);
  if (!named || has(given, other(named), 2)) return given;
  return given.map((each, at) => {
    if (each !== 0) return each;
    // 欢迎样例大学校长李大例一行 above 来宾：
    if (named === "guest" && verbs[at]?.side === "guest") return 2;
    const head = heads[at];
    const isBeside = head?.apart || (!head?.head && isEntry(people[at]));
    return isBeside && mayReceive(people[at]) ? value(other(named), 2) : each;
  });
};

/** All evidence of a text together. */
const evidenceOf = (
  people: readonly Placed[],
  places: readonly (Place | undefined)[],
  verbs: readonly (ByVerb | undefined)[],
  text: string,
): Evidence => {
  const heads = headsOfPeople(places, text);
  const headed = withWriter(byHeadings(people, heads), people, heads, text);
  return withThoseBeside(
    withColleagues(withVerbs(headed, verbs, heads, people), people),
    people,
    heads,
    verbs,
  );
};

const LEAST = 2;
const TO_CHANGE = 4;

/** Whether headings and sentences have given everybody one of both sides, without doubt: nothing is left to weigh. */
const areSettled = (people: readonly Placed[]): boolean => {
  const sides = people.map(({ context, read }) => context.side ?? read.side);
  const isDoubtful = people.some(({ read }) => read.doubt.includes("side"));
  return !isDoubtful && !sides.includes(undefined) && sides.includes("guest") && sides.includes("host");
};

/** People with the side that all evidence of a text gives them together; where it differs from what headings gave, it is doubtful. */
export const withSidesByEvidence = <T extends Placed>(people: readonly T[], text: string): readonly T[] => {
  if (areSettled(people)) return people;
  const plain = simplified(text);
  const places = placesOf(people, plain);
  const verbs = sidesOfVerbs(places, plain);
  const evidence = evidenceOf(people, places, verbs, plain);
  const sided = people.map((each, at) => {
    const { context, read } = each;
    const known = context.side ?? read.side;
    const found = evidence[at] ?? 0;
    const side: Side | undefined = found === 0 ? undefined : found > 0 ? "guest" : "host";
    const isBeside = read.roles.includes("interpreter") || context.role === "interpreter";
    // An interpreter or somebody absent has the side of a heading that says so, or none.
    if (!known && ((isBeside && rootOf(read) === "") || context.presence === "absent")) return each;
    if (!side || known === side || known === "third") return each;
    if (Math.abs(found) < (known ? TO_CHANGE : LEAST)) return each;
    return {
      ...each,
      read: { ...read, doubt: [...read.doubt, "side" as const] },
      context: { ...context, side },
    };
  });
  return withSidesOfNeighbours(sided, places, verbs, plain);
};
