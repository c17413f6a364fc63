import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import type { Pool } from "./pool";

/** English: what people were awarded at the ceremony that is the news: it ends the first paragraph, before what was said there. */
export const awardedThere = (pool: Pool, news: Message, lang: Lang): Message[] => {
  if (lang !== "en" || news.type !== "session" || news.scene.item.activity !== "ceremony") return [];
  const isOwn = (one: Message): boolean =>
    one.type === "result" && one.scene === news.scene && one.outcome.type === "award";
  return pool.rest.filter(isOwn).length === 1 ? pool.take("result", isOwn) : [];
};
