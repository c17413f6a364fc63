/** The publication states of an article's current text; the published text stays public while a correction is prepared. */
export const ARTICLE_STATES = [
  "draft",
  "in_review",
  "second_review",
  "returned",
  "approved",
  "published",
  "withdrawn",
  "archived",
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** The states in which the text may change; in all others it is frozen. */
export const OPEN_STATES = ["draft", "returned"] as const satisfies readonly ArticleState[];

/** Whether the text of an article may change. */
export const isOpen = (state: ArticleState): boolean =>
  (OPEN_STATES as readonly ArticleState[]).includes(state);
