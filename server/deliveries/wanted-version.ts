import { type SQL, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { destinations, placements } from "@/db/schema/deliveries";
import { articlePublic } from "../access/article-public";

/**
 * The version in which an article should be at a destination, over their rows joined with the event and the placement; null: not at all.
 * One published before the destination was added counts once corrected.
 */
export const wantedVersion = (): SQL<number | null> =>
  sql`case when ${articlePublic()} and ${articles.lang} = any(${destinations.langs})
    and (${articles.publishedAt} >= ${destinations.createdAt} or ${placements.version} is not null)
    then ${articles.publishedVersion} end`;
