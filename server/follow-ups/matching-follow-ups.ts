import { and, eq, inArray, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import { effectiveDay } from "@/db/effective-day";
import { agreements } from "@/db/schema/agreements";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { pursuits } from "@/db/schema/pursuits";
import { users } from "@/db/schema/users";
import { possibleIds, storable } from "@/db/storable";
import type { Actor } from "@/domain/access/actor";
import { addDays } from "@/domain/events/days";
import { type DueStatus, SOON_DAYS } from "@/domain/follow-ups/due";
import type { OwedBy } from "@/domain/follow-ups/follow-up";
import { LEADER_REQUESTS, NO_UNIT } from "@/domain/follow-ups/follow-up";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import { requestingActions } from "@/domain/follow-ups/transitions";
import { entryVisible } from "../access/entry-visible";
import { pursuitVisible } from "../access/pursuit-visible";
import { actorId, type Context } from "../context";
import { matchesQuery } from "../search/internal";
import { keyArray, type OwnKeys, type OwnOrganizations } from "./internal";

/** As `dueStatusAt`, of open ones; without the column of the closing day, which their indexes leave out. */
export const openDueStatusAt = (today: string): SQL<DueStatus> => sql`case
  when ${pursuits.state} = 'reported' then 'verification'
  when ${effectiveDay} is null then 'no_day'
  when ${effectiveDay} < ${today}::date then case when ${pursuits.dueOn} < ${today}::date then 'late' else 'review' end
  when ${effectiveDay} = ${today}::date then 'today'
  when ${effectiveDay} <= ${addDays(today, SOON_DAYS)}::date then 'soon'
  else 'far' end`;

/** `dueStatusOf` of domain/follow-ups/due.ts as SQL, for today. */
const dueStatusAt = (today: string): SQL<DueStatus> =>
  sql`case when ${pursuits.closedOn} is not null then 'closed' else ${openDueStatusAt(today)} end`;

const owing = ({ ours, wide }: OwnKeys) => {
  const us = sql`(${pursuits.byChain} && ${keyArray(ours)})`;
  // Our ancestors are no partners, but what only they owe is not owed by us.
  const them = sql`(not ${pursuits.byRoots} <@ ${keyArray(wide)} or (${pursuits.byRoots} <> '{}' and not ${us}))`;
  return { us, them };
};

/** Who owes a promise from our point of view: us, if one of its organizations or their ancestors is ours. */
export const owedFrom = (home: OwnKeys): SQL<OwedBy> => {
  const { us, them } = owing(home);
  return sql`case when ${us} and ${them} then 'both' when ${us} then 'us' when ${them} then 'them' else 'nobody' end`;
};

/** `owedFrom` of what was found for a promise. */
export const owedByEither = (us: boolean, them: boolean): OwedBy => {
  if (us) return them ? "both" : "us";
  return them ? "them" : "nobody";
};

const partnerCandidates = ({ wide }: OwnOrganizations): SQL => {
  const named = sql`${pursuits.byRoots} || ${pursuits.toRoots}`;
  return sql`case when ${named} <@ ${keyArray(wide)} then ${pursuits.attendingOrganizations} else ${named} end`;
};

/**
 * The partners of a promise as rows of keys: the organizations it names except ours, else those attending its event. For a
 * lateral join.
 */
const partnersOf = (home: OwnOrganizations): SQL =>
  sql`(select distinct key from unnest(${partnerCandidates(home)}) as key where not key = any(${keyArray(home.wide)}))`;

/** The partner by which a list is grouped: the first by key. */
export const firstPartnerOf = (home: OwnOrganizations): SQL<string | null> =>
  sql`(select min(key) from unnest(${partnerCandidates(home)}) as key where not key = any(${keyArray(home.wide)}))`;

/** Whether an organization or one of its visible descendants is a partner of the promise. */
const withPartner = (ctx: Context, key: string, home: OwnOrganizations): SQL => {
  const [id] = key.startsWith("o:") ? possibleIds([key.slice(2)]) : [];
  const seen = entryVisible(ctx.db, ctx.actor, "organization") ?? sql`true`;
  const keys = id
    ? sql`(with recursive under as (
          select ${organizations.id} from ${organizations} where ${organizations.id} = ${id} and ${seen}
          union select ${organizations.id} from ${organizations} join under u
            on (${organizations.parentId} = u.id or ${organizations.mergedInto} = u.id) and ${seen}
        ) select 'o:' || id::text from under)`
    : sql`(${storable(key)})`;
  return sql`exists (select 1 from ${partnersOf(home)} as partners where partners.key in ${keys})`;
};

const owedAs = (owed: OwedBy, home: OwnOrganizations): SQL | undefined => {
  const { us, them } = owing(home);
  if (owed === "us") return us;
  if (owed === "them") return them;
  return owed === "both" ? and(us, them) : sql`not (${us}) and not (${them})`;
};

const assignedTo = (ctx: Context, responsible: string): SQL | undefined => {
  if (responsible === "nobody") {
    const off = ctx.db.select({ id: users.id }).from(users).where(isNotNull(users.deactivatedAt));
    return sql`(${pursuits.responsibleId} is null or ${pursuits.responsibleId} in ${off})`;
  }
  const id = responsible === "me" ? actorId(ctx.actor) : responsible;
  return id ? eq(pursuits.responsibleId, id) : sql`false`;
};

const ofUnit = (ctx: Context, unit: string, closed: boolean): SQL => {
  // Open follow-ups belong to active users only; closed ones stay with who closed them.
  const members = ctx.db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        unit === NO_UNIT ? isNotNull(users.unit) : eq(users.unit, unit),
        closed ? undefined : isNull(users.deactivatedAt),
      ),
    );
  if (unit === NO_UNIT)
    return sql`(${pursuits.units} = '{}' and (${pursuits.responsibleId} is null or ${pursuits.responsibleId} not in ${members}))`;
  return sql`(${pursuits.responsibleId} in ${members} or ${unit} = any(${pursuits.units}))`;
};

