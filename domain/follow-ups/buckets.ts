import { type DueStatus, dueStatusOf, type Schedule } from "./due";

/** What a responsible person's own page lays their follow-ups on, what asks for them first at the top. */
export const BUCKETS = ["late", "answer", "returned", "soon", "accept", "later", "verification"] as const;
export type Bucket = (typeof BUCKETS)[number];

/** What a bucket is chosen by. `unanswered`: comments of leaders without an answer; `returned`: the last report came back. */
export interface BucketInput extends Schedule {
  unanswered: number;
  returned: boolean;
}

const SOON: readonly DueStatus[] = ["review", "today", "soon"];

/** The one bucket that a follow-up lies on, on the office's day `today`: the first that it belongs to. */
export const bucketOf = (held: BucketInput, today: string): Bucket => {
  const light = dueStatusOf(held, today);
  if (light === "late") return "late";
  if (held.unanswered > 0) return "answer";
  if (held.returned) return "returned";
  if (SOON.includes(light)) return "soon";
  if (held.state === "waiting") return "accept";
  return light === "verification" ? "verification" : "later";
};
