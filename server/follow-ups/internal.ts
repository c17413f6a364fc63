import {
  and,
  desc,
  eq,
  inArray,
  is,
  isNotNull,
  isNull,
  Placeholder,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import type { Db, Tx, WritableTx } from "@/db/client";
import { rowsOf } from "@/db/open";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { FollowUpSubject } from "@/domain/access/actions";
import type { Actor } from "@/domain/access/actor";
import { mayReadEvent } from "@/domain/access/may";
import { DomainError } from "@/domain/errors";
import type { Text } from "@/domain/events/values";
import { ACTIONS } from "@/domain/follow-ups/actions";
import { dueDayOf } from "@/domain/follow-ups/due";
import type { ActionInput } from "@/domain/follow-ups/inputs";
import { requestingActions } from "@/domain/follow-ups/transitions";
import { actorOf } from "../access/actor-of";
import { entryVisible } from "../access/entry-visible";
import { eventById, type StoredEvent } from "../access/event-by-id";
import { actorId, actorName, type Context } from "../context";
import { remind } from "../reminders/internal";
import { sharedRead } from "../shared-read";
import { leadersOf } from "../users/internal";

const keysOfName = (name: Text | undefined): string[] =>
  [name?.zh, name?.en].flatMap((words) => (words?.trim() ? [storable(`n:${words.trim()}`)] : []));

/** Organization keys of our own organizations; `wide` includes those above us. */
export interface OwnOrganizations {
  ours: string[];
  wide: string[];
}

/**
 * Keys of our own organizations (domain/follow-ups/promise-organizations.ts): `ours`: the configured one, its descendants
 * and entries merged into them; `wide`: also their ancestors, which are no partners either.
 */
export const ownOrganizationKeys = sharedRead(async ({ db }): Promise<OwnOrganizations> => {
  // Names are compared in code: JSON operators of the database reject some characters.
  const found = await rowsOf<{ id: string | null; above: boolean; name: Text }>(
    db,
    sql`with recursive office as (select office_name, organization_id from settings),
        below as (
          select organization_id as id from office
          union select o.id from below b cross join lateral (
            select id from organizations where parent_id = b.id
            union all select id from organizations where merged_into = b.id) o
        ), above as (
          select o.parent_id as id from organizations o join office on o.id = office.organization_id
          union select o.parent_id from organizations o join above a on o.id = a.id
        )
        select null as id, false as above, office_name as name from office
        union all select o.id::text, false, o.name from below join organizations o on o.id = below.id
        union all select o.id::text, true, o.name from above join organizations o on o.id = above.id`,
  );
  const [office] = found.filter((row) => row.id === null);
  const named = found.flatMap(({ id, above, name }) => (id === null ? [] : [{ id, above, name }]));
  const keysOf = (rows: readonly { id: string; name: Text }[]) =>
    rows.flatMap((row) => [`o:${row.id}`, ...keysOfName(row.name)]);
  const higher = new Set(named.filter((row) => row.above).map((row) => row.id));
  const own = [...keysOfName(office?.name), ...keysOf(named.filter((row) => !higher.has(row.id)))];
  return { ours: [...new Set(own)], wide: [...new Set([...own, ...keysOf(named)])] };
});

/**
 * Maps an organization key to that of its outermost ancestor, as a partner is counted with everything below it. Stops below
 * our own ancestors and at organizations that the actor may not see.
 */
export const outermostOrganizations = async (
  { db, actor }: Context,
  { wide }: OwnOrganizations,
): Promise<(key: string) => string> => {
  const visible = entryVisible(db, actor, "organization");
  const seen = db.select({ id: organizations.id }).from(organizations).where(visible);
  const rows = await db
    .select({ id: organizations.id, parentId: organizations.parentId })
    .from(organizations)
    .where(visible ? inArray(organizations.parentId, seen) : isNotNull(organizations.parentId));
  const above = new Map(rows.map((row) => [`o:${row.id}`, `o:${row.parentId}`]));
  const shared = new Set(wide);
  const outermostOf = (key: string): string => {
    const way = new Set([key]);
    for (const at of way) {
      const next = above.get(at);
      // Stops at a cycle of parents.
      if (next === undefined || shared.has(next) || way.has(next)) return at;
      way.add(next);
    }
    return key;
  };
  // Thousands of follow-ups have the same partners.
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? outermostOf(key);
    known.set(key, found);
    return found;
  };
};

/** Organization keys, or a placeholder for them in a query that is built once. */
type Keys = readonly string[] | Placeholder;

/** As `OwnOrganizations`, also for a query that is built once. */
export interface OwnKeys {
  ours: Keys;
  wide: Keys;
}

/** Organization keys as a database array. */
export const keyArray = (keys: Keys): SQL =>
  sql`${is(keys, Placeholder) ? keys : sql.param([...(keys as readonly string[])])}::text[]`;

/** A pursuit with the data of its follow-up and event that an action needs. */
export interface PursuitForUpdate {
  pursuit: typeof pursuits.$inferSelect;
  subject: FollowUpSubject;
  event: StoredEvent;
  every: (typeof followUps.$inferSelect)["every"];
  /** Due date of the promise, from which occurrences are counted. */
  promisedOn: string | null;
}

