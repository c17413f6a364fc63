import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Hold, Message, Session } from "../content/message";
import type { Pool } from "./pool";

/**
 * What else people were awarded at the ceremony of the news: it ends the first paragraph, before what was said there. English: at a
 * ceremony that is the news itself; Chinese: by those who gave the award that is the news.
 */
export const awardedThere = (pool: Pool, news: Message, lang: Lang): Message[] => {
  if (lang === "zh") return alsoAwarded(pool, news);
  if (news.type !== "session" || news.scene.item.activity !== "ceremony") return [];
  const isOwn = (one: Message): boolean =>
    one.type === "result" && one.scene === news.scene && one.outcome.type === "award";
  return pool.rest.filter(isOwn).length === 1 ? pool.take("result", isOwn) : [];
};

const alsoAwarded = (pool: Pool, news: Message): Message[] => {
  if (news.type !== "result" || news.outcome.type !== "award" || !news.scene) return [];
  const by = news.outcome.by?.join();
  return pool.take(
    "result",
    ({ outcome, scene }) => scene === news.scene && outcome.type === "award" && outcome.by?.join() === by,
  );
};

/** Whether something was given at a ceremony behind other items: it is told there, and its ceremony with it. */
const isAwardedBehind = ({ agenda = [] }: DraftRecord, { scene }: Session): boolean =>
  agenda[0]?.key !== scene.key && (scene.item.outcomes ?? []).length > 0;

/** The item that gives an event its noun; in English not a ceremony in its course, which is told where something was given. */
export const sessionOfEvent = (pool: Pool, record: DraftRecord, event: Hold, lang: Lang): Message[] =>
  pool.take(
    "session",
    (one) => one.scene === event.named && !(lang === "en" && isAwardedBehind(record, one)),
  );
