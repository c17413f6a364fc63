import { z } from "zod";
import { LANGS } from "../events/values";
import { version, versionOrNone } from "../version";
import { TERM_KINDS, TERM_LENGTH } from "./term";

const words = z.string().trim().min(1, { error: "empty_text" }).max(TERM_LENGTH, { error: "too_long" });

/** A term of the office's own; version 0 for a new one. `id` is made by the client, so that a retry saves nothing twice. */
export const saveTermInput = z.strictObject({
  id: z.uuid({ error: "not_an_id" }),
  version: versionOrNone,
  kind: z.enum(TERM_KINDS),
  zh: words,
  en: words,
});
export type SaveTerm = z.output<typeof saveTermInput>;

export const removeTermInput = z.strictObject({ id: z.uuid({ error: "not_an_id" }), version });
export type RemoveTerm = z.output<typeof removeTermInput>;

/** A title or organization in one language, whose other language is asked for. */
export const translationsInput = z.strictObject({
  kind: z.enum(TERM_KINDS),
  lang: z.enum(LANGS),
  words: z.string().max(TERM_LENGTH, { error: "too_long" }),
});
export type TranslationsInput = z.output<typeof translationsInput>;
