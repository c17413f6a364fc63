import type { DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import type { DueStatus } from "@/domain/follow-ups/due";
import type { PursuitState } from "@/domain/follow-ups/follow-up";
import { originIn } from "@/domain/follow-ups/origin";
import type { listFollowUps } from "@/server/follow-ups/queries";

type Row = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

/** A follow-up of an event with its record paths: its own and its source. */
export interface Followed {
  id: string;
  text: Text;
  state: PursuitState;
  dueStatus: DueStatus;
  places: string[];
}

/** The follow-ups of a record, each with its newest round. */
export const followedIn = (record: DraftRecord, rows: readonly Row[]): Followed[] =>
  (record.followUps ?? []).flatMap(({ key, from }) => {
    const [newest] = rows.filter((row) => row.key === key).sort((a, b) => b.round - a.round);
    if (!newest) return [];
    const origin = originIn(record, from)?.path;
    const { id, text, state, dueStatus } = newest;
    return [{ id, text, state, dueStatus, places: [`followUps[${key}]`, ...(origin ? [origin] : [])] }];
  });
