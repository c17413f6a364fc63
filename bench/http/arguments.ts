import type postgres from "postgres";
import type { DraftRecord } from "@/domain/events/shape";
import { meetingOf } from "./record";

/** Arguments of the measured calls. */
export interface CallArguments {
  /** Events that everybody may open, spread over all years. */
  events: string[];
  followUps: string[];
  /** Words that many events hold, and few. */
  common: string;
  rare: string;
  meeting: DraftRecord;
}

const COMMON = "合作";

/** A run of three characters of a title that the fewest events hold. */
const rareWord = async (sql: postgres.Sql): Promise<string> => {
  const [row] = await sql`
    select word from (
      select substr(title->>'zh', 2, 3) as word, count(*) as n from events where length(title->>'zh') > 6 group by 1) w
    where word ~ '^[一-龥]+$' order by n, word limit 1`;
  return String(row?.word);
};

export const callArguments = async (sql: postgres.Sql): Promise<CallArguments> => {
  const events = await sql`
    select id from events where withdrawn_at is null and not restricted order by md5(id::text) limit 512`;
  const followUps = await sql`
    select p.id from pursuits p join events e on e.id = p.event_id
    where p.closed_on is null and not p.withdrawn and not e.restricted order by md5(p.id::text) limit 512`;
  return {
    events: events.map(({ id }) => String(id)),
    followUps: followUps.map(({ id }) => String(id)),
    common: COMMON,
    rare: await rareWord(sql),
    meeting: await meetingOf(sql),
  };
};
