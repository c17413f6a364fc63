import { storableOrNull } from "@/db/storable";
import { eventIndex, placeOf } from "@/domain/events/list-entry";
import type { DraftRecord } from "@/domain/events/shape";
import { spanOf } from "@/domain/events/span";
import { headCount } from "@/domain/participations/head-count";
import { actorId, type Context } from "../context";
import { searchValues } from "../search/internal";

/** The columns of an event that derive from its record. */
export const recordColumns = (record: DraftRecord) => {
  const { firstDay, lastDay } = spanOf(record.when);
  return {
    record,
    recordId: storableOrNull(record.id),
    kind: record.kind,
    status: record.status,
    title: record.title ?? {},
    start: record.when?.start ?? null,
    end: record.when?.end ?? null,
    firstDay: firstDay ?? null,
    lastDay: lastDay ?? null,
    place: placeOf(record) ?? null,
    people: headCount(record).count,
    ...searchValues(eventIndex(record)),
  };
};

/** The columns of the last change: user and time. */
export const updateColumns = (ctx: Context) => ({ updatedBy: actorId(ctx.actor), updatedAt: ctx.now });
