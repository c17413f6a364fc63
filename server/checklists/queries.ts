import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { isToPrepare, preparationDaySql } from "@/db/preparation";
import { checklistItems, standardChecklists } from "@/db/schema/checklists";
import { events } from "@/db/schema/events";
import { users } from "@/db/schema/users";
import { may } from "@/domain/access/may";
import { missingLines, preparationDay } from "@/domain/checklists/checklist";
import type { ChecklistOf } from "@/domain/checklists/inputs";
import { STANDARD_CHECKLISTS } from "@/domain/checklists/standard";
import { DomainError } from "@/domain/errors";
import { KINDS } from "@/domain/events/enumerations";
import { eventById } from "../access/event-by-id";
import { assertMay, visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";
import { standardOf } from "./internal";

const ticker = alias(users, "ticker");

/** The checklist of an event, in its order. `missing` counts the lines of its kind's list that it lacks. Throws EVENT_NOT_FOUND. */
export const checklistOfEvent = async (ctx: Context, { eventId }: ChecklistOf) => {
  const event = await eventById(ctx.db, ctx.actor, eventId);
  const found = await ctx.db
    .select({
      id: checklistItems.id,
      version: checklistItems.version,
      what: checklistItems.what,
      assigneeId: checklistItems.assigneeId,
      assignee: sql<string | null>`coalesce(${users.name}, ${checklistItems.assigneeName})`,
      dueOn: checklistItems.dueOn,
      daysBefore: checklistItems.daysBefore,
      doneAt: checklistItems.doneAt,
      doneBy: ticker.name,
    })
    .from(checklistItems)
    .leftJoin(users, eq(users.id, checklistItems.assigneeId))
    .leftJoin(ticker, eq(ticker.id, checklistItems.doneBy))
    .where(eq(checklistItems.eventId, event.id))
    .orderBy(asc(checklistItems.position), asc(checklistItems.id));
  const { lines } = await standardOf(ctx.db, event.row.kind);
  const maySave = may(ctx.actor, "event.save", event);
  const me = actorId(ctx.actor);
  return {
    items: found.map((item) => ({
      ...item,
      due: preparationDay(item, event.row.start ?? undefined),
      mayTick: !event.withdrawn && (maySave || (me !== null && item.assigneeId === me)),
    })),
    missing: missingLines(lines, found).length,
    maySave,
  };
};
export type EventChecklist = Awaited<ReturnType<typeof checklistOfEvent>>;

/** Items on the start page. */
const MOST = 8;

/**
 * What the actor is to prepare for events still to come: items assigned to them, and unassigned ones of events that they created; the
 * earliest day first. `total` counts all of them. Throws NOT_SIGNED_IN.
 */
export const itemsToPrepare = async (ctx: Context) => {
  const me = actorId(ctx.actor);
  if (!me) throw new DomainError("NOT_SIGNED_IN");
  const isUnassigned = and(isNull(checklistItems.assigneeId), isNull(checklistItems.assigneeName));
  const day = sql<string | null>`${preparationDaySql}::text`;
  const found = await ctx.db
    .select({
      id: checklistItems.id,
      what: checklistItems.what,
      due: day,
      eventId: events.id,
      title: events.title,
      start: events.start,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(checklistItems)
    .innerJoin(events, eq(events.id, checklistItems.eventId))
    .where(
      and(
        isNull(checklistItems.doneAt),
        or(eq(checklistItems.assigneeId, me), and(isUnassigned, eq(events.createdBy, me))),
        isToPrepare,
        visibleTo(ctx.db, ctx.actor),
      ),
    )
    .orderBy(sql`${day} asc nulls last`, asc(checklistItems.position), asc(checklistItems.id))
    .limit(MOST);
  return { rows: found.map(({ total: _all, ...row }) => row), total: found[0]?.total ?? 0 };
};
export type ItemToPrepare = Awaited<ReturnType<typeof itemsToPrepare>>["rows"][number];

/** The lists of all kinds of events, with version 0 where the office did not change the standard one. */
export const standardLists = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const own = await db.select().from(standardChecklists);
  return KINDS.map((kind) => {
    const changed = own.find((list) => list.kind === kind);
    return { kind, lines: changed?.lines ?? STANDARD_CHECKLISTS[kind], version: changed?.version ?? 0 };
  });
};
