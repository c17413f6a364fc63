import { z } from "zod";
import { LANGS } from "../events/values";
import { version } from "../version";

/** What wording help is asked about: an article as the user sees it, or the paragraph of it that contains a sentence. */
export const wordingInput = z.strictObject({
  eventId: z.uuid({ error: "not_an_id" }),
  lang: z.enum(LANGS),
  version,
  sentenceId: z.string().min(1).max(200).optional(),
});
export type WordingInput = z.output<typeof wordingInput>;
