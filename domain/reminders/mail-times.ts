import { addDays, daysSinceMonday } from "../events/days";
import { officeDay } from "../settings/office";
import type { Digest } from "./reminder";

const MINUTE = 60_000;

/** Local hour from which digests are sent. */
const DIGEST_HOUR = 8;

/** Maximum age of reminders for mail in milliseconds; older ones are shown on screen only. */
export const TOO_OLD = { atOnce: 24 * 60 * MINUTE, digest: 14 * 24 * 60 * MINUTE } as const;

const hourOf = (now: Date, zone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now));

/**
 * The date whose digest is due at `now` in the given time zone: today from eight o'clock; weekly: Monday of this week.
 * Missed digests are not sent later. Undefined if none is due.
 */
export const digestDay = (digest: Digest, now: Date, zone: string): string | undefined => {
  const today = officeDay(now, zone);
  const early = hourOf(now, zone) < DIGEST_HOUR;
  if (digest === "never") return undefined;
  if (digest === "daily") return early ? undefined : today;
  const sinceMonday = daysSinceMonday(today);
  return sinceMonday === 0 && early ? undefined : addDays(today, -sinceMonday);
};

/** Duration of a claim on a mail being sent, in milliseconds; longer than sending can take. */
export const CLAIM = 5 * MINUTE;

/** Delays before the next attempts, in milliseconds; after the last one the mail is given up. */
export const RETRY_DELAYS: readonly number[] = [1, 5, 15, 60, 180, 360, 720].map(
  (minutes) => minutes * MINUTE,
);

/** Delay after `tries` attempts; undefined: give up. */
export const retryDelay = (tries: number): number | undefined => RETRY_DELAYS[tries - 1];

/** Reasons why a mail could not be sent, stored and shown on screen. */
export const MAIL_TROUBLES = ["refused", "unreachable", "other"] as const;
/** Stored outcome of an unsent mail. `nothing_left`: read or unreadable meanwhile, which is no problem. */
export type MailProblem = (typeof MAIL_TROUBLES)[number] | "nothing_left";
