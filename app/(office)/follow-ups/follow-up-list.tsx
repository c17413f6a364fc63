"use client";

import type { ComponentProps } from "react";
import { FollowUpTable } from "./follow-up-table";

/** Follow-ups whose rows lead to their pages, rendered from their data: as server components, the rows would be in the page twice. */
export function FollowUpList(list: Omit<ComponentProps<typeof FollowUpTable>, "hrefOf">) {
  return <FollowUpTable {...list} hrefOf={(row) => `/follow-ups/${row.id}`} />;
}
