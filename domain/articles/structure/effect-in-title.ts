import type { Message } from "../content/message";

/** "Reedham and Wells become sister ports", "College joins the network": what a document made of its parties. */
const MADE =
  /^\p{L}.*? (?:becomes?|enters? (?=(?:an? |the )?\p{Ll}+ )|joins? (?!hands|forces)|links? up with|teams? up with) ?\p{L}/u;

/** English: whether a title says what came of the only document that was signed, and is the news. */
export const isEffectInTitle = (title: string, news: Message): boolean =>
  news.type === "sign" &&
  news.together === undefined &&
  (news.agreement.status ?? "signed") === "signed" &&
  MADE.test(title);
