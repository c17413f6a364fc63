import type { Line } from "../../compose";
import type { Scene } from "../../content/message";
import { partOf, say, spliced, textOf, withoutStart } from "../../phrase";
import { TIERS } from "./organize";

/** 参加了“港口展”: what somebody took part in, by its title. */
const TOOK_PART = /^[^，；“]{2,20}(?:参加|出席)了?(?=“)/u;
const ORGANIZED = /^活动由([^，；。]+(?:主办|承办))$/u;
const FRONT = "活动由".length;

/** 代表团参加了甲承办的“港口展”: the organizers of what the visitors took part in, before its title. */
export const withOrganizersOfTitle = (lines: readonly Line[]): Line[] => {
  const [first, next, ...more] = lines;
  const title = first && TOOK_PART.exec(textOf(first.words))?.[0];
  const by = next && ORGANIZED.exec(textOf(next.words))?.[1];
  if (!first || !next || !title || !by) return [...lines];
  const organizers = partOf(next.words, FRONT, FRONT + by.length);
  const words = say`${partOf(first.words, 0, title.length)}${organizers}的${withoutStart(first.words, title.length)}`;
  return [{ ...first, words }, ...more];
};

/** 代表团出席了航运论坛: what somebody took part in, by its name. */
const ATTENDED =
  /^(?:[^，；“]{1,20}，)?[^，；“]{2,40}?(?:参加|出席)了?(?=[^，；“由、]{2,30}(?:会|论坛|大赛|博览会)(?:，|$))/u;
const ORGANIZED_BY = /^\p{Script=Han}{2,4}由([^，；。]+(?:主办|承办|组织))$/u;

/** 代表团出席了由甲承办的航运论坛: the organizers of what the visitors attended, before its name rather than at the end of the item. */
export const withOrganizersOfAttended = ({ item }: Scene, lines: readonly Line[]): Line[] => {
  if (!item.organizers?.length) return [...lines];
  const [first, ...others] = lines;
  const by = others.find(({ id, own }) => id.endsWith(".organizers") && !own);
  const front = first && ATTENDED.exec(textOf(first.words))?.[0];
  const [whole, names] = (by && ORGANIZED_BY.exec(textOf(by.words))) ?? [];
  const tiers = new Set(item.organizers.map(({ tier }) => tier));
  // Also in place of 组织, which is said of talks: an event is 主办 or 承办.
  const verb = tiers.size === 1 ? TIERS.find(([tier]) => tiers.has(tier))?.[1] : undefined;
  if (!first || !by || !front || !whole || !names || !verb) return [...lines];
  const from = whole.length - names.length - 1;
  const organizers = withoutStart(spliced(by.words, whole.length - verb.length, whole.length, verb), from);
  const words = say`${partOf(first.words, 0, front.length)}${organizers}的${withoutStart(first.words, front.length)}`;
  return [{ ...first, words }, ...others.filter((one) => one !== by)];
};
