import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { rowsOf } from "@/db/open";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { articles } from "@/db/schema/articles";
import { attachments } from "@/db/schema/attachments";
import { events } from "@/db/schema/events";
import { followUps } from "@/db/schema/follow-ups";
import { organizations } from "@/db/schema/organizations";
import { participations } from "@/db/schema/participations";
import { pursuits } from "@/db/schema/pursuits";
import { storable } from "@/db/storable";
import { may } from "@/domain/access/may";
import { allVersionsOf, chainOf } from "@/domain/agreements/chain";
import { type EffectiveStatus, type Terms, validityOf } from "@/domain/agreements/effective-status";
import { followUpsByPart } from "@/domain/agreements/follow-ups-by-part";
import { AGREEMENT_PAGE, type AgreementFilter, type AgreementSort } from "@/domain/agreements/inputs";
import { sentencesFrom } from "@/domain/articles/sentences-from-fields";
import { DomainError } from "@/domain/errors";
import type { Agreement, DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { dueStatusOf } from "@/domain/follow-ups/due";
import { isClosed } from "@/domain/follow-ups/follow-up";
import { entryVisible } from "../access/entry-visible";
import { eventSubject } from "../access/event-by-id";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { matchesQuery } from "../search/internal";
import { sortedBy } from "../sorted-by";
import { effectiveStatusSql, expiryDaysOf, idsIn, isListed } from "./internal";
import { officeRelations, type Relations, relationsOf } from "./relations-of";

/** Whether an organization of the directory, what it was merged into or a part of it is a party. */
const isPartner = (id: string): SQL => sql`exists (
  select 1 from ${agreementParties} where ${agreementParties.agreementId} = ${agreements.id}
    and ${agreementParties.organizationId} in (
      with recursive below as (
        select coalesce(o.merged_into, o.id) as id from organizations o where o.id = ${id}
        union select o.id from organizations o join below b on o.parent_id = b.id
      ) select id from below))`;

const TERMS = {
  status: agreements.status,
  signedOn: agreements.signedOn,
  effectiveOn: agreements.effectiveOn,
  expiresOn: agreements.expiresOn,
  renews: agreements.renews,
};

const LISTED = {
  id: agreements.id,
  key: agreements.key,
  title: agreements.title,
  reference: agreements.reference,
  type: agreements.type,
  ...TERMS,
  eventId: events.id,
  eventTitle: events.title,
  eventDay: events.start,
  restricted: events.restricted,
  sample: events.sample,
};

const matching = (
  ctx: Context,
  filter: AgreementFilter,
  statusSql: (days: readonly number[]) => SQL,
  days: readonly number[],
) =>
  and(
    isListed(ctx),
    filter.eventId ? eq(agreements.eventId, filter.eventId) : undefined,
    filter.partner ? isPartner(filter.partner) : undefined,
    matchesQuery(agreements, filter.q),
    filter.effectiveStatus ? sql`${statusSql(days)} = ${filter.effectiveStatus}` : undefined,
    filter.expiring ? sql`${statusSql([filter.expiring])} = 'expiring'` : undefined,
  );

/** The parties of agreements in the order of each document, by agreement. */
const partiesByAgreement = async (ctx: Context, ids: readonly string[]) => {
  const rows = await ctx.db
    .select({
      agreementId: agreementParties.agreementId,
      organizationId: agreementParties.organizationId,
      name: agreementParties.name,
      group: agreementParties.group,
      signatories: agreementParties.signatories,
    })
    .from(agreementParties)
    .where(inArray(agreementParties.agreementId, [...ids]))
    .orderBy(asc(agreementParties.agreementId), asc(agreementParties.position));
  const parties = new Map<string, typeof rows>();
  for (const row of rows) parties.set(row.agreementId, [...(parties.get(row.agreementId) ?? []), row]);
  return parties;
};

/** Follow-ups that originate from agreements of these events, with their latest occurrence; without removed ones. */
const followUpsOf = async (ctx: Context, eventIds: readonly string[]) => {
  const rows = await ctx.db
    .select({
      id: followUps.id,
      eventId: followUps.eventId,
      key: followUps.agreementKey,
      document: followUps.document,
      pursuitId: pursuits.id,
      state: pursuits.state,
      dueOn: pursuits.dueOn,
      reviewOn: pursuits.reviewOn,
      suspendedUntil: pursuits.suspendedUntil,
    })
    .from(followUps)
    .leftJoin(pursuits, and(eq(pursuits.followUpId, followUps.id), eq(pursuits.withdrawn, false)))
    .where(
      and(
        inArray(followUps.eventId, [...eventIds]),
        isNotNull(followUps.agreementKey),
        isNull(followUps.removedIn),
      ),
    )
    .orderBy(asc(followUps.eventId), asc(followUps.position), desc(pursuits.round));
  const newest = new Map(rows.toReversed().map((row) => [row.id, row]));
  return [...newest.values()].toReversed().map(({ document, state, reviewOn, suspendedUntil, ...row }) => ({
    ...row,
    state,
    /** Null with `state`: there is no pursuit yet. */
    dueStatus: state && dueStatusOf({ state, dueOn: row.dueOn, reviewOn, suspendedUntil }, ctx.today),
    from: document.from,
    text: document.text ?? {},
    force: document.force ?? null,
  }));
};
export type AgreementFollowUp = Awaited<ReturnType<typeof followUpsOf>>[number];

const currentValidity = (
  row: Omit<Terms, "renewed"> & { id: string },
  renewed: readonly string[],
  today: string,
  days: readonly number[],
) => validityOf({ ...row, renewed: renewed.includes(row.id) }, today, days);

const partnerOf = async (ctx: Context, id: string | undefined) => {
  if (!id) return null;
  const [found] = await ctx.db
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .where(and(eq(organizations.id, id), entryVisible(ctx.db, ctx.actor, "organization")));
  return found ?? null;
};

const COLUMNS: Readonly<Record<AgreementSort, SQL>> = {
  signed: sql`${agreements.signedOn}`,
  until: sql`${agreements.expiresOn}`,
  reference: sql`nullif(${agreements.reference}, '')`,
};

/**
 * One page of the register: the agreements that the actor may read, latest signed first, or by expiry if filtered by
 * expiry. `total` counts all pages; `partner` is the organization of the filter.
 */
export const listAgreements = async (ctx: Context, filter: AgreementFilter) => {
  const [days, { renewed }] = await Promise.all([expiryDaysOf(ctx.db), officeRelations(ctx)]);
  const where = matching(ctx, filter, (within) => effectiveStatusSql(renewed, ctx.today, within), days);
  const byEnd = filter.expiring !== undefined || filter.effectiveStatus === "expiring";
  const page = filter.page ?? 1;
  const eventDay = ctx.db
    .select({ start: events.start })
    .from(events)
    .where(eq(events.id, agreements.eventId));
  // Counted and sorted without the long text columns.
  const found = await ctx.db
    .select({
      id: agreements.id,
      eventId: agreements.eventId,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(agreements)
    .where(where)
    .orderBy(
      filter.sort
        ? sortedBy(filter.sort, COLUMNS)
        : byEnd
          ? asc(agreements.expiresOn)
          : sql`coalesce(${agreements.signedOn}, (${eventDay})) desc nulls last`,
      asc(agreements.eventId),
      asc(agreements.position),
    )
    .limit(AGREEMENT_PAGE)
    .offset((page - 1) * AGREEMENT_PAGE);
  const eventIds = [...new Set(found.map((row) => row.eventId))];
  const ids = found.map((row) => row.id);
  const [details, parties, followed, partner, [all]] = await Promise.all([
    ctx.db
      .select(LISTED)
      .from(agreements)
      .innerJoin(events, eq(events.id, agreements.eventId))
      .where(inArray(agreements.id, ids)),
    partiesByAgreement(ctx, ids),
    followUpsOf(ctx, eventIds),
    partnerOf(ctx, filter.partner),
    found.length > 0 || page === 1
      ? [undefined]
      : ctx.db.select({ n: count() }).from(agreements).where(where),
  ]);
  const byId = new Map(details.map((row) => [row.id, row]));
  const listed = ids.flatMap((id) => byId.get(id) ?? []);
  const rows = listed.map(({ key, ...row }) => {
    const own = followed.filter((each) => each.eventId === row.eventId && each.key === key);
    return {
      ...row,
      validity: currentValidity(row, renewed, ctx.today, days),
      parties: (parties.get(row.id) ?? []).map(({ organizationId, name, group }) => ({
        organizationId,
        name,
        group,
      })),
      followUps: own.length,
      done: own.filter((each) => each.state && isClosed(each.state)).length,
    };
  });
  return { rows, total: found[0]?.total ?? all?.n ?? 0, pageSize: AGREEMENT_PAGE, partner, expiryDays: days };
};
export type AgreementRow = Awaited<ReturnType<typeof listAgreements>>["rows"][number];

/** Counts the agreements that a filter finds, by effective status; its own status and expiry are left out. */
export const countAgreements = async (
  ctx: Context,
  { q, partner, eventId }: AgreementFilter,
): Promise<Partial<Record<EffectiveStatus, number>>> => {
  const [days, { renewed }] = await Promise.all([expiryDaysOf(ctx.db), officeRelations(ctx)]);
  const effectiveStatus = effectiveStatusSql(renewed, ctx.today, days);
  const where = matching(ctx, { q, partner, eventId }, () => effectiveStatus, days);
  const rows = await rowsOf<{ status: EffectiveStatus; n: number }>(
    ctx.db,
    sql`select ${effectiveStatus} as status, count(*)::int as n from ${agreements} where ${where} group by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.status, row.n]));
};

const rowOf = async (ctx: Context, id: string) => {
  const [row] = await ctx.db
    .select({
      ...LISTED,
      version: agreements.version,
      document: agreements.document,
      paperLocation: agreements.paperLocation,
      removedIn: agreements.removedIn,
      record: events.record,
      eventKind: events.kind,
      withdrawnAt: events.withdrawnAt,
    })
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(and(eq(agreements.id, id), visibleTo(ctx.db, ctx.actor)));
  if (!row) throw new DomainError("AGREEMENT_NOT_FOUND");
  return row;
};

/** Signatories and witnesses with the positions of that day, by their key in the record. */
const presentAt = async (ctx: Context, eventId: string) => {
  const rows = await ctx.db
    .select({
      key: participations.key,
      personId: participations.personId,
      name: participations.name,
      group: participations.group,
      posts: participations.posts,
    })
    .from(participations)
    .where(eq(participations.eventId, eventId));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (keys: readonly string[] | undefined) =>
    (keys ?? []).map(
      (key) => byKey.get(storable(key)) ?? { key, personId: null, name: null, group: null, posts: [] },
    );
};

const fileNamed = async (ctx: Context, eventId: string, name: string | undefined) => {
  if (!name) return null;
  const own = and(eq(attachments.eventId, eventId), eq(attachments.name, storable(name)));
  const [kept] = await ctx.db
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(own, isNull(attachments.withdrawnAt)))
    .limit(1);
  return { name, url: kept ? `/api/events/${eventId}/files/${encodeURIComponent(name)}` : null };
};

/** The sentences of the event's kept articles about the agreement. */
const sentencesAbout = async (ctx: Context, eventId: string, record: DraftRecord, key: string) => {
  const at = (record.agreements ?? []).findIndex((each) => storable(each.key) === key);
  if (at < 0) return [];
  const kept = await ctx.db
    .select({ lang: articles.lang, article: articles.article })
    .from(articles)
    .where(eq(articles.eventId, eventId))
    .orderBy(asc(articles.lang));
  return kept.flatMap(({ lang, article }) =>
    sentencesFrom(article, record, ["agreements", at]).map(({ id, text }) => ({ lang, id, text })),
  );
};

/** The earlier and later versions of an agreement with day and effective status; empty for a single version. */
const versionsOf = async (
  ctx: Context,
  id: string,
  { ties, renewed }: Relations,
  days: readonly number[],
) => {
  const versions = allVersionsOf(id, ties);
  if (versions.length < 2) return [];
  const found = await ctx.db
    .select(LISTED)
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(inArray(agreements.id, versions));
  const rows = new Map(found.map((row) => [row.id, row]));
  return chainOf(id, ties, (each) => rows.get(each)?.signedOn).flatMap(({ id: at, how }) => {
    const row = rows.get(at);
    if (!row) return [];
    const { title, signedOn, eventId, eventTitle } = row;
    const { effectiveStatus } = currentValidity(row, renewed, ctx.today, days);
    return [{ id: at, how: how ?? null, title, signedOn, eventId, eventTitle, effectiveStatus }];
  });
};

/** Earlier agreements that the document names and the database does not contain. */
const unknownEarlier = (id: string, { amends, renewalOf }: Agreement, { ties }: Relations) =>
  (
    [
      ["renews", renewalOf],
      ["amends", amends],
    ] as const
  ).flatMap(([how, earlier]) =>
    earlier && !ties.some((tie) => tie.later === id && tie.how === how)
      ? [{ how, title: earlier.title ?? ({} as Text), signedOn: earlier.signedOn ?? null }]
      : [],
  );

/**
 * An agreement whole: parties, who signed and witnessed with the positions of that day, terms and validity, its
 * versions, and the follow-ups of each part. `removal` says why it is in no list. Throws AGREEMENT_NOT_FOUND.
 */
export const getAgreement = async (ctx: Context, input: { id: string }) => {
  const row = await rowOf(ctx, input.id);
  const { document, record, withdrawnAt, removedIn, key, ...shown } = row;
  const [days, relations, parties, present, followed, file, sentences, event] = await Promise.all([
    expiryDaysOf(ctx.db),
    relationsOf(ctx, idsIn([row.id])),
    partiesByAgreement(ctx, [row.id]),
    presentAt(ctx, row.eventId),
    followUpsOf(ctx, [row.eventId]),
    fileNamed(ctx, row.eventId, document.file),
    sentencesAbout(ctx, row.eventId, record, key),
    eventSubject(ctx.db, ctx.actor, row.eventId),
  ]);
  const isListed = withdrawnAt === null && removedIn === null;
  return {
    ...shown,
    key,
    document,
    validity: currentValidity(row, relations.renewed, ctx.today, days),
    removal: withdrawnAt ? ("withdrawn" as const) : removedIn !== null ? ("removed" as const) : null,
    parties: (parties.get(row.id) ?? []).map(({ organizationId, name, group, signatories }, at) => ({
      organizationId,
      organization: document.parties?.[at]?.organization ?? (name ? { name } : undefined),
      group,
      signatories: present(signatories),
    })),
    witnesses: present(document.witnesses),
    chain: await versionsOf(ctx, row.id, relations, days),
    unknownEarlier: unknownEarlier(row.id, document, relations),
    followUps: followUpsByPart(
      document,
      followed.filter((each) => each.key === key),
    ),
    file,
    sentences,
    may: {
      file: isListed && may(ctx.actor, "agreement.file", undefined),
      edit: isListed && may(ctx.actor, "event.save", event),
    },
  };
};
export type AgreementPage = Awaited<ReturnType<typeof getAgreement>>;
