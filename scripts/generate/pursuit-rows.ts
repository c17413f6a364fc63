import type { PgInsertValue as Row } from "drizzle-orm/pg-core";
import type { followUps } from "@/db/schema/follow-ups";
import type { followUpActions, pursuits } from "@/db/schema/pursuits";
import type { DraftRecord } from "@/domain/events/shape";
import { followUpColumns, pursuitColumns } from "@/server/records/save-follow-ups";
import type { Office } from "./office";
import { notAfter, officeTime } from "./office-times";
import type { Plan } from "./plan";
import { roundsOf, type SimulationInput } from "./pursuit";
import { idOf } from "./seeded-random";
import { newRound, type Round } from "./story";

/** The promises of one event and how they are pursued, as rows. */
export interface PursuitRows {
  followUps: Row<typeof followUps>[];
  pursuits: Row<typeof pursuits>[];
  actions: Row<typeof followUpActions>[];
}

const MINUTES_BETWEEN = 7;
/** Room for ids in the order of time: follow-ups of an event, and steps of a follow-up. */
const [MAX_FOLLOW_UPS, MAX_STEPS] = [16, 1024];

const actionRows = (round: Round, at: { followUpId: string; pursuitId: string; ids: string[] }, now: Date) =>
  round.history.map(
    (step, i): Row<typeof followUpActions> => ({
      id: at.ids[i] ?? "",
      followUpId: at.followUpId,
      pursuitId: at.pursuitId,
      action: step.action,
      at: notAfter(officeTime(step.day, i * MINUTES_BETWEEN), now),
      byId: step.by?.id ?? null,
      byName: step.by?.name ?? "",
      before: step.before,
      after: step.after,
      note: step.note ?? null,
      day: step.about ?? null,
      previousDay: step.old ?? null,
      toUserId: step.to?.id ?? null,
      toName: step.to?.name ?? null,
      answeredBy: step.answer === undefined ? null : (at.ids[step.answer] ?? null),
    }),
  );

/** The follow-ups of an event's record as rows, with simulated pursuits. */
export const pursuitRows = (
  office: Office,
  plan: Plan,
  at: { eventId: string; record: DraftRecord; input: SimulationInput; now: Date },
): PursuitRows => {
  const { eventId, record, input, now } = at;
  const rows: PursuitRows = { followUps: [], pursuits: [], actions: [] };
  for (const [position, followUp] of (record.followUps ?? []).entries()) {
    const order = (plan.index * MAX_FOLLOW_UPS + position) * MAX_STEPS;
    let step = 0;
    const followUpId = idOf(order, office.seed, "follow-up", plan.index, position);
    const { key } = followUp;
    rows.followUps.push({ id: followUpId, eventId, key, ...followUpColumns(followUp, position) });
    const organizations = pursuitColumns(record, followUp, (id) => id ?? null);
    const rounds = plan.withdrawn
      ? [newRound(plan.day, input.logger, { dueOn: null, reviewOn: null })]
      : roundsOf(input, followUp, plan.day);
    for (const [n, round] of rounds.entries()) {
      const pursuitId = idOf(order, followUpId, "round", n);
      const ids = round.history.map((_told, i) => idOf(order + step++, followUpId, n, i));
      const actions = actionRows(round, { followUpId, pursuitId, ids }, now);
      const unit = input.random.chance(0.2) ? input.random.pick(input.users).unit : null;
      rows.actions.push(...actions);
      rows.pursuits.push({
        id: pursuitId,
        followUpId,
        eventId,
        round: n + 1,
        version: actions.length,
        state: round.state,
        priority: round.priority,
        responsibleId: round.responsible?.id ?? null,
        units: unit ? [unit] : [],
        dueOn: round.dueOn,
        reviewOn: round.reviewOn,
        suspendedUntil: round.suspendedUntil,
        pendingRequest: round.pendingRequest,
        requestedDay: round.requestedDay,
        reportedBy: round.reportedBy?.id ?? null,
        reportedOn: round.reportedOn,
        closedOn: round.closedOn,
        withdrawn: plan.withdrawn,
        ...organizations,
        createdAt: actions[0]?.at ?? now,
        updatedAt: actions.at(-1)?.at ?? now,
      });
    }
  }
  return rows;
};
