import type { AGREEMENT_STATUSES, RENEWALS } from "../events/shape";
import { firstDayOf, lastDayOf } from "../events/span";
import { addDays, daysBetween } from "../follow-ups/due";

/** How an agreement stands on a day; derived from what the record says of it, never kept. The order is that of lists. */
export const STANDINGS = [
  "in_force",
  "expiring",
  "expired",
  "superseded",
  "terminated",
  "not_yet",
  "not_signed",
  "unstated",
] as const;
export type Standing = (typeof STANDINGS)[number];

type Status = (typeof AGREEMENT_STATUSES)[number];

/** What a standing is derived from; days are as exact as the record has them: "2025", "2025-06" or "2025-06-30". */
export interface Terms {
  status: Status | null;
  signedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  renews: (typeof RENEWALS)[number] | null;
  /** Whether a later agreement that renews this one has begun, see `hasBegun`. */
  renewed: boolean;
}

/** A standing, with what a screen says beside it. */
export interface Stands {
  standing: Standing;
  /** The last whole day; null where the record has none, or where it no longer matters. */
  endsOn: string | null;
  /** Whole days from today to the last day, itself not counted; null as `endsOn`. */
  daysLeft: number | null;
  /** Of an expiring one: the nearest of the office's numbers of days that it is within. */
  threshold: number | null;
  /** It renews by itself, so its end is none. */
  goesOn: boolean;
}

/** The statuses that say that it was never signed. */
export const UNSIGNED = ["proposed", "intended", "planned"] as const satisfies readonly Status[];

/** Whether a status says that an agreement was never signed. */
export const isUnsigned = (status: Status): boolean => (UNSIGNED as readonly Status[]).includes(status);
type Begins = Pick<Terms, "status" | "effectiveOn" | "signedOn">;

const isToCome = ({ status, effectiveOn, signedOn }: Begins, today: string): boolean => {
  const begins = effectiveOn ?? signedOn;
  return status === "signed" && begins !== null && firstDayOf(begins) > today;
};

/** Whether an agreement was signed and its first day has come: then what it renews is superseded. */
export const hasBegun = (terms: Begins, today: string): boolean =>
  terms.status !== null && !isUnsigned(terms.status) && !isToCome(terms, today);

const standing = (terms: Terms, today: string, expiryDays: readonly number[]): Standing => {
  const { status, expiresOn, renews, renewed } = terms;
  if (status === null) return "unstated";
  if (isUnsigned(status)) return "not_signed";
  if (status === "terminated") return "terminated";
  if (renewed) return "superseded";
  if (status === "expired") return "expired";
  if (isToCome(terms, today)) return "not_yet";
  if (expiresOn === null || renews === "automatic") return "in_force";
  const last = lastDayOf(expiresOn);
  if (last < today) return "expired";
  return last <= addDays(today, Math.max(0, ...expiryDays)) ? "expiring" : "in_force";
};

/**
 * How an agreement stands on the office's day `today`. `expiryDays`: before its end, from how many days on it counts as
 * expiring; none: on its last day alone. What renews by itself goes on, and is neither expiring nor expired.
 */
export const standingOf = (terms: Terms, today: string, expiryDays: readonly number[]): Stands => {
  const now = standing(terms, today, expiryDays);
  const runs = now === "in_force" || now === "expiring" || now === "expired" || now === "not_yet";
  const endsOn = runs && terms.expiresOn !== null ? lastDayOf(terms.expiresOn) : null;
  const daysLeft = endsOn === null ? null : daysBetween(today, endsOn);
  const within = expiryDays.filter((days) => daysLeft !== null && daysLeft <= days);
  return {
    standing: now,
    endsOn,
    daysLeft,
    threshold: now === "expiring" ? Math.min(...(within.length > 0 ? within : [0])) : null,
    goesOn: runs && now !== "expired" && terms.renews === "automatic",
  };
};
