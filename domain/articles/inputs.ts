import { z } from "zod";
import { LANGS } from "../events/values";
import { KEEP_EDITS } from "./edits";

const of = { eventId: z.uuid({ error: "not_an_id" }), lang: z.enum(LANGS) };
const version = z.int().positive();

export const articleOf = z.strictObject(of);
export type ArticleOf = z.infer<typeof articleOf>;

/** `version`: the version of the article to replace; absent where there was none. */
export const articleGeneration = z.strictObject({
  ...of,
  version: version.optional(),
  keepEdits: z.enum(KEEP_EDITS),
});
export type ArticleGeneration = z.infer<typeof articleGeneration>;

/** One sentence in the words of the office; the words that the writer had written give it back to the writer. */
export const sentenceEdit = z.strictObject({
  ...of,
  version,
  sentenceId: z.string().min(1),
  text: z.string().trim().min(1, { error: "empty_text" }).max(10_000, { error: "too_long" }),
});
export type SentenceEdit = z.infer<typeof sentenceEdit>;
