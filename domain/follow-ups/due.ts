import { daysBetween, monthAfter } from "../events/days";
import type { ROUNDS } from "../events/enumerations";
import type { DraftRecord, FollowUp } from "../events/shape";
import { lastDayOf } from "../events/span";
import { isClosed, type PursuitState } from "./follow-up";

/** The urgency of a follow-up; derived from day and state, never stored. */
export const DUE_STATUSES = [
  "late",
  "today",
  "soon",
  "far",
  "review",
  "verification",
  "no_day",
  "closed",
] as const;
export type DueStatus = (typeof DUE_STATUSES)[number];

/** Days before the due day from which it is soon. */
export const SOON_DAYS = 7;

/** The fields that the due status is derived from; days are whole days of the office. */
export interface Schedule {
  state: PursuitState;
  dueOn: string | null;
  reviewOn: string | null;
  suspendedUntil: string | null;
}

/** The end of the suspension, else the due day, else the review day. */
export const effectiveDay = ({ state, dueOn, reviewOn, suspendedUntil }: Schedule): string | null =>
  state === "suspended" ? suspendedUntil : (dueOn ?? reviewOn);

/** The due status of a follow-up on the office's day `today`. */
export const dueStatusOf = (timed: Schedule, today: string): DueStatus => {
  const { dueOn } = timed;
  if (isClosed(timed.state)) return "closed";
  if (timed.state === "reported") return "verification";
  const day = effectiveDay(timed);
  if (day === null) return "no_day";
  const left = daysBetween(today, day);
  // Only a due day can be missed; a past review day or end of a suspension requires a review.
  if (left < 0) return dueOn !== null && dueOn < today ? "late" : "review";
  if (left === 0) return "today";
  return left <= SOON_DAYS ? "soon" : "far";
};

/** The whole day until which a promise is due: the last one that its day reaches over; null where it has none. */
export const dueDayOf = (followUp: FollowUp): string | null =>
  followUp.due?.on === undefined ? null : lastDayOf(followUp.due.on);
/** As `dueDayOf`, for the review day. */
export const reviewDayOf = (followUp: FollowUp): string | null =>
  followUp.due?.review === undefined ? null : lastDayOf(followUp.due.review);

const MONTHS: Record<(typeof ROUNDS)[number], number> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/**
 * The same day of the month `rounds` times `every` later; the last of the month where that month is shorter. Counted from the first
 * day of all, so that the 31st comes back after a short month.
 */
export const nextRoundDay = (day: string, every: (typeof ROUNDS)[number], rounds = 1): string => {
  const month = monthAfter(day, MONTHS[every] * rounds);
  const last = lastDayOf(month);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
};

/** Whether what was done in time: reported, or else closed, no later than due. Null without a due day, or while open. */
export const wasOnTime = (one: {
  dueOn: string | null;
  reportedOn: string | null;
  closedOn: string | null;
}): boolean | null => {
  const day = one.reportedOn ?? one.closedOn;
  return one.dueOn === null || one.closedOn === null || day === null ? null : day <= one.dueOn;
};

/** Whether the deadline of a promise is words alone ("in the near future"), so that it needs a review date. */
export const needsReviewDay = (followUp: NonNullable<DraftRecord["followUps"]>[number]): boolean =>
  Boolean(followUp.due?.words?.en || followUp.due?.words?.zh) && !followUp.due?.on && !followUp.due?.review;
