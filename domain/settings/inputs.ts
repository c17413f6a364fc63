import { z } from "zod";
import { MAX_DAYS } from "../agreements/inputs";
import type { HouseStyle } from "../articles/style";
import { SIDES } from "../events/values";
import { PROOF_FROM } from "../follow-ups/follow-up";
import { REVIEW_LEVELS } from "../reviews/transitions";
import { version } from "../version";
import { officeName, timeZone } from "./office";

/** The office's own values of the house style; missing ones keep their defaults. */
const ownStyle = z.strictObject({
  date: z.enum(["mdy", "dmy"]).optional(),
  year: z.boolean().optional(),
  leadSide: z.enum(SIDES).optional(),
  maxNamed: z.int().positive().optional(),
  honorifics: z.boolean().optional(),
  slogans: z.boolean().optional(),
  later: z.enum(["name", "title"]).optional(),
  spelling: z.enum(["american", "british"]).optional(),
  our: z.boolean().optional(),
  headline: z.int().min(10).max(200).optional(),
  credits: z.boolean().optional(),
  photoCredits: z.boolean().optional(),
} satisfies Record<Exclude<keyof HouseStyle, "home">, z.ZodType>);

/** Days before an agreement's end at which it counts as expiring; at most six, stored in descending order. */
const expiryDays = z
  .array(
    z
      .number()
      .int({ error: "expiry_days" })
      .min(1, { error: "expiry_days" })
      .max(MAX_DAYS, { error: "expiry_days" }),
    { error: "expiry_days" },
  )
  .max(6, { error: "expiry_days" })
  .transform((days) => [...new Set(days)].sort((a, b) => b - a));

const levels = z.literal(REVIEW_LEVELS);

export const saveSettingsInput = z.strictObject({
  version,
  officeName,
  timeZone,
  /** The office's own organization; null: none. */
  organizationId: z.uuid().nullable(),
  houseStyle: z.strictObject({ en: ownStyle.optional(), zh: ownStyle.optional() }).default({}),
  /** These keep their current value where absent. */
  expiryDays: expiryDays.optional(),
  proofFrom: z.enum(PROOF_FROM).optional(),
  /** Levels of review by language. */
  reviewLevels: z.strictObject({ en: levels.optional(), zh: levels.optional() }).optional(),
  approveTogether: z.boolean().optional(),
  /** Whether an approval adds who edited and who approved an article to its credits. */
  reviewCredits: z.boolean().optional(),
  /** Whether the public page is on. */
  publicPage: z.boolean().optional(),
  wordingRestricted: z.boolean().optional(),
});
/** The settings as their form holds them. */
export type SettingsInput = z.input<typeof saveSettingsInput>;
export type SaveSettings = z.output<typeof saveSettingsInput>;
