import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";

/** Whether two items were one after the other, according to their times. */
const areInTurn = (one: AgendaItem, other: AgendaItem): boolean => {
  const isBefore = ({ when: first }: AgendaItem, { when: second }: AgendaItem): boolean =>
    first?.time !== undefined &&
    second?.time !== undefined &&
    first.time < second.time &&
    (first.endTime ?? first.time) <= second.time;
  return isBefore(one, other) || isBefore(other, one);
};

/**
 * Whether other visitors were at another item at the same time, without those whom this item lists: the delegation had split up,
 * and its leader with unnamed others is not all of it.
 */
export const isSplitAt = (
  { agenda = [] }: DraftRecord,
  visitors: readonly PersonKey[],
  item: AgendaItem,
): boolean => {
  const { start, part } = item.when ?? {};
  if (start === undefined || part === undefined) return false;
  const party = new Set(visitors);
  const ownAt = ({ people = [] }: AgendaItem): PersonKey[] =>
    people.map(({ key }) => key).filter((key) => party.has(key));
  const own = ownAt(item);
  return (
    own.length > 0 &&
    agenda.some((other) => {
      if (other === item || other.when?.start !== start || other.when.part !== part) return false;
      if (areInTurn(item, other)) return false;
      const others = ownAt(other);
      return others.length > 0 && !others.some((key) => own.includes(key));
    })
  );
};
