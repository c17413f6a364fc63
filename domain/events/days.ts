/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;
const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `n` days after a whole day (before it, where negative). */
export const addDays = (day: string, n: number): string =>
  new Date(momentOf(day) + n * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `a` to `b`; negative where `b` comes first. */
export const daysBetween = (a: string, b: string): number => Math.round((momentOf(b) - momentOf(a)) / DAY_MS);

/** Whole days of 24 hours that passed between two times. */
export const daysPassed = (since: Date, now: number): number => Math.floor((now - since.getTime()) / DAY_MS);

/** Days since the Monday of its week: 0 for a Monday, 6 for a Sunday. */
export const daysSinceMonday = (day: string): number => (new Date(momentOf(day)).getUTCDay() + 6) % 7;

const padded = (n: number, digits: number): string => String(n).padStart(digits, "0");

/** The month `n` months after that of a day: ("2026-12-31", 1) → "2027-01". */
export const monthAfter = (day: string, n: number): string => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) + n;
  return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`;
};

/** The number of days of a month from 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