const ofAgreement = (ctx: Context, id: string): SQL => {
  const promises = ctx.db
    .select({ id: followUps.id })
    .from(followUps)
    .innerJoin(
      agreements,
      and(eq(agreements.eventId, followUps.eventId), eq(followUps.agreementKey, agreements.key)),
    )
    .where(eq(agreements.id, id));
  return inArray(pursuits.followUpId, promises);
};

const ofPromise = (ctx: Context, condition: SQL): SQL =>
  inArray(pursuits.followUpId, ctx.db.select({ id: followUps.id }).from(followUps).where(condition));

/** The action that made a request, by the request. */
const REQUESTING_ACTION = sql.raw(
  LEADER_REQUESTS.flatMap((request) =>
    requestingActions(request).map((action) => `when '${request}' then '${action}'`),
  ).join(" "),
);

/** Written out, because a prepared plan cannot match a parameter with the condition of a partial index. */
const REQUESTING_ACTIONS = sql.raw(
  LEADER_REQUESTS.flatMap(requestingActions)
    .map((action) => `'${action}'`)
    .join(", "),
);

/**
 * What a leader has to decide: a report to be verified, or a pending request. A leader's own report or request awaits another
 * leader.
 */
export const awaitsDecisionOf = (actor: Actor): SQL<boolean> => {
  const own =
    actor.kind === "user" && actor.roles.includes("leader")
      ? sql` and ${pursuits.reportedBy} is distinct from ${actor.id}::uuid`
      : sql``;
  // Only the requests that the actor once made are read one by one.
  const ownRequest =
    actor.kind === "user" && actor.roles.includes("leader")
      ? sql` and (${pursuits.id} not in (select asked.pursuit_id from follow_up_actions asked
            where asked.by_id = ${actor.id}::uuid and asked.action in (${REQUESTING_ACTIONS}))
          or (select asked.by_id from follow_up_actions asked where asked.pursuit_id = ${pursuits.id}
            and asked.action = case ${pursuits.pendingRequest} ${REQUESTING_ACTION} end
            order by asked.at desc, asked.place desc limit 1) is distinct from ${actor.id}::uuid)`
      : sql``;
  return sql`((${pursuits.state} = 'reported'${own}) or (${pursuits.pendingRequest} is not null${ownRequest}))`;
};

/** `wasOnTime` of domain/follow-ups/due.ts as SQL: null without a due date. */
export const closedInTime = sql<
  boolean | null
>`coalesce(${pursuits.reportedOn}, ${pursuits.closedOn}) <= ${pursuits.dueOn}`;

const withDueStatus = (
  dueStatus: NonNullable<FollowUpFilter["dueStatus"]>,
  today: string,
): SQL | undefined => {
  if (dueStatus === "closed") return undefined;
  // As a range of the index in whose order lists are read; of open ones, as the list requires.
  if (dueStatus === "late")
    return sql`(${pursuits.state} <> 'reported' and (${effectiveDay}) < ${today}::date
      and ${pursuits.dueOn} < ${today}::date)`;
  return dueStatus === "week"
    ? sql`${dueStatusAt(today)} in ('today', 'soon')`
    : sql`${dueStatusAt(today)} = ${dueStatus}`;
};

/** Condition of a list: visible to the actor and matching the filter. */
export const matchingFollowUps = (
  ctx: Context,
  filter: FollowUpFilter,
  home: OwnOrganizations,
): SQL | undefined => {
  const closedOnly = filter.closed === "only" || filter.onTime !== undefined || filter.dueStatus === "closed";
  const anyState = filter.closed === "too" || filter.state === "done" || filter.state === "dropped";
  const openOnly = filter.dueStatus === "late" || !(closedOnly || anyState);
  const day = closedOnly ? sql`${pursuits.closedOn}` : sql`(${effectiveDay})`;
  const found = matchesQuery(followUps, filter.q);
  return and(
    pursuitVisible(ctx.db, ctx.actor),
    // Written out, because a prepared plan cannot match a parameter with the condition of a partial index.
    filter.withdrawn ? sql`${pursuits.withdrawn}` : not(pursuits.withdrawn),
    closedOnly ? isNotNull(pursuits.closedOn) : undefined,
    // Once: the planner takes a repeated condition for a further one, expects few rows, and sorts all of them.
    openOnly ? isNull(pursuits.closedOn) : undefined,
    filter.state ? eq(pursuits.state, filter.state) : undefined,
    filter.dueStatus ? withDueStatus(filter.dueStatus, ctx.today) : undefined,
    filter.owed ? owedAs(filter.owed, home) : undefined,
    filter.responsible ? assignedTo(ctx, filter.responsible) : undefined,
    filter.unit ? ofUnit(ctx, storable(filter.unit), closedOnly) : undefined,
    filter.partner ? withPartner(ctx, filter.partner, home) : undefined,
    filter.event ? eq(pursuits.eventId, filter.event) : undefined,
    filter.agreement ? ofAgreement(ctx, filter.agreement) : undefined,
    filter.awaitingDecision ? awaitsDecisionOf(ctx.actor) : undefined,
    filter.onTime === undefined
      ? undefined
      : sql`${pursuits.state} = 'done' and (${closedInTime}) = ${filter.onTime}`,
    filter.from ? sql`${day} >= ${filter.from}::date` : undefined,
    filter.to ? sql`${day} <= ${filter.to}::date` : undefined,
    filter.force ? ofPromise(ctx, eq(followUps.force, filter.force)) : undefined,
    found ? ofPromise(ctx, found) : undefined,
  );
};
