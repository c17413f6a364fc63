import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { oncePerDatabase } from "@/db/once-per-database";
import { articles } from "@/db/schema/articles";
import type { Lang } from "@/domain/events/values";
import { recordAt } from "../records/queries";
import { writingStyles } from "../settings/queries";
import { pendingOf } from "./internal";

const CACHE_SIZE = 2000;
const known = oncePerDatabase(() => new Map<string, boolean>());

/** An event with the version that last changed its record, and its articles. */
interface EventArticles {
  eventId: string;
  newest: number;
  articles: readonly { lang: Lang; version: number; eventVersion: number }[];
}

/**
 * The languages whose article prints something that the record has changed since: the answer of the article's own page. An article
 * is only read and compared where its record is newer; the answer for two versions never changes and is kept in memory.
 */
export const outdatedLangs = async (
  db: Db,
  { eventId, newest, articles: of }: EventArticles,
): Promise<Lang[]> => {
  const older = of.filter(({ eventVersion }) => eventVersion < newest);
  if (older.length === 0) return [];
  const styles = await writingStyles(db);
  const cache = known(db);
  const asked = older.map(({ lang, version, eventVersion }) => ({
    lang,
    key: JSON.stringify([eventId, lang, version, eventVersion, newest, styles[lang]]),
  }));
  const unknown = asked.filter(({ key }) => !cache.has(key));
  if (unknown.length > 0) {
    const record = await recordAt(db, eventId, newest);
    const langs = unknown.map(({ lang }) => lang);
    const stored = await db
      .select()
      .from(articles)
      .where(and(eq(articles.eventId, eventId), inArray(articles.lang, langs)));
    for (const { lang, key } of unknown) {
      const article = stored.find((each) => each.lang === lang);
      const [oldest] = cache.keys();
      if (cache.size >= CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
      cache.set(key, !record || !article || (await pendingOf(db, article, record, newest)).stale);
    }
  }
  return asked.flatMap(({ lang, key }) => (cache.get(key) ? [lang] : []));
};
