import { addDays, daysBetween } from "../events/days";
import type { AGREEMENT_STATUSES, RENEWALS } from "../events/enumerations";
import { firstDayOf, lastDayOf } from "../events/span";

/** Status of an agreement on a given day, derived from its recorded status and dates, never stored. In display order. */
export const EFFECTIVE_STATUSES = [
  "in_force",
  "expiring",
  "expired",
  "superseded",
  "terminated",
  "not_yet",
  "not_signed",
  "unstated",
] as const;
export type EffectiveStatus = (typeof EFFECTIVE_STATUSES)[number];

type Status = (typeof AGREEMENT_STATUSES)[number];

/** Input of the effective status. Dates are as exact as in the record: "2025", "2025-06" or "2025-06-30". */
export interface Terms {
  status: Status | null;
  signedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  renews: (typeof RENEWALS)[number] | null;
  /** Whether a later agreement that renews this one has begun, see `hasBegun`. */
  renewed: boolean;
}

/** An effective status with the details shown beside it. */
export interface Validity {
  effectiveStatus: EffectiveStatus;
  /** Last day in force; null if the record has none or it no longer matters. */
  endsOn: string | null;
  /** Whole days from today to `endsOn`; null if that is. */
  daysLeft: number | null;
  /** If expiring: the smallest configured number of days that it is within. */
  threshold: number | null;
  /** Renews automatically, so `expiresOn` does not end it. */
  renewsAutomatically: boolean;
}

/** Recorded statuses of agreements that were never signed. */
export const UNSIGNED = ["proposed", "intended", "planned"] as const satisfies readonly Status[];

/** Whether a recorded status means that the agreement was never signed. */
export const isUnsigned = (status: Status): boolean => (UNSIGNED as readonly Status[]).includes(status);
type Begins = Pick<Terms, "status" | "effectiveOn" | "signedOn">;

const isNotYetInForce = ({ status, effectiveOn, signedOn }: Begins, today: string): boolean => {
  const begins = effectiveOn ?? signedOn;
  return status === "signed" && begins !== null && firstDayOf(begins) > today;
};

/** Whether an agreement was signed and its first day has come; then the agreement it renews is superseded. */
export const hasBegun = (terms: Begins, today: string): boolean =>
  terms.status !== null && !isUnsigned(terms.status) && !isNotYetInForce(terms, today);

const effectiveStatusOf = (terms: Terms, today: string, expiryDays: readonly number[]): EffectiveStatus => {
  const { status, expiresOn, renews, renewed } = terms;
  if (status === null) return "unstated";
  if (isUnsigned(status)) return "not_signed";
  if (status === "terminated") return "terminated";
  if (renewed) return "superseded";
  if (status === "expired") return "expired";
  if (isNotYetInForce(terms, today)) return "not_yet";
  if (expiresOn === null || renews === "automatic") return "in_force";
  const last = lastDayOf(expiresOn);
  if (last < today) return "expired";
  return last <= addDays(today, Math.max(0, ...expiryDays)) ? "expiring" : "in_force";
};

/**
 * Effective status of an agreement on the local date `today`. `expiryDays`: from how many days before its end it counts as
 * expiring; empty: only on its last day. Automatic renewal never expires.
 */
export const validityOf = (terms: Terms, today: string, expiryDays: readonly number[]): Validity => {
  const now = effectiveStatusOf(terms, today, expiryDays);
  const runs = now === "in_force" || now === "expiring" || now === "expired" || now === "not_yet";
  const endsOn = runs && terms.expiresOn !== null ? lastDayOf(terms.expiresOn) : null;
  const daysLeft = endsOn === null ? null : daysBetween(today, endsOn);
  const within = expiryDays.filter((days) => daysLeft !== null && daysLeft <= days);
  return {
    effectiveStatus: now,
    endsOn,
    daysLeft,
    threshold: now === "expiring" ? Math.min(...(within.length > 0 ? within : [0])) : null,
    renewsAutomatically: runs && now !== "expired" && terms.renews === "automatic",
  };
};
