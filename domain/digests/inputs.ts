import { z } from "zod";
import { LENGTHS } from "../articles/lengths";
import { LANGS } from "../events/values";

export const DIGEST_GROUPS = ["kind", "partner"] as const;
export type DigestGroups = (typeof DIGEST_GROUPS)[number];

/** The lengths of an article in a digest; the full texts would be a collection of articles. */
export const DIGEST_LENGTHS = LENGTHS.filter((length) => length !== "full");

/** The digest of a month, as "2026-05"; its events by kind or by partner, each at one length. */
export const digestInput = z.strictObject({
  month: z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, { error: "not_a_day" }),
  lang: z.enum(LANGS),
  by: z.enum(DIGEST_GROUPS).default("kind"),
  length: z.enum(DIGEST_LENGTHS).default("notice"),
});
export type DigestInput = z.infer<typeof digestInput>;
