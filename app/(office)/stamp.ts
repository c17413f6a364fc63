/** A timestamp for tables, "2026-11-20 16:20", in the organization's time zone. */
export const stamp = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(moment);
