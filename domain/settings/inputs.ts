import { z } from "zod";
import type { HouseStyle } from "../articles/style";
import { SIDES } from "../events/values";
import { officeName, timeZone } from "./office";

/** The office's own values of the house style; what is absent keeps its default. */
export const ownStyle = z.strictObject({
  date: z.enum(["mdy", "dmy"]).optional(),
  year: z.boolean().optional(),
  leadSide: z.enum(SIDES).optional(),
  maxNamed: z.int().positive().optional(),
  honorifics: z.boolean().optional(),
  later: z.enum(["name", "title"]).optional(),
  spelling: z.enum(["american", "british"]).optional(),
  our: z.boolean().optional(),
  headline: z.int().min(10).max(200).optional(),
  credits: z.boolean().optional(),
} satisfies Record<Exclude<keyof HouseStyle, "home">, z.ZodType>);

export const saveSettingsInput = z.strictObject({
  version: z.int().positive(),
  officeName,
  timeZone,
  /** The organization that "we" are; null: none. */
  organizationId: z.uuid().nullable(),
  houseStyle: z.strictObject({ en: ownStyle.optional(), zh: ownStyle.optional() }).default({}),
});
export type SaveSettings = z.output<typeof saveSettingsInput>;
