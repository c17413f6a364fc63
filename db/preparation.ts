import { and, inArray, isNull, sql } from "drizzle-orm";
import { checklistItems } from "./schema/checklists";
import { events } from "./schema/events";

/** Condition over `events`: it is still prepared. One that was held, cancelled or archived is not. */
export const isToPrepare = sql`(${and(inArray(events.status, ["planned", "postponed"]), isNull(events.withdrawnAt))})`;

/** The day by which an item is to be done, over `checklistItems` joined with `events`; `preparationDay` of domain/ as SQL. */
export const preparationDaySql = sql<
  string | null
>`coalesce(${checklistItems.dueOn}, ${events.firstDay} - ${checklistItems.daysBefore})`;
