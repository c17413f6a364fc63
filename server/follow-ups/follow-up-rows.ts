import { and, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { oncePerDatabase } from "@/db/once-per-database";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { participations } from "@/db/schema/participations";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import type { FollowUp } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { dueStatusOf, needsReviewDay } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";
import { groupName } from "@/domain/participations/group-label";
import type { Context } from "../context";
import type { OwnOrganizations } from "./internal";
import { owedFrom } from "./matching-follow-ups";

/** Names of those who owe a promise, or are owed it, as recorded. */
interface PartyNames {
  names: Text[];
  all: boolean;
}

type Side = FollowUp["by"] | FollowUp["to"];
const keysIn = (side: Side): readonly string[] => side?.participants ?? [];

const partyNames = (side: Side, named: (key: string) => Text | undefined): PartyNames => ({
  names: [...keysIn(side).map(named), ...(side?.organizations ?? []).map((each) => each.name)].filter(
    (name) => name !== undefined,
  ),
  all: Boolean(side && "all" in side && side.all),
});

/** Names of unnamed groups with their organizations, which only the records contain. */
const groupsOf = async (ctx: Context, eventIds: readonly string[]) => {
  const rows =
    eventIds.length === 0
      ? []
      : await ctx.db
          .select({ id: events.id, record: events.record })
          .from(events)
          .where(inArray(events.id, [...eventIds]));
  return new Map(
    rows.flatMap(({ id, record }) =>
      (record.participants ?? [])
        .filter(({ group }) => group)
        .map((each): [string, Text] => [`${id} ${storable(each.key)}`, groupName(each)]),
    ),
  );
};

const namesQuery = oncePerDatabase((db) =>
  db
    .select({
      eventId: participations.eventId,
      key: participations.key,
      name: participations.name,
      group: participations.group,
    })
    .from(participations)
    .where(
      and(
        sql`${participations.eventId} = any(${sql.placeholder("eventIds")}::text[]::uuid[])`,
        sql`${participations.key} = any(${sql.placeholder("keys")}::text[])`,
      ),
    )
    .prepare("names_in_promises"),
);

/** Names of participants in promises, by event and key. */
const namesOf = async (ctx: Context, rows: readonly { eventId: string; document: FollowUp }[]) => {
  const participants = rows.flatMap((row) => [...keysIn(row.document.by), ...keysIn(row.document.to)]);
  const keys = [...new Set(participants.map(storable))];
  const eventIds = [...new Set(rows.map((row) => row.eventId))];
  const found = keys.length === 0 ? [] : await namesQuery(ctx.db).execute({ eventIds, keys });
  const groups = await groupsOf(ctx, [
    ...new Set(found.filter((row) => row.group).map((row) => row.eventId)),
  ]);
  const names = new Map(
    found.map(({ eventId, key, name, group }) => {
      const at = `${eventId} ${key}`;
      return [at, name ?? groups.get(at) ?? group ?? undefined];
    }),
  );
  return (eventId: string) => (key: string) => names.get(`${eventId} ${storable(key)}`);
};

/** Number of progress requests and unanswered instructions in an occurrence, and whether its last report was returned. */
export const actionCounts = (pursuit: SQLWrapper) => sql`lateral (
  select count(*) filter (where action = 'urge') as urged,
    count(*) filter (where action = 'instruct' and answered_by is null) as unanswered,
    coalesce(max(place) filter (where action = 'return') > max(place) filter (where action = 'report'), false) as returned
  from ${followUpActions}
  where ${followUpActions.pursuitId} = ${pursuit} and action in ('urge', 'instruct', 'report', 'return')) as counted`;

/** Whether the last report of a follow-up was returned and not reported again. */
export const isReturned = (state: PursuitState, wasReturned: boolean): boolean =>
  state === "underway" && wasReturned;

const rowsQuery = oncePerDatabase((db) =>
  db
    .select({
      id: pursuits.id,
      followUpId: pursuits.followUpId,
      eventId: pursuits.eventId,
      version: pursuits.version,
      round: pursuits.round,
      state: pursuits.state,
      priority: pursuits.priority,
      units: pursuits.units,
      dueOn: pursuits.dueOn,
      reviewOn: pursuits.reviewOn,
      suspendedUntil: pursuits.suspendedUntil,
      pendingRequest: pursuits.pendingRequest,
      requestedDay: pursuits.requestedDay,
      reportedOn: pursuits.reportedOn,
      closedOn: pursuits.closedOn,
      withdrawn: pursuits.withdrawn,
      owed: owedFrom({ ours: sql.placeholder("ours"), wide: sql.placeholder("wide") }).mapWith(String) as SQL<
        ReturnType<typeof owedFrom>["_"]["type"]
      >,
      responsible: users.name,
      responsibleId: users.id,
      unit: users.unit,
      key: followUps.key,
      document: followUps.document,
      eventTitle: events.title,
      eventStart: events.start,
      restricted: events.restricted,
      sample: events.sample,
      urged: sql`counted.urged`.mapWith(Number),
      unanswered: sql`counted.unanswered`.mapWith(Number),
      wasReturned: sql<boolean>`counted.returned`,
    })
    .from(pursuits)
    .innerJoin(followUps, eq(followUps.id, pursuits.followUpId))
    .innerJoin(events, eq(events.id, pursuits.eventId))
    .leftJoin(users, and(eq(users.id, pursuits.responsibleId), isNull(users.deactivatedAt)))
    .innerJoin(actionCounts(pursuits.id), sql`true`)
    .where(sql`${pursuits.id} = any(${sql.placeholder("ids")}::text[]::uuid[])`)
    .prepare("follow_up_rows"),
);

/** List rows of follow-ups in the order of `ids`; the caller has checked visibility. */
export const followUpRows = async (ctx: Context, ids: readonly string[], home: OwnOrganizations) => {
  if (ids.length === 0) return [];
  const found = await rowsQuery(ctx.db).execute({ ids: [...ids], ...home });
  const named = await namesOf(ctx, found);
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { document, eventTitle, eventStart, restricted, sample, responsible, responsibleId, unit } = row;
    return [
      {
        // One by one: leaving out some of so many fields took a tenth of the time of a list.
        id: row.id,
        followUpId: row.followUpId,
        eventId: row.eventId,
        version: row.version,
        round: row.round,
        state: row.state,
        priority: row.priority,
        units: row.units,
        dueOn: row.dueOn,
        reviewOn: row.reviewOn,
        suspendedUntil: row.suspendedUntil,
        pendingRequest: row.pendingRequest,
        requestedDay: row.requestedDay,
        reportedOn: row.reportedOn,
        closedOn: row.closedOn,
        withdrawn: row.withdrawn,
        owed: row.owed,
        key: row.key,
        urged: row.urged,
        unanswered: row.unanswered,
        text: document.text ?? {},
        force: document.force ?? null,
        every: document.every ?? null,
        dueWords: document.due?.words ?? null,
        needsReviewDay: needsReviewDay(document) && row.dueOn === null && row.reviewOn === null,
        dueStatus: dueStatusOf(row, ctx.today),
        by: partyNames(document.by, named(row.eventId)),
        to: partyNames(document.to, named(row.eventId)),
        event: { id: row.eventId, title: eventTitle, start: eventStart, restricted, sample },
        responsible: responsibleId ? { id: responsibleId, name: responsible ?? "", unit } : null,
        returned: isReturned(row.state, row.wasReturned),
      },
    ];
  });
};
export type FollowUpRow = Awaited<ReturnType<typeof followUpRows>>[number];
