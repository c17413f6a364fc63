import type { Remark } from "../../../events/shape";
import { oncePer } from "../../once-per";
import type { Facts } from "../../reference/facts";

/** Words of an aim from which it is reported only once, as the speaker's words. */
const MIN_WORDS = 5;

/** Whether a remark states the aim of the event in the same words. */
const repeats = ({ points }: Remark, aim: string): boolean =>
  (points ?? []).some(({ en }) => en?.toLowerCase().includes(aim) ?? false);

const aimOf = ({ record }: Facts): string | undefined => {
  const aim = record.purpose?.en?.trim().toLowerCase();
  return aim && aim.split(" ").length >= MIN_WORDS ? aim : undefined;
};

/** Whether one of these remarks states the aim of the event: "the purpose of the visit is to …". */
export const isAimIn = (facts: Facts, remarks: readonly Remark[]): boolean => {
  const aim = aimOf(facts);
  return aim !== undefined && remarks.some((remark) => repeats(remark, aim));
};

/** An aim that is the event itself: "sign the memorandum" of a signing, "hold the workshop" of a workshop. */
const IS_HELD =
  /^(?:formally |jointly |officially )?(?:sign|conclude|hold|organi[sz]e|conduct|host|attend|take part in|participate in|witness the signing of) /;
const OF_SIDES = / (?:between|of|by) the two (?:sides|parties|institutions|organi[sz]ations|\p{Ll}+s)$/u;
const SMALL = /^(?:an?|the|this|its|their|of|on|for|in|at|and|with|new)$/;
const single = (word: string): string => word.replace(/ies$/, "y").replace(/s$/, "");

/** "sign the memorandum of cooperation": an aim whose words are all those of the event, so that it adds nothing. */
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

/** Whether the aim is only the event itself, or a speaker at the event states it, so that the first sentence omits it. */
export const isAimStated = oncePer(
  (facts: Facts): boolean =>
    isEventItself(facts) ||
    isAimIn(
      facts,
      (facts.record.agenda ?? []).flatMap(({ remarks }) => remarks ?? []),
    ),
);
