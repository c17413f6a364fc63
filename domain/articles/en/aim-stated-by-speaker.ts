import type { Remark } from "../../events/shape";
import type { Facts } from "../reference/facts";

/** Words of an aim that is reported once, by whoever said it. */
const MIN_WORDS = 5;

/** Whether a remark states what the event was for in the same words. */
const repeats = ({ points }: Remark, aim: string): boolean =>
  (points ?? []).some(({ en }) => en?.toLowerCase().includes(aim) ?? false);

const aimOf = ({ record }: Facts): string | undefined => {
  const aim = record.purpose?.en?.trim().toLowerCase();
  return aim && aim.split(" ").length >= MIN_WORDS ? aim : undefined;
};

/** Whether one of these remarks says what the event was for: "the purpose of the visit is to …". */
export const isAimIn = (facts: Facts, remarks: readonly Remark[]): boolean => {
  const aim = aimOf(facts);
  return aim !== undefined && remarks.some((remark) => repeats(remark, aim));
};

/** What an event is: "sign the memorandum" of a signing, "hold the workshop" of a workshop. */
const IS_HELD =
  /^(?:formally |jointly |officially )?(?:sign|conclude|hold|organi[sz]e|conduct|host|attend|take part in|participate in|witness the signing of) /;
const OF_SIDES = / (?:between|of|by) the two (?:sides|parties|institutions|organi[sz]ations|\p{Ll}+s)$/u;
const SMALL = /^(?:an?|the|this|its|their|of|on|for|in|at|and|with|new)$/;
const single = (word: string): string => word.replace(/ies$/, "y").replace(/s$/, "");

/** "sign the memorandum of cooperation": an aim all of whose words are those of the event, which was held for nothing else. */
const isEventItself = ({ record }: Facts): boolean => {
  const aim = record.purpose?.en?.trim() ?? "";
  if (!["signing", "seminar", "other"].includes(record.kind) || !IS_HELD.test(aim)) return false;
  const names = [record.title, record.officialName, ...(record.agreements ?? []).map(({ title }) => title)];
  const known = new Set(names.flatMap((name) => wordsOf(name?.en ?? "")));
  return wordsOf(aim.replace(IS_HELD, "").replace(OF_SIDES, "")).every(
    (word) => SMALL.test(word) || known.has(word),
  );
};

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (SMALL.test(word) ? word : single(word)));

/** Whether nothing but the event itself is what it was for, or somebody's words of the programme say it, so that its first sentence does not. */
export const isAimStated = (facts: Facts): boolean =>
  isEventItself(facts) ||
  isAimIn(
    facts,
    (facts.record.agenda ?? []).flatMap(({ remarks }) => remarks ?? []),
  );
