import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx, WritableTx } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { followUpActions, pursuits } from "@/db/schema/pursuits";
import { reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { storable, storableOrNull } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import { ACTIONS } from "@/domain/follow-ups/actions";
import { nextRoundDay } from "@/domain/follow-ups/due";
import { isClosed, needsProof } from "@/domain/follow-ups/follow-up";
import type { ActionInput } from "@/domain/follow-ups/inputs";
import { isGranting, nextState, pendingRequestAfter } from "@/domain/follow-ups/transitions";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, actorName, type Context } from "../context";
import { inTransaction } from "../transaction";
import {
  assertNotOwnReport,
  assertNotOwnRequest,
  assigneeById,
  notifyOfAction,
  type PursuitForUpdate,
  pursuitForUpdate,
} from "./internal";

type Change = Partial<typeof pursuits.$inferInsert>;

/** Throws NOTE_MISSING, DAY_MISSING, DAY_NOT_LATER, REVIEW_DAY_MISSING as the table of transitions requires. */
const assertRequiredFields = (ctx: Context, { pursuit }: PursuitForUpdate, input: ActionInput): void => {
  const { note, day, dayNeeded } = ACTIONS[input.action];
  if (note === "needed" && !input.note) throw new DomainError("NOTE_MISSING");
  if (dayNeeded === true && !input.day) throw new DomainError("DAY_MISSING");
  if (dayNeeded === "unscheduled" && !pursuit.dueOn && !pursuit.reviewOn && !input.day)
    throw new DomainError("REVIEW_DAY_MISSING");
  if (day && input.day && input.day <= ctx.today) throw new DomainError("DAY_NOT_LATER");
};

/** The files given as proof, each once. Throws PROOF_MISSING, or PROOF_NOT_FOUND for a file of another event. */
const proofOf = async (
  tx: Tx,
  { pursuit, event }: PursuitForUpdate,
  input: ActionInput,
): Promise<string[]> => {
  const files = [...new Set(input.files ?? [])];
  if (ACTIONS[input.action].asks === "proof" && files.length === 0) {
    const [office] = await tx.select({ from: settings.proofFrom }).from(settings);
    if (office && needsProof(pursuit.priority, office.from)) throw new DomainError("PROOF_MISSING");
  }
  if (files.length === 0) return files;
  const there = await tx
    .select({ id: attachments.id })
    .from(attachments)
    .where(
      and(inArray(attachments.id, files), eq(attachments.eventId, event.id), isNull(attachments.withdrawnAt)),
    );
  if (there.length < files.length) throw new DomainError("PROOF_NOT_FOUND");
  return files;
};

/** Columns that an action changes besides the state. */
const changeOf = (ctx: Context, { subject }: PursuitForUpdate, input: ActionInput): Change => {
  const { responsible, units, ...change } =
    ACTIONS[input.action].changes?.<string>({
      ...input,
      assignee: input.userId,
      by: actorId(ctx.actor),
      responsible: subject.responsible,
      today: ctx.today,
    }) ?? {};
  return {
    ...change,
    ...(responsible !== undefined && { responsibleId: responsible }),
    ...(units && { units: units.map(storable) }),
  };
};

/** The previous value of the date that an action sets. */
const previousDayOf = ({ pursuit }: PursuitForUpdate, input: ActionInput): string | null => {
  const meaning = input.day && ACTIONS[input.action].day;
  if (meaning === "due") return pursuit.dueOn;
  return meaning === "review" ? pursuit.reviewOn : null;
};

/** Marks an instruction as answered. Throws INSTRUCTION_NOT_FOUND if unknown or already answered. */
const answerInstruction = async (tx: WritableTx, pursuitId: string, input: ActionInput): Promise<void> => {
  const [answered] = await tx
    .update(followUpActions)
    .set({ answeredBy: input.actionId })
    .where(
      and(
        eq(followUpActions.pursuitId, pursuitId),
        eq(followUpActions.action, "instruct"),
        isNull(followUpActions.answeredBy),
        eq(followUpActions.id, input.answers ?? input.actionId),
      ),
    )
    .returning({ id: followUpActions.id });
  if (!answered) throw new DomainError("INSTRUCTION_NOT_FOUND");
};

/** Opens the next occurrence of a repeating follow-up, unless it exists already. */
const openNextRound = async (
  tx: WritableTx,
  ctx: Context,
  { pursuit, every, promisedOn }: PursuitForUpdate,
): Promise<void> => {
  if (!every) return;
  const id = newId({ msecs: ctx.now.getTime() });
  const [opened] = await tx
    .insert(pursuits)
    .values({
      id,
      followUpId: pursuit.followUpId,
      eventId: pursuit.eventId,
      responsibleId: pursuit.responsibleId,
      units: pursuit.units,
      priority: pursuit.priority,
      byChain: pursuit.byChain,
      byRoots: pursuit.byRoots,
      toRoots: pursuit.toRoots,
      attendingOrganizations: pursuit.attendingOrganizations,
      round: pursuit.round + 1,
      dueOn: promisedOn
        ? nextRoundDay(promisedOn, every, pursuit.round)
        : nextRoundDay(pursuit.dueOn ?? ctx.today, every),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ id: pursuits.id });
  if (!opened) return;
  await tx.insert(followUpActions).values({
    id: newId({ msecs: ctx.now.getTime() }),
    followUpId: pursuit.followUpId,
    pursuitId: id,
    action: "nextRound",
    at: ctx.now,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor),
    after: "waiting",
  });
};

