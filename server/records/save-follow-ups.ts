import { eq, inArray, type SQLWrapper, sql } from "drizzle-orm";
import type { PgColumn, PgInsertValue } from "drizzle-orm/pg-core";
import { v7 as newId } from "uuid";
import type { WritableTx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { followUps } from "@/db/schema/follow-ups";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { storable, storableOrNull } from "@/db/storable";
import { isSame } from "@/domain/events/changes";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import { LANGS } from "@/domain/events/values";
import type { HistoryAction } from "@/domain/follow-ups/actions";
import { dueDayOf, reviewDayOf } from "@/domain/follow-ups/due";
import { isCancelling, isPreparation } from "@/domain/follow-ups/preparation";
import { type FindDirectoryId, promiseOrganizations } from "@/domain/follow-ups/promise-organizations";
import { indexEntry } from "@/domain/search/index-entry";
import { actorId, actorName, type Context } from "../context";
import { searchValues } from "../search/internal";
import type { RecordChange, RowWrites, StoredFollowUp, StoredPursuit } from "./record-change";

/** Columns of a promise that come from the record; `position`: its index there. */
export const followUpColumns = (followUp: FollowUp, position: number) => ({
  position,
  recordFollowUpId: storableOrNull(followUp.id),
  text: followUp.text ?? {},
  force: followUp.force ?? null,
  dueOn: followUp.due?.on ?? null,
  dueWords: followUp.due?.words ?? null,
  review: followUp.due?.review ?? null,
  every: followUp.every ?? null,
  agreementKey: followUp.from && "agreement" in followUp.from ? storable(followUp.from.agreement) : null,
  document: followUp,
  removedIn: null,
  ...searchValues(indexEntry([followUp.text])),
});

/** The columns of a pursuit that follow from its promise; `known` finds organizations of the directory. */
export const pursuitColumns = (record: DraftRecord, followUp: FollowUp, known: FindDirectoryId) => {
  const { byChain, byRoots, toRoots, attendingOrganizations } = promiseOrganizations(record, followUp, known);
  return {
    byChain: byChain.map(storable),
    byRoots: byRoots.map(storable),
    toRoots: toRoots.map(storable),
    attendingOrganizations: attendingOrganizations.map(storable),
  };
};

const hasText = (followUp: FollowUp): boolean =>
  Boolean(followUp.text?.en?.trim() || followUp.text?.zh?.trim());

/** A history row for a change caused by the record. */
const historyRow = (
  ctx: Context,
  action: HistoryAction,
  pursuit: Pick<StoredPursuit, "id" | "followUpId" | "state">,
) => ({
  id: newId({ msecs: ctx.now.getTime() }),
  followUpId: pursuit.followUpId,
  pursuitId: pursuit.id,
  action,
  at: ctx.now,
  byId: actorId(ctx.actor),
  byName: actorName(ctx.actor),
  before: pursuit.state,
  after: pursuit.state,
});

/** Whether a stored row is this follow-up; a removed one only matches the same content, as keys may be reused. */
const isRowOf = (row: StoredFollowUp, key: string, { text, from }: FollowUp): boolean => {
  if (row.key !== key || row.removedIn === null) return row.key === key;
  const { document } = row;
  const alike = LANGS.some((lang) => text?.[lang] && text[lang] === document.text?.[lang]);
  return alike || (from !== undefined && isSame(from, document.from));
};

/** Rows to insert, written together at the end of a save. */
interface NewRows {
  followUps: PgInsertValue<typeof followUps>[];
  pursuits: PgInsertValue<typeof pursuits>[];
  actions: PgInsertValue<typeof followUpActions>[];
}

const insertionsOf = (added: NewRows): SQLWrapper[] => [
  ...(added.followUps.length > 0 ? [insertRows(followUps, added.followUps)] : []),
  ...(added.pursuits.length > 0 ? [insertRows(pursuits, added.pursuits)] : []),
  ...(added.actions.length > 0 ? [insertRows(followUpActions, added.actions)] : []),
];

/**
 * Updates the pursuits of a promise: organizations always, dates unless a user has changed them. Unchanged rows are not
 * written.
 */
const updateRounds = (
  tx: WritableTx,
  ctx: Context,
  old: StoredFollowUp,
  rounds: readonly StoredPursuit[],
  followUp: FollowUp,
  organizations: ReturnType<typeof pursuitColumns>,
  added: NewRows,
): SQLWrapper[] =>
  rounds.flatMap((round) => {
    const open = round.closedOn === null;
    const dueOn = open && round.dueOn === dueDayOf(old.document) ? dueDayOf(followUp) : round.dueOn;
    const reviewOn =
      open && round.reviewOn === reviewDayOf(old.document) ? reviewDayOf(followUp) : round.reviewOn;
    const columns = { ...organizations, dueOn, reviewOn, withdrawn: false };
    if (isSame({ ...round, ...columns }, round)) return [];
    if (round.withdrawn) added.actions.push(historyRow(ctx, "restore", round));
    return [tx.update(pursuits).set(columns).where(eq(pursuits.id, round.id))];
  });

/** Cancels the open pursuits of a follow-up, as a leader would. */
const cancelRounds = (
  tx: WritableTx,
  ctx: Context,
  rounds: readonly StoredPursuit[],
  added: NewRows,
): SQLWrapper[] =>
  rounds
    .filter((round) => round.closedOn === null && !round.withdrawn)
    .map((round) => {
      added.actions.push({ ...historyRow(ctx, "drop", round), after: "dropped" });
      return tx
        .update(pursuits)
        .set({
          state: "dropped",
          closedOn: ctx.today,
          pendingRequest: null,
          requestedDay: null,
          suspendedUntil: null,
          version: sql`${pursuits.version} + 1`,
          updatedAt: ctx.now,
        })
        .where(eq(pursuits.id, round.id));
    });

/** Adds the first occurrence of a promise in state waiting. */
const openFirstRound = (
  ctx: Context,
  at: { followUpId: string; eventId: string },
  followUp: FollowUp,
  organizations: ReturnType<typeof pursuitColumns>,
  added: NewRows,
): void => {
  const id = newId({ msecs: ctx.now.getTime() });
  added.pursuits.push({
    id,
    ...at,
    ...organizations,
    dueOn: dueDayOf(followUp),
    reviewOn: reviewDayOf(followUp),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  added.actions.push({
    ...historyRow(ctx, "open", { id, followUpId: at.followUpId, state: "waiting" }),
    before: null,
  });
};

/** Withdraws promises that are no longer in the record, with their pursuits; they can be restored. */
const withdrawRemoved = (
  tx: WritableTx,
  ctx: Context,
  version: number,
  gone: readonly StoredFollowUp[],
  rounds: readonly StoredPursuit[],
  added: NewRows,
): SQLWrapper[] => {
  const removed = gone.filter((row) => row.removedIn === null).map((row) => row.id);
  const ids = new Set(gone.map((row) => row.id));
  const open = rounds.filter((round) => ids.has(round.followUpId) && !round.withdrawn);
  added.actions.push(...open.map((round) => historyRow(ctx, "withdraw", round)));
  const openIds = open.map((round) => round.id);
  return [
    ...(removed.length > 0
      ? [tx.update(followUps).set({ removedIn: version }).where(inArray(followUps.id, removed))]
      : []),
    ...(openIds.length > 0
      ? [tx.update(pursuits).set({ withdrawn: true }).where(inArray(pursuits.id, openIds))]
      : []),
  ];
};

/**
 * Stores the promises of a record as rows, each with its first pursuit if it has a text. A row is identified by its key in
 * the record; one no longer in the record is withdrawn and marked with the version that removed it. Where the record cancels
 * the event, its preparation is cancelled.
 */
export const saveFollowUps = (
  tx: WritableTx,
  ctx: Context,
  { eventId, version, before, record, known, stored }: RecordChange,
): RowWrites => {
  const kept = [...(stored?.followUps ?? [])];
  const rounds = stored?.pursuits ?? [];
  const added: NewRows = { followUps: [], pursuits: [], actions: [] };
  const updates: SQLWrapper[] = [];
  for (const [position, followUp] of (record.followUps ?? []).entries()) {
    const key = storable(followUp.key);
    const at = kept.findIndex((row) => isRowOf(row, key, followUp));
    const pursued = pursuitColumns(record, followUp, known.organization);
    const [old] = at < 0 ? [] : kept.splice(at, 1);
    const followUpId = old?.id ?? newId();
    const unchanged = old?.removedIn === null && isSame(before?.followUps?.[position], followUp);
    if (!unchanged) {
      const columns = followUpColumns(followUp, position);
      if (old) updates.push(tx.update(followUps).set(columns).where(eq(followUps.id, old.id)));
      else added.followUps.push({ id: followUpId, eventId, key, ...columns });
    }
    const own = rounds.filter((round) => round.followUpId === followUpId);
    if (old && own.length > 0) {
      updates.push(...updateRounds(tx, ctx, old, own, followUp, pursued, added));
      if (old.removedIn === null && isCancelling(before, record) && isPreparation(record, followUp))
        updates.push(...cancelRounds(tx, ctx, own, added));
    } else if (hasText(followUp)) openFirstRound(ctx, { followUpId, eventId }, followUp, pursued, added);
  }
  updates.push(...withdrawRemoved(tx, ctx, version, kept, rounds, added));
  return { deletions: [], writes: [...updates, ...insertionsOf(added)] };
};

/** Archives or restores the follow-ups of an event; those removed from the record stay withdrawn. */
export const withdrawFollowUps = async (
  tx: WritableTx,
  eventId: string,
  withdrawn: boolean,
): Promise<void> => {
  const gone = sql`exists (select 1 from ${followUps} where ${followUps.id} = ${pursuits.followUpId} and ${followUps.removedIn} is not null)`;
  await tx
    .update(pursuits)
    .set({ withdrawn: withdrawn ? true : gone })
    .where(eq(pursuits.eventId, eventId));
};

/** Moves promises from one organization to another after a merge of directory entries. */
export const replaceOrganization = async (tx: WritableTx, from: string, to: string): Promise<void> => {
  const [old, next] = [`o:${from}`, `o:${to}`];
  const moved = (column: PgColumn) => sql`array_replace(${column}, ${old}, ${next})`;
  const { byChain, byRoots, toRoots, attendingOrganizations } = pursuits;
  const all = sql`${byChain} || ${byRoots} || ${toRoots} || ${attendingOrganizations}`;
  await tx
    .update(pursuits)
    .set({
      byChain: moved(byChain),
      byRoots: moved(byRoots),
      toRoots: moved(toRoots),
      attendingOrganizations: moved(attendingOrganizations),
    })
    .where(sql`${old} = any(${all})`);
};
