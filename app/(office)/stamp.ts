/** A moment as tables show it: "2026-11-20 16:20", on the office's clock. */
export const stamp = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(moment);
