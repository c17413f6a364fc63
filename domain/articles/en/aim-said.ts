import type { Remark } from "../../events/shape";
import type { Facts } from "../reference/facts";

/** Words of an aim that is told once, by whoever said it. */
const LEAST = 5;

/** Whether a remark states what the event was for in the same words. */
const repeats = ({ points }: Remark, aim: string): boolean =>
  (points ?? []).some(({ en }) => en?.toLowerCase().includes(aim) ?? false);

const aimOf = ({ record }: Facts): string | undefined => {
  const aim = record.purpose?.en?.trim().toLowerCase();
  return aim && aim.split(" ").length >= LEAST ? aim : undefined;
};

/** Whether one of these remarks says what the event was for: "the purpose of the visit is to …". */
export const isAimIn = (facts: Facts, remarks: readonly Remark[]): boolean => {
  const aim = aimOf(facts);
  return aim !== undefined && remarks.some((remark) => repeats(remark, aim));
};

/** Whether somebody's words of the programme say what the event was for, so that its first sentence does not. */
export const isAimSaid = (facts: Facts): boolean =>
  isAimIn(
    facts,
    (facts.record.agenda ?? []).flatMap(({ remarks }) => remarks ?? []),
  );
