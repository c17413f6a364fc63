import { and, asc, inArray, isNotNull, sql } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { participations } from "@/db/schema/participations";
import { type Conflict, conflictsOf } from "@/domain/events/conflicts";
import type { CalendarFilter } from "@/domain/events/inputs";
import type { When } from "@/domain/events/shape";
import type { Context } from "../context";
import { isAttending, matchingFilter } from "./internal";

/** The most events of one view; beyond it nobody can read a calendar. */
const CALENDAR_SIZE = 400;

const columns = {
  id: events.id,
  status: events.status,
  title: events.title,
  start: events.start,
  end: events.end,
  place: events.place,
  when: sql<When | null>`${events.record}->'when'`,
};

/**
 * The events visible to the actor between two whole days, from the earliest on, events of an unknown part of the span included;
 * `more`: there are more than CALENDAR_SIZE. `conflicts`: people of the directory who are to attend several planned ones at once.
 */
export const calendarEvents = async (ctx: Context, filter: CalendarFilter) => {
  const found = await ctx.db
    .select(columns)
    .from(events)
    .where(and(matchingFilter(ctx, filter), isNotNull(events.firstDay)))
    .orderBy(asc(events.firstDay), sql`${events.record}->'when'->>'time' nulls first`, asc(events.id))
    .limit(CALENDAR_SIZE + 1);
  const rows = found.slice(0, CALENDAR_SIZE);
  return {
    rows: rows.map(({ when, ...row }) => ({ ...row, time: when?.time ?? null })),
    more: found.length > CALENDAR_SIZE,
    conflicts: await conflictsAmong(ctx, rows),
  };
};

export type CalendarRow = Awaited<ReturnType<typeof calendarEvents>>["rows"][number];

const conflictsAmong = async (
  ctx: Context,
  rows: readonly { id: string; status: string; when: When | null }[],
): Promise<Conflict[]> => {
  const planned = rows.filter(({ status }) => status === "planned");
  if (planned.length < 2) return [];
  const attending = await ctx.db
    .select({
      eventId: participations.eventId,
      personId: participations.personId,
      name: participations.name,
    })
    .from(participations)
    .where(
      and(
        inArray(
          participations.eventId,
          planned.map(({ id }) => id),
        ),
        isNotNull(participations.personId),
        isAttending(),
      ),
    )
    .orderBy(asc(participations.position));
  const whenOf = new Map(planned.map(({ id, when }) => [id, when ?? undefined]));
  return conflictsOf(
    attending.flatMap(({ eventId, personId, name }) =>
      personId && name ? [{ eventId, personId, name, when: whenOf.get(eventId) }] : [],
    ),
  );
};
