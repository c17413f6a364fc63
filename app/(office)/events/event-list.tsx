"use client";

import { useFirstRows } from "@/components/first-rows";
import { EventTable, type ListedEvent } from "./event-table";

/** A page of events, rendered from its data: as server components, its rows would be in the page twice, as HTML and as elements. */
export function EventList({ rows, label }: { rows: readonly ListedEvent[]; label: string }) {
  const first = useFirstRows(rows);
  return <EventTable rows={first.rows} later={first.later} label={label} />;
}
