import { sql } from "drizzle-orm";
import { pursuits } from "@/db/schema/pursuits";

/** `effectiveDay` of domain/follow-ups/due.ts. */
export const effectiveDay = sql`case when ${pursuits.state} = 'suspended' then ${pursuits.suspendedUntil} else coalesce(${pursuits.dueOn}, ${pursuits.reviewOn}) end`;