/** Locks events before their follow-ups are locked. A save locks in this order too; the reverse order would deadlock. */
export const lockEvents = async (tx: Tx, ids: SQLWrapper): Promise<void> => {
  await tx
    .select({ id: events.id })
    .from(events)
    .where(inArray(events.id, ids))
    .orderBy(events.id)
    .for("share");
};

/** Locks a pursuit until the transaction ends; invisible if its event is. Throws FOLLOW_UP_NOT_FOUND. */
export const pursuitForUpdate = async (tx: Tx, actor: Actor, id: string): Promise<PursuitForUpdate> => {
  await lockEvents(tx, tx.select({ id: pursuits.eventId }).from(pursuits).where(eq(pursuits.id, id)));
  const [pursuit] = await tx.select().from(pursuits).where(eq(pursuits.id, id)).for("no key update");
  if (!pursuit) throw new DomainError("FOLLOW_UP_NOT_FOUND");
  const [current] = await tx
    .select({ every: followUps.every, document: followUps.document, off: users.deactivatedAt })
    .from(followUps)
    .leftJoin(users, eq(users.id, pursuit.responsibleId ?? sql`null`))
    .where(eq(followUps.id, pursuit.followUpId));
  const event = await eventById(tx, actor, pursuit.eventId).catch((error) => {
    throw error instanceof DomainError ? new DomainError("FOLLOW_UP_NOT_FOUND") : error;
  });
  const subject = {
    event,
    responsible: current?.off ? null : pursuit.responsibleId,
    reportedBy: pursuit.reportedBy,
    withdrawn: pursuit.withdrawn,
  };
  return {
    pursuit,
    subject,
    event,
    every: current?.every ?? null,
    promisedOn: current ? dueDayOf(current.document) : null,
  };
};

/** Throws OWN_REPORT if leaders would verify their own report; `alone`: there is no other leader. */
export const assertNotOwnReport = async (tx: Tx, actor: Actor, subject: FollowUpSubject): Promise<void> => {
  if (actor.kind !== "user" || !actor.roles.includes("leader") || subject.reportedBy !== actor.id) return;
  const others = (await leadersOf(tx)).filter((each) => each.id !== actor.id);
  throw new DomainError("OWN_REPORT", { alone: others.length === 0 });
};

/** Who made the pending request of a pursuit; undefined where none is pending. */
const requesterOf = async (
  db: Db,
  { id, pendingRequest }: Pick<typeof pursuits.$inferSelect, "id" | "pendingRequest">,
): Promise<string | null | undefined> => {
  if (!pendingRequest) return undefined;
  const [asked] = await db
    .select({ by: followUpActions.byId })
    .from(followUpActions)
    .where(
      and(
        eq(followUpActions.pursuitId, id),
        inArray(followUpActions.action, requestingActions(pendingRequest)),
      ),
    )
    .orderBy(desc(followUpActions.at), desc(followUpActions.place))
    .limit(1);
  return asked?.by;
};

/** Whether the pending request of a pursuit is the actor's own. */
export const isOwnRequest = async (
  db: Db,
  actor: Actor,
  pursuit: Pick<typeof pursuits.$inferSelect, "id" | "pendingRequest">,
): Promise<boolean> => actor.kind === "user" && (await requesterOf(db, pursuit)) === actor.id;

/** Throws OWN_REQUEST if leaders would grant their own request; `alone`: there is no other leader. */
export const assertNotOwnRequest = async (
  tx: Tx,
  actor: Actor,
  pursuit: typeof pursuits.$inferSelect,
): Promise<void> => {
  if (!(await isOwnRequest(tx, actor, pursuit))) return;
  const others = (await leadersOf(tx)).filter((each) => actor.kind !== "user" || each.id !== actor.id);
  throw new DomainError("OWN_REQUEST", { alone: others.length === 0 });
};

/** A user who can be assigned follow-ups. Throws ASSIGNEE_NOT_FOUND if unknown or deactivated. */
export const assigneeById = async (tx: Tx, id: string) => {
  const [user] = await tx
    .select()
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deactivatedAt)));
  if (!user) throw new DomainError("ASSIGNEE_NOT_FOUND");
  return { id: user.id, name: user.name, reads: (event: StoredEvent) => mayReadEvent(actorOf(user), event) };
};

/** Notifies the recipients of an action (`notifies` of domain/follow-ups/actions.ts), in its transaction. */
export const notifyOfAction = async (
  tx: WritableTx,
  ctx: Context,
  { pursuit }: PursuitForUpdate,
  input: ActionInput,
  responsible: string | null | undefined,
): Promise<void> => {
  const rule = ACTIONS[input.action].notifies;
  if (!rule) return;
  const now = responsible === undefined ? pursuit.responsibleId : responsible;
  const audience =
    rule.audience === "leaders" ? (await leadersOf(tx)).map((each) => each.id) : now ? [now] : [];
  const details = {
    action: input.action,
    by: actorName(ctx.actor),
    ...(input.day && { day: input.day }),
    ...(input.note && { note: storable(input.note) }),
  };
  await remind(
    tx,
    ctx,
    audience
      .filter((userId) => userId !== actorId(ctx.actor))
      .map((userId) => ({
        userId,
        kind: rule.kind,
        noun: "followUp" as const,
        subjectId: pursuit.id,
        eventId: pursuit.eventId,
        occasion: input.actionId,
        details,
      })),
  );
};
