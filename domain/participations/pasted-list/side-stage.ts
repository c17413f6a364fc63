import type { Side } from "../../events/values";
import type { Context } from "./context";
import { simplified } from "./lexicon/simplified";
import type { PersonRead } from "./people";
import { headsOfPeople } from "./side-groups";
import { NAMED } from "./side-heads";
import { type Place, sidesOfVerbs } from "./side-verbs";
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

const MIN_ROOT = 4;

/** The evidence for the side of each person, positive for guests. */
const evidenceOf = (people: readonly Placed[], given: string): number[] => {
  const text = simplified(given);
  const places = placesOf(people, text);
  const heads = headsOfPeople(places, text);
  const alone = new Map<string, number>();
  for (const { source } of people) alone.set(source, (alone.get(source) ?? 0) + 1);
  const said = people.map(({ source }, at) => {
    const { head } = heads[at] ?? {};
    const note = alone.get(source) === 1 ? noteOf(source) : undefined;
    const isPlain = head && head.side !== "ours" && head.side !== "theirs" && head.side !== "third";
    return value(note, 5) + (isPlain ? value(head.side as Side, head.weight) : 0);
  });
  // 我方: as the text says of its writer, or opposite to the side that others have
  const only = (list: readonly number[], least: number): Side | undefined =>
    has(list, "guest", least) === has(list, "host", least)
      ? undefined
      : has(list, "guest", least)
        ? "guest"
        : "host";
  const ofOthers = only(said, 2);
  const writer = sideOfWriter(text) ?? (ofOthers && other(ofOthers));
  const headed = said.map((each, at) => {
    const head = heads[at]?.head;
    const read = people[at]?.read;
    if (read && isOwn(read) && writer) return value(writer, 5);
    if (!writer || (head?.side !== "ours" && head?.side !== "theirs")) return each;
    return each + value(head.side === "ours" ? writer : other(writer), head.weight);
  });
  // What verbs say counts where they speak of both sides, or headings of the other.
  const verbs = sidesOfVerbs(places, text);
  const isReported = (side: Side | "joined") =>
    verbs.some((verb) => verb?.side === side && !verb.isWeak) || (side !== "joined" && has(headed, side, 2));
  const isReport = isReported("guest") && (isReported("host") || isReported("joined"));
  const direct = headed.map((each, at) => {
    const verb = verbs[at];
    if (!verb || !isReport) return each;
    return verb.side === "joined" ? (each === 0 ? -2 : each) : each + value(verb.side, 3);
  });
  // People of the same organization as others.
  const byRoot = new Map<string, number>();
  const roots = people.map(({ read }) => rootOf(read));
  for (const [at, root] of roots.entries())
    if (root && direct[at]) byRoot.set(root, (byRoot.get(root) ?? 0) + (direct[at] ?? 0));
  // 样例大学 of 样例大学国际处
  const whole = (root: string): string =>
    roots.find(
      (each, at) => each.length >= MIN_ROOT && direct[at] && root.startsWith(each) && root !== each,
    ) ?? root;
  const spread = direct.map((each, at) => {
    const root = roots[at] ?? "";
    const own = byRoot.get(whole(root)) ?? byRoot.get(root) ?? 0;
    // 参加会见的有…: people of either side
    const isWeak = Math.abs(each) <= 2 && Math.abs(own) > 2;
    return (each === 0 || isWeak) && own !== 0 ? Math.sign(own) * 2 : each;
  });
  const named = only(spread, NAMED);
  const lone = named && !has(spread, other(named), 2) ? named : undefined;
  return spread.map((each, at) => {
    const head = heads[at];
    // 欢迎样例大学校长李大例一行 above 来宾：
    if (each === 0 && lone === "guest" && verbs[at]?.side === "guest") return 2;
    const isBeside = head?.apart || (!head?.head && isEntry(people[at]));
    return each === 0 && lone && isBeside && mayReceive(people[at]) ? value(other(lone), 2) : each;
  });
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
  const evidence = evidenceOf(people, text);
  return people.map((each, at) => {
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
};
