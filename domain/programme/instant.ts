const clocks = new Map<string, Intl.DateTimeFormat>();

const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
};

/** Milliseconds by which the clock of a zone is ahead of UTC at an instant. */
const aheadAt = (instant: number, zone: string): number => {
  const parts = clockIn(zone).formatToParts(instant);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    ["year", "month", "day", "hour", "minute", "second"] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
};

/**
 * The instant in milliseconds at which the clock of an IANA zone shows `time` ("09:30") on a whole day. A time that the clock skips
 * is taken as it would be without the change.
 */
export const instantOf = (day: string, time: string, zone: string): number => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - aheadAt(wall, zone);
  return wall - aheadAt(guess, zone);
};
