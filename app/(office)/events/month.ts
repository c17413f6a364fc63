const DAY = 86_400_000;
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The month that an address asks for, as "2026-11"; that of `today` where it asks for none. */
export const monthIn = (asked: string | string[] | undefined, today: string): string =>
  typeof asked === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);

/** The month `by` months later: ("2026-12", 1) → "2027-01". */
export const monthAfter = (month: string, by: number): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return written(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
};

/** The days of a month by whole weeks from Monday on, with the days of its neighbours that fill them. */
export const weeksOf = (month: string): string[][] => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const first = Date.UTC(year, number - 1, 1);
  const begin = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const end = Date.UTC(year, number, 1);
  const weeks: string[][] = [];
  for (let week = begin; week < end; week += 7 * DAY)
    weeks.push(Array.from({ length: 7 }, (_, at) => written(week + at * DAY)));
  return weeks;
};
