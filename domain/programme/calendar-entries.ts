import { addDays } from "../events/days";
import type { AgendaItem, DraftRecord, When } from "../events/shape";
import { spanOf } from "../events/span";
import { isTimeZone } from "../settings/office";
import { instantOf } from "./instant";
import { datedAs, programmeOf } from "./programme";

/** From a day to the one after the last, or from an instant to another in milliseconds; an unknown end is absent. */
export type CalendarTime =
  | { allDay: true; from: string; until: string }
  | { allDay: false; from: number; until?: number };

/** What a calendar shows of an event: the event as a whole, or one `item` of its programme. */
export interface CalendarEntry {
  item?: AgendaItem;
  when: When;
  time: CalendarTime;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
}

/** Where a time lies in a calendar; undefined without a whole day. `zone` applies where the time names none. */
const calendarTime = (when: When, zone: string): CalendarTime | undefined => {
  const { firstDay, lastDay } = spanOf(when);
  if (!firstDay || !lastDay || (when.start ?? when.end)?.length !== 10) return undefined;
  const isLong = firstDay !== lastDay;
  const allDay = { allDay: true, from: firstDay, until: addDays(lastDay, 1) } as const;
  if (!when.time || (isLong && !when.endTime)) return allDay;
  const own = when.zone && isTimeZone(when.zone) ? when.zone : zone;
  const from = instantOf(firstDay, when.time, own);
  const end = when.endTime && instantOf(lastDay, when.endTime, own);
  return { allDay: false, from, ...(end && end > from && { until: end }) };
};

const statusOf = (record: DraftRecord, isCalledOff: boolean): CalendarEntry["status"] => {
  if (isCalledOff) return "CANCELLED";
  return record.status === "postponed" ? "TENTATIVE" : "CONFIRMED";
};

/** The event as a whole in a calendar; undefined without a whole day. A postponed one without a new day counts as cancelled. */
export const calendarEntryOf = (record: DraftRecord, zone: string): CalendarEntry | undefined => {
  const { when, isCalledOff } = datedAs(record);
  const time = calendarTime(when, zone);
  return time && { when, time, status: statusOf(record, isCalledOff) };
};

/** The event as a whole, then each item of its programme that has a whole day and a time of its own. */
export const calendarEntries = (record: DraftRecord, zone: string): CalendarEntry[] => {
  const whole = calendarEntryOf(record, zone);
  const status = statusOf(record, datedAs(record).isCalledOff);
  const items = programmeOf(record).flatMap(({ entries }) =>
    entries.flatMap(({ item, when }) => {
      const hasOwnTime = item.when?.time !== undefined || item.when?.start !== undefined;
      const time = hasOwnTime ? calendarTime(when, zone) : undefined;
      return time ? [{ item, when, time, status }] : [];
    }),
  );
  return [...(whole ? [whole] : []), ...items];
};
