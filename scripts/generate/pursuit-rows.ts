import type { PgInsertValue as Row } from "drizzle-orm/pg-core";
import type { followUps } from "@/db/schema/follow-ups";
import type { followUpMoves, pursuits } from "@/db/schema/pursuits";
import type { DraftRecord } from "@/domain/events/shape";
import { followUpColumns, pursuitColumns } from "@/server/follow-ups/save";
import { idOf } from "./dice";
import { momentOf, noLater } from "./moments";
import type { Office } from "./office";
import type { Plan } from "./plan";
import { type Life, roundsOf } from "./pursuit";
import { newRound, type Round } from "./story";

/** The promises of one event and how they are pursued, as rows. */
export interface PursuitRows {
  followUps: Row<typeof followUps>[];
  pursuits: Row<typeof pursuits>[];
  moves: Row<typeof followUpMoves>[];
}

const MINUTES_BETWEEN = 7;
/** Room for ids in the order of time: follow-ups of an event, and steps of a follow-up. */
const [MOST_FOLLOW_UPS, MOST_STEPS] = [16, 1024];

const moveRows = (round: Round, at: { followUpId: string; pursuitId: string; ids: string[] }, now: Date) =>
  round.story.map(
    (told, i): Row<typeof followUpMoves> => ({
      id: at.ids[i] ?? "",
      followUpId: at.followUpId,
      pursuitId: at.pursuitId,
      move: told.move,
      at: noLater(momentOf(told.day, i * MINUTES_BETWEEN), now),
      byId: told.by?.id ?? null,
      byName: told.by?.name ?? "",
      before: told.before,
      after: told.after,
      note: told.note ?? null,
      day: told.about ?? null,
      oldDay: told.old ?? null,
      toUserId: told.to?.id ?? null,
      toName: told.to?.name ?? null,
      answeredBy: told.answer === undefined ? null : (at.ids[told.answer] ?? null),
    }),
  );

/** The follow-ups of an event's record as rows, with the stories that `life` tells of them. */
export const pursuitRows = (
  office: Office,
  plan: Plan,
  at: { eventId: string; record: DraftRecord; life: Life; now: Date },
): PursuitRows => {
  const { eventId, record, life, now } = at;
  const rows: PursuitRows = { followUps: [], pursuits: [], moves: [] };
  for (const [position, followUp] of (record.followUps ?? []).entries()) {
    const order = (plan.index * MOST_FOLLOW_UPS + position) * MOST_STEPS;
    let step = 0;
    const followUpId = idOf(order, office.seed, "follow-up", plan.index, position);
    const { key } = followUp;
    rows.followUps.push({ id: followUpId, eventId, key, ...followUpColumns(followUp, position) });
    const bodies = pursuitColumns(record, followUp, (id) => id ?? null);
    const rounds = plan.withdrawn
      ? [newRound(plan.day, life.logger, { dueOn: null, reviewOn: null })]
      : roundsOf(life, followUp, plan.day);
    for (const [n, round] of rounds.entries()) {
      const pursuitId = idOf(order, followUpId, "round", n);
      const ids = round.story.map((_told, i) => idOf(order + step++, followUpId, n, i));
      const moves = moveRows(round, { followUpId, pursuitId, ids }, now);
      const unit = life.dice.chance(0.2) ? life.dice.pick(life.users).unit : null;
      rows.moves.push(...moves);
      rows.pursuits.push({
        id: pursuitId,
        followUpId,
        eventId,
        round: n + 1,
        version: moves.length,
        state: round.state,
        priority: round.priority,
        responsibleId: round.responsible?.id ?? null,
        units: unit ? [unit] : [],
        dueOn: round.dueOn,
        reviewOn: round.reviewOn,
        suspendedUntil: round.suspendedUntil,
        asked: round.asked,
        askedDay: round.askedDay,
        reportedBy: round.reportedBy?.id ?? null,
        reportedOn: round.reportedOn,
        closedOn: round.closedOn,
        withdrawn: plan.withdrawn,
        ...bodies,
        createdAt: moves[0]?.at ?? now,
        updatedAt: moves.at(-1)?.at ?? now,
      });
    }
  }
  return rows;
};
