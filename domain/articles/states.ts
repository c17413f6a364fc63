/** The publication states of an article. */
export const ARTICLE_STATES = ["draft", "in_review", "approved", "published", "returned"] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];
