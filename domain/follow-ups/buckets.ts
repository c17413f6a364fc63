import { type DueStatus, dueStatusOf, type Schedule } from "./due";

/** The groups on a responsible person's own page, in order of urgency. */
export const BUCKETS = [
  "late",
  "answer",
  "returned",
  "review",
  "soon",
  "accept",
  "later",
  "verification",
] as const;
type Bucket = (typeof BUCKETS)[number];

/** The buckets of what waits for the responsible person, shown on the start page. */
export const WAITING_BUCKETS: readonly Bucket[] = ["late", "answer", "returned", "review", "soon", "accept"];

/** The criterion of a bucket. `unanswered`: comments of leaders without an answer; `returned`: the last report was returned. */
export interface BucketInput extends Schedule {
  unanswered: number;
  returned: boolean;
}

const SOON: readonly DueStatus[] = ["today", "soon"];

/** The bucket of a follow-up on the office's day `today`: the first that applies. */
export const bucketOf = (held: BucketInput, today: string): Bucket => {
  const dueStatus = dueStatusOf(held, today);
  if (dueStatus === "late") return "late";
  if (held.unanswered > 0) return "answer";
  if (held.returned) return "returned";
  if (dueStatus === "review") return "review";
  if (SOON.includes(dueStatus)) return "soon";
  if (held.state === "waiting") return "accept";
  return dueStatus === "verification" ? "verification" : "later";
};
