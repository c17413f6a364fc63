import type { Limit } from "./limits";

const MINUTE = 60_000;

/** Past days whose events a calendar feed holds; those to come are all in it. */
export const FEED_DAYS = 366;

/** The most events of a feed. */
export const FEED_EVENTS = 500;

/** Requests of one user's feed, and of addresses that do not exist from one network address. Calendars ask once in an hour. */
export const FEED_LIMITS = {
  feed: { most: 60, window: 15 * MINUTE },
  unknownFeed: { most: 60, window: 15 * MINUTE },
} as const satisfies Record<string, Limit>;

/** The path of a feed's calendar. */
export const feedPath = (token: string): string => `/api/calendar/${token}.ics`;