/** Reopening an occurrence withdraws the next one, unless somebody has acted on it or was notified of it. */
const deleteUntouchedNextRound = async (tx: WritableTx, { pursuit }: PursuitForUpdate): Promise<void> => {
  const next = and(eq(pursuits.followUpId, pursuit.followUpId), eq(pursuits.round, pursuit.round + 1));
  const sent = tx.select({ one: sql`1` }).from(reminders).where(eq(reminders.subjectId, pursuits.id));
  await tx
    .delete(pursuits)
    .where(and(next, eq(pursuits.version, 1), eq(pursuits.withdrawn, false), notExists(sent)));
};

/**
 * Performs one action; repeating an `actionId` changes nothing. Throws FOLLOW_UP_NOT_FOUND, FOLLOW_UP_WITHDRAWN, OWN_REPORT,
 * OWN_REQUEST, NOT_ALLOWED, STALE, ACTION_NOT_POSSIBLE, NOTE_MISSING, DAY_MISSING, DAY_NOT_LATER, REVIEW_DAY_MISSING, PROOF_MISSING,
 * PROOF_NOT_FOUND, ASSIGNEE_NOT_FOUND, ASSIGNEE_CANNOT_READ, INSTRUCTION_NOT_FOUND.
 */
export const performAction = (ctx: Context, input: ActionInput) =>
  inTransaction(ctx, async (tx) => {
    const moving = await pursuitForUpdate(tx, ctx.actor, input.id);
    const { pursuit, subject } = moving;
    const definition = ACTIONS[input.action];
    const [done] = await tx
      .select({ pursuitId: followUpActions.pursuitId })
      .from(followUpActions)
      .where(eq(followUpActions.id, input.actionId));
    if (done?.pursuitId === pursuit.id)
      return { id: pursuit.id, version: pursuit.version, state: pursuit.state };
    // A reused id of another action is reported like a stale version.
    if (done) throw new DomainError("STALE", { version: pursuit.version });
    if (subject.withdrawn || subject.event.withdrawn) throw new DomainError("FOLLOW_UP_WITHDRAWN");
    if (definition.notByReporter) await assertNotOwnReport(tx, ctx.actor, subject);
    const permission = assertMay(ctx.actor, `followUp.${input.action}`, subject);
    const writes = writer(tx, permission);
    if (pursuit.version !== input.version) throw new DomainError("STALE", { version: pursuit.version });
    const state = nextState(pursuit, input.action);
    if (isGranting(pursuit, input.action)) await assertNotOwnRequest(tx, ctx.actor, pursuit);
    assertRequiredFields(ctx, moving, input);
    const proof = await proofOf(tx, moving, input);
    const assignee =
      definition.asks === "assignee" && input.userId ? await assigneeById(tx, input.userId) : undefined;
    if (assignee && !assignee.reads(moving.event)) throw new DomainError("ASSIGNEE_CANNOT_READ");
    const pendingRequest = pendingRequestAfter(pursuit, input.action);
    const after = {
      ...changeOf(ctx, moving, input),
      state,
      pendingRequest,
      ...(pendingRequest === null && { requestedDay: null }),
    };
    const version = pursuit.version + 1;
    await writes
      .update(pursuits)
      .set({ ...after, version, updatedAt: ctx.now })
      .where(eq(pursuits.id, pursuit.id));
    await writes.insert(followUpActions).values({
      id: input.actionId,
      followUpId: pursuit.followUpId,
      pursuitId: pursuit.id,
      action: input.action,
      at: ctx.now,
      byId: actorId(ctx.actor),
      byName: actorName(ctx.actor),
      before: pursuit.state,
      after: state,
      note: storableOrNull(input.note || undefined),
      day: definition.day ? (input.day ?? null) : null,
      previousDay: previousDayOf(moving, input),
      toUserId: assignee?.id ?? null,
      toName: assignee?.name ?? null,
      files: definition.asks === "proof" ? proof : [],
    });
    if (definition.asks === "instruction") await answerInstruction(writes, pursuit.id, input);
    if (!isClosed(pursuit.state) && isClosed(state)) await openNextRound(writes, ctx, moving);
    if (isClosed(pursuit.state) && !isClosed(state)) await deleteUntouchedNextRound(writes, moving);
    const subjectOf = { noun: "followUp", id: pursuit.id, eventId: pursuit.eventId };
    await recordAudit(
      tx,
      ctx,
      permission,
      `followUp.${input.action}`,
      subjectOf,
      { ...pursuit },
      { ...pursuit, ...after },
    );
    await notifyOfAction(writes, ctx, moving, input, after.responsibleId);
    return { id: pursuit.id, version, state };
  });
