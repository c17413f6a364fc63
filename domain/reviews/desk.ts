import { z } from "zod";
import { ARTICLE_STATES, type ArticleState } from "../articles/states";
import { LANGS } from "../events/values";

/** The lists of the desk: what is in work, each state, and what waits for the user. */
export const DESK_VIEWS = ["open", "mine", ...ARTICLE_STATES] as const;

/** The states in which something is still to be done. */
export const IN_WORK: readonly ArticleState[] = [
  "draft",
  "in_review",
  "second_review",
  "returned",
  "approved",
];

/** Rows on a page of the desk. */
export const DESK_PAGE = 50;

/** `mine`: what the user has to act on: their drafts and returned articles, and what awaits their approval or publication. */
export const deskFilter = z.strictObject({
  view: z.enum(DESK_VIEWS).default("open"),
  lang: z.enum(LANGS).optional(),
  page: z.int().positive().max(100_000).default(1),
});
export type DeskFilter = z.output<typeof deskFilter>;
