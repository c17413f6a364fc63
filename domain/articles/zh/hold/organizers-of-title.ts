import type { Line } from "../../compose";
import { partOf, say, textOf, withoutStart } from "../../phrase";

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
