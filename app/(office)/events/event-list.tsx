"use client";

import { EventTable, type ListedEvent } from "./event-table";

/** A page of events, rendered from its data: as server components, its rows would be in the page twice, as HTML and as elements. */
export function EventList({ rows, label }: { rows: readonly ListedEvent[]; label: string }) {
  return <EventTable rows={rows} label={label} />;
}
