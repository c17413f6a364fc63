import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { sentencesFrom } from "@/domain/articles/sentences-from-fields";
import { type Step, stepsOf } from "@/domain/events/paths";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import { originIn } from "@/domain/follow-ups/origin";

/** Record paths of a follow-up: its own, and its source if that is a single statement. */
const placesOf = (record: DraftRecord, { key, from }: FollowUp): Step[][] => {
  const at = (record.followUps ?? []).findIndex((each) => each.key === key);
  const origin = originIn(record, from);
  // Many sentences are about a whole agenda item or agreement, few about this follow-up.
  const source =
    origin && origin.kind !== "item" && origin.kind !== "agreement"
      ? stepsOf(record, origin.path)
      : undefined;
  return [...(at < 0 ? [] : [["followUps", at]]), ...(source ? [source] : [])];
};

/** Article sentences about a follow-up, by language and in the order of the article. */
export const sentencesAbout = async (db: Db, eventId: string, record: DraftRecord, followUp: FollowUp) => {
  const places = placesOf(record, followUp);
  if (places.length === 0) return [];
  const kept = await db
    .select({ lang: articles.lang, article: articles.article })
    .from(articles)
    .where(eq(articles.eventId, eventId))
    .orderBy(asc(articles.lang));
  return kept.flatMap(({ lang, article }) => {
    const found = places.flatMap((at) => sentencesFrom(article, record, at));
    return [...new Map(found.map(({ id, text }) => [id, { lang, id, text }])).values()];
  });
};
