import type { DraftRecord } from "../../events/shape";

/** A record whose event does not end before it begins: the first day alone where the last one precedes it. */
export const withOrderedDays = (record: DraftRecord): DraftRecord => {
  const { start, end } = record.when ?? {};
  if (!record.when || !start || !end || end.slice(0, start.length) >= start.slice(0, end.length))
    return record;
  const { end: _, ...when } = record.when;
  return { ...record, when };
};
