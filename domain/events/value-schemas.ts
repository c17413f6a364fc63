import { z } from "zod";
import { type DraftOrg, holdsChinese, isCalendarDay, ORG_KINDS, type Org, PARTS } from "./values";

// Error messages of schemas are codes of `problems.ts`, which has their texts in both languages.
export const day = z.string().refine(isCalendarDay, { error: "not_a_day" });
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not_a_time" });
export const key = z.string().min(1, { error: "empty_key" });

/** The mode of a schema: whether required fields may be missing. */
export type Mode = "complete" | "draft";
const needs =
  <M extends Mode>(mode: M) =>
  <T extends z.ZodType>(schema: T) =>
    (mode === "draft" ? schema.optional() : schema) as M extends "draft" ? z.ZodOptional<T> : T;

/** The value schemas of all parts of a record. */
export const valueSchemas = <M extends Mode>(mode: M) => {
  const need = needs(mode);
  const draft = mode === "draft";
  const words = draft ? z.string() : z.string().refine((s) => s.trim() !== "", { error: "empty_text" });
  const text = z.strictObject({ en: words.optional(), zh: words.optional() }).superRefine((value, ctx) => {
    if (draft) return;
    if (value.en === undefined && value.zh === undefined)
      ctx.addIssue({ code: "custom", message: "no_language" });
    if (value.en !== undefined && holdsChinese(value.en))
      ctx.addIssue({ code: "custom", message: "chinese_in_english", path: ["en"] });
  });
  const org: z.ZodType<M extends "draft" ? DraftOrg : Org> = z.lazy(() =>
    z.strictObject({
      id: z.string().optional(),
      name: need(text),
      the: z.boolean().optional(),
      short: text.optional(),
      shortThe: z.boolean().optional(),
      aliases: z.array(z.string()).optional(),
      parent: org.optional(),
      kind: z.enum(ORG_KINDS).optional(),
      city: text.optional(),
    }),
  ) as never;
  const venue = z.strictObject({
    id: z.string().optional(),
    name: need(text),
    the: z.boolean().optional(),
    aliases: z.array(z.string()).optional(),
    city: text.optional(),
    address: text.optional(),
    organization: org.optional(),
  });
  const when = z.strictObject({
    start: day.optional(),
    end: day.optional(),
    part: z.enum(PARTS).optional(),
    time: clock.optional(),
    endTime: clock.optional(),
    zone: z.string().optional(),
    words: text.optional(),
  });
  return { need, text, org, venue, when };
};
