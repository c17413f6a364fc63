/** The wall-clock time of a moment in a time zone, as if it were UTC, in milliseconds. */
const wallClock = (moment: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(moment);
  return Date.parse(`${parts.replace(" ", "T")}Z`);
};

/**
 * The moment at which clocks in `zone` show `local` ("2026-05-25T09:00"), as an ISO text; undefined where `local` is no time. Twice,
 * since the first guess may lie on the other side of a change of the clocks.
 */
export const officeMoment = (local: string, zone: string): string | undefined => {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return undefined;
  const guess = wanted - (wallClock(wanted, zone) - wanted);
  const moment = guess - (wallClock(guess, zone) - wanted);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" })
    .format(moment)
    .replace(" ", "T")
    .concat("Z");
};
