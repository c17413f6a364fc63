"use client";

import { type ComponentProps, useMemo } from "react";
import { useFirstRows } from "@/components/first-rows";
import { type PackedRows, unpackRows } from "@/components/packed-rows";
import { FollowUpTable } from "./follow-up-table";
import type { ListedFollowUp } from "./listed-follow-up";

/** Follow-ups whose rows lead to their pages, rendered from their data: as server components, the rows would be in the page twice. */
export function FollowUpList({
  packed,
  first,
  ...list
}: Omit<ComponentProps<typeof FollowUpTable>, "hrefOf" | "rows" | "later"> & {
  packed: PackedRows<ListedFollowUp>;
  /** How many rows the server renders. */
  first?: number | undefined;
}) {
  const all = useMemo(() => unpackRows(packed), [packed]);
  const { rows, later } = useFirstRows(all, first);
  return <FollowUpTable {...list} rows={rows} later={later} hrefOf={(row) => `/follow-ups/${row.id}`} />;
}
