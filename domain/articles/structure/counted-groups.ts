import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";

/** A number of people of any kind, in which the groups that the record names are counted. */
export const ANYBODY =
  /^(?:[\p{L}-]+ and )?(?:guests|people|persons|participants|attendees|visitors)(?: and (?:guests|visitors))?$/iu;

/**
 * English: whether a number of people includes the groups that attended a signing without an action of their own, and nobody
 * else of them is named: "More than 120 people attended, among them representatives of A and B" is one sentence where they are
 * listed.
 */
export const countsGroupsOf = (
  { participants, attendance }: DraftRecord,
  news: Message,
  acting: ReadonlySet<string>,
): boolean => {
  if (news.type !== "sign" || !news.scene || !attendance?.count || attendance.including?.length) return false;
  if (attendance.of && !ANYBODY.test(attendance.of.en ?? "")) return false;
  const { people = [], peopleOpen } = news.scene.item;
  const silent = people.filter(({ key, as }) => as === undefined && !acting.has(key));
  const isGroup = (key: string): boolean =>
    participants?.some((one) => one.key === key && one.group !== undefined) === true;
  return !peopleOpen && silent.length > 0 && silent.every(({ key }) => isGroup(key));
};
