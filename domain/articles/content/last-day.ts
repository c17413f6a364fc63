import { daysBetween } from "../../events/days";
import type { DraftRecord } from "../../events/shape";

/** Days up to which a later item belongs to the stay. */
const MAX_DAYS = 30;

const isVisit = ({ kind }: DraftRecord): boolean => kind === "reception" || kind === "outbound_visit";

/** A visit of which only the first day is recorded lasted until the day of its last item. */
export const withLastDay = (record: DraftRecord): DraftRecord => {
  const { when, agenda = [] } = record;
  const start = when?.start;
  const own = [when?.end, when?.words, when?.part, when?.time].every((one) => one === undefined);
  if (!isVisit(record) || !own || start?.length !== 10) return record;
  const days = agenda.flatMap((item) =>
    (item.told ?? "main") === "main" ? [item.when?.end ?? item.when?.start ?? start] : [],
  );
  const last = days.reduce((most, day) => (day > most ? day : most), start);
  const stay = last.length === 10 && last > start && daysBetween(start, last) <= MAX_DAYS;
  return stay && days.every((day) => day >= start) ? { ...record, when: { ...when, end: last } } : record;
};
