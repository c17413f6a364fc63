import { inLanguage } from "../events/in-language";
import type { Delegation, Participant, Post } from "../events/shape";
import { SIDES } from "../events/values";
import { levelOfTitle } from "./titles";

const levelOfPost = (post: Post): number => levelOfTitle(inLanguage(post.title, "zh"));

// Given ranks come before guessed ones; only like is compared with like, so that the order has no circle.
const seniority = ({ posts = [] }: Participant): [kind: number, rank: number] => {
  const ranks = posts.flatMap(({ rank }) => (rank === undefined ? [] : [rank]));
  if (ranks.length > 0) return [0, Math.min(...ranks)];
  return [1, posts.length > 0 ? Math.min(...posts.map(levelOfPost)) : Number.POSITIVE_INFINITY];
};

// The organization one comes from, on one's side.
const organizationOf = ({ posts, of, key, side }: Participant): string => {
  const organization = posts?.find((post) => post.organization)?.organization ?? of?.[0];
  const root = organization?.parent ?? organization;
  return `${side ?? ""} ${root ? (root.id ?? root.name?.zh ?? root.name?.en ?? key) : key}`;
};

const compared = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, n) => value !== b[n]);
  const [left, right] = [a[at] ?? 0, b[at] ?? 0];
  return at < 0 || left === right ? 0 : left < right ? -1 : 1;
};

/**
 * A proposal of protocol order: by side (host, guest, third, none), the head first, then by organization in the order in
 * which the list first names them, by rank within (a given rank, 1 being the highest, else by the words of the title), and
 * unnamed groups last on their side. Equal entries keep their order. Nothing is left out.
 */
export const proposedOrder = (
  participants: readonly Participant[],
  delegations: readonly Delegation[] = [],
): Participant[] => {
  const heads = new Set(delegations.map(({ head }) => head));
  const organizations = new Map<string, number>();
  const isHead = (each: Participant) => heads.has(each.key) || each.roles?.includes("head") === true;
  for (const each of [...participants].sort((a, b) => Number(isHead(b)) - Number(isHead(a))))
    if (!organizations.has(organizationOf(each))) organizations.set(organizationOf(each), organizations.size);
  const place = (each: Participant): number[] => [
    each.side ? SIDES.indexOf(each.side) : SIDES.length,
    each.group ? 1 : 0,
    isHead(each) ? 0 : 1,
    organizations.get(organizationOf(each)) ?? 0,
    ...seniority(each),
  ];
  return participants
    .map((each, at) => ({ each, place: [...place(each), at] }))
    .sort((a, b) => compared(a.place, b.place))
    .map(({ each }) => each);
};

/**
 * 姓氏笔画: for lists of equals, by the strokes of the Chinese name (GB order, as ICU has it). People without a Chinese
 * name and groups keep their order at the end.
 */
export const strokeOrder = (participants: readonly Participant[]): Participant[] => {
  const strokes = new Intl.Collator("zh-u-co-stroke");
  const name = (each: Participant) => each.person?.name?.zh;
  return [...participants].sort((a, b) => {
    const [left, right] = [name(a), name(b)];
    if (left && right) return strokes.compare(left, right);
    return Number(!left) - Number(!right);
  });
};
