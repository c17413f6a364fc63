import type { Query } from "../../address";

export const TABS = [
  "record",
  "plan",
  "checklist",
  "article",
  "follow-ups",
  "agreements",
  "files",
  "comments",
  "history",
] as const;
export type Tab = (typeof TABS)[number];

const one = (query: Query, name: string) => (typeof query[name] === "string" ? query[name] : undefined);

/** The part of an event's page that an address names; the record where it names none. */
export const tabIn = (query: Query): Tab => TABS.find((tab) => tab === one(query, "tab")) ?? "record";

export const ARTICLE_VIEWS = ["zh", "en", "both"] as const;
type ArticleView = (typeof ARTICLE_VIEWS)[number];

/** Which languages of the article an address asks for; that of the screen where it asks for none. */
export const viewIn = (query: Query, own: ArticleView): ArticleView =>
  ARTICLE_VIEWS.find((view) => view === one(query, "lang")) ?? own;
