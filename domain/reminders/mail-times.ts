import { addDays } from "../follow-ups/due";
import { officeDay } from "../settings/office";
import type { Digest } from "./reminder";

const MINUTE = 60_000;

/** The hour of the office from which a day's digest goes. */
export const DIGEST_HOUR = 8;

/** What is older than this comes by no mail any more, as after months without a mail server: it stands on screen. Milliseconds. */
export const TOO_OLD = { atOnce: 24 * 60 * MINUTE, digest: 14 * 24 * 60 * MINUTE } as const;

const hourOf = (now: Date, zone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now));

/**
 * The day whose digest is due at `now` in the office's time zone: today from eight o'clock on; weekly, the Monday of this
 * week. A digest of an earlier day is not made up for. Undefined while none is due.
 */
export const digestDay = (digest: Digest, now: Date, zone: string): string | undefined => {
  const today = officeDay(now, zone);
  const early = hourOf(now, zone) < DIGEST_HOUR;
  if (digest === "never") return undefined;
  if (digest === "daily") return early ? undefined : today;
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return sinceMonday === 0 && early ? undefined : addDays(today, -sinceMonday);
};

/** How long an instance keeps a mail to itself while it sends it, in milliseconds; longer than sending can take. */
export const CLAIM = 5 * MINUTE;

/** After each failed try, how long until the next, in milliseconds. After the last of them there is none. */
export const PAUSES: readonly number[] = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * MINUTE);

/** How long to wait after `tries` tries; undefined: give up. */
export const pauseAfter = (tries: number): number | undefined => PAUSES[tries - 1];

/** Why a mail could not be sent, as it is kept and put into words on screen. */
export const MAIL_TROUBLES = ["refused", "unreachable", "other"] as const;
/** What is kept of a mail that did not go. `nothing_left`: its reader had read it, or may not any more; that is no trouble. */
export type MailProblem = (typeof MAIL_TROUBLES)[number] | "nothing_left";
