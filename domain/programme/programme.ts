import type { AgendaItem, DraftRecord, When } from "../events/shape";
import { spanOf } from "../events/span";

/** An agenda item with the time it has in the programme: its own, completed by the event's. */
export interface ProgrammeEntry {
  item: AgendaItem;
  when: When;
}

/** The entries of one day in order; `day` is as exact as it is known, absent where it is not. */
export interface ProgrammeDay {
  day?: string | undefined;
  entries: ProgrammeEntry[];
}

/** When an event takes place: its day, or the earlier one where it was postponed without a new day. */
export const datedAs = (record: DraftRecord): { when: When; isCalledOff: boolean } => {
  const { status, when = {}, planned } = record;
  const isPutOff = status === "postponed" && when.start === undefined && planned?.start !== undefined;
  const dated = when.start === undefined && planned ? planned : when;
  return { when: dated, isCalledOff: status === "cancelled" || isPutOff };
};

const isWholeDay = (day: string | undefined): day is string => day?.length === 10;

/** The day of an event that takes place on one whole day. */
const onlyDayOf = (when: When): string | undefined => {
  const { firstDay, lastDay } = spanOf(when);
  return isWholeDay(when.start) && firstDay === lastDay ? firstDay : undefined;
};

/** Entries in the order of the clock; one without a time stays after the one that it follows. */
const inTime = (entries: readonly ProgrammeEntry[]): ProgrammeEntry[] => {
  let last = "";
  const timed = entries.map((entry) => {
    last = entry.when.time ?? last;
    return { entry, time: last };
  });
  return timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ entry }) => entry);
};

/** The programme (日程) of an event by day, from the earliest on; items without a day come last. */
export const programmeOf = (record: DraftRecord): ProgrammeDay[] => {
  const { when } = datedAs(record);
  const day = onlyDayOf(when);
  const days = new Map<string, ProgrammeEntry[]>();
  for (const item of record.agenda ?? []) {
    const start = item.when?.start ?? day;
    const dated: When = {
      ...item.when,
      ...(start && { start }),
      ...((item.when?.zone ?? when.zone) && { zone: item.when?.zone ?? when.zone }),
    };
    days.set(start ?? "", [...(days.get(start ?? "") ?? []), { item, when: dated }]);
  }
  return [...days]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([start, entries]) => ({ ...(start && { day: start }), entries: inTime(entries) }));
};
