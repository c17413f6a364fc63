import type { DraftRecord, Venue } from "./shape";

/** All venues of a record: its own first, then those of its agenda and of the event it is part of. */
export const venueMentions = (record: DraftRecord): { main: boolean; venue: Venue }[] => [
  ...(record.venue ? [{ main: true, venue: record.venue }] : []),
  ...[...(record.agenda ?? []).map((item) => item.venue), record.partOf?.venue]
    .filter((venue) => venue !== undefined)
    .map((venue) => ({ main: false, venue })),
];
