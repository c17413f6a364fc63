import { and, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { drafts } from "@/db/schema/drafts";
import { events } from "@/db/schema/events";
import { DomainError } from "@/domain/errors";
import { visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";

const SHOWN = 20;

/** Drafts of events that do not exist yet, and of those that the actor may read. */
const ownReadable = (ctx: Context, userId: string) =>
  and(
    eq(drafts.userId, userId),
    or(
      and(isNull(events.id), eq(drafts.version, 0)),
      and(isNotNull(events.id), isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor)),
    ),
  );

/** The actor's unsaved work, the newest first, at most twenty. Throws NOT_SIGNED_IN. */
export const ownDrafts = async (ctx: Context) => {
  const userId = actorId(ctx.actor);
  if (!userId) throw new DomainError("NOT_SIGNED_IN");
  const found = await ctx.db
    .select({
      id: drafts.eventId,
      exists: sql<boolean>`${events.id} is not null`,
      record: drafts.record,
      at: drafts.updatedAt,
    })
    .from(drafts)
    .leftJoin(events, eq(events.id, drafts.eventId))
    .where(ownReadable(ctx, userId))
    .orderBy(desc(drafts.updatedAt))
    .limit(SHOWN);
  return found.map(({ record: { kind, title, when }, at, ...row }) => ({
    ...row,
    kind,
    title,
    start: when?.start,
    at: at.toISOString(),
  }));
};

/** The actor's unsaved work on an event; undefined where there is none, or where they may not read the event. */
export const getDraft = async (ctx: Context, { id }: { id: string }) => {
  const userId = actorId(ctx.actor);
  if (!userId) throw new DomainError("NOT_SIGNED_IN");
  const [found] = await ctx.db
    .select({
      version: drafts.version,
      base: drafts.base,
      record: drafts.record,
      restricted: drafts.restricted,
      at: drafts.updatedAt,
    })
    .from(drafts)
    .leftJoin(events, eq(events.id, drafts.eventId))
    .where(and(ownReadable(ctx, userId), eq(drafts.eventId, id)));
  return found ? { ...found, at: found.at.getTime() } : null;
};
