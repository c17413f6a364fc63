import { and, isNotNull, isNull, not, type SQL } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";

/** Whether readers without a session may read a row of articles joined with its event: `article.readPublic` of domain/access as SQL. */
export const articlePublic = (): SQL | undefined =>
  and(isNotNull(articles.publishedVersion), isNull(events.withdrawnAt), not(events.restricted));
