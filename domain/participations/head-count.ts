import type { DraftRecord } from "../events/shape";

/** How many people a record lists. */
export interface HeadCount {
  count: number;
  /** Whether there were more: groups without a number, or people who are not listed. */
  isLeast: boolean;
}

/** The largest number that the list of events stores. */
const MOST = 2 ** 31 - 1;

/**
 * The number of people of a record: those listed by name, and of a delegation with a stated size all its members, named or not. An unnamed
 * group is of unknown size, unless it belongs to such a delegation. At most what an integer column takes.
 */
export const headCount = (
  record: Pick<DraftRecord, "participants" | "delegations" | "participantsOpen" | "openSides">,
): HeadCount => {
  const participants = record.participants ?? [];
  const sized = (record.delegations ?? []).flatMap(({ key, head, size }) =>
    size === undefined
      ? []
      : [{ size, members: participants.filter((each) => each.delegation === key || each.key === head) }],
  );
  const counted = new Set(sized.flatMap(({ members }) => members));
  const others = participants.filter((each) => !counted.has(each));
  const named = (list: typeof participants) => list.filter(({ person }) => person !== undefined).length;
  const isOpen = record.participantsOpen === true || (record.openSides ?? []).length > 0;
  const count = sized.reduce((sum, { size, members }) => sum + Math.max(size, named(members)), named(others));
  return {
    count: Math.min(count, MOST),
    isLeast: isOpen || others.some(({ group }) => group !== undefined),
  };
};
