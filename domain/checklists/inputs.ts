import { z } from "zod";
import { KINDS } from "../events/enumerations";
import { isCalendarDay, LANGS } from "../events/values";
import { version, versionOrNone } from "../version";
import { MAX_DAYS_BEFORE, MAX_LINES, WHAT_LENGTH } from "./checklist";

const id = z.uuid({ error: "not_an_id" });
const words = z.string().trim().max(WHAT_LENGTH, { error: "too_long" }).optional();
const what = z
  .strictObject({ en: words, zh: words })
  .refine((text) => LANGS.some((lang) => text[lang]), { error: "empty_text" });
const wholeDay = z.string().refine((day) => day.length === 10 && isCalendarDay(day), { error: "not_a_day" });
const daysBefore = z.int().nonnegative().max(MAX_DAYS_BEFORE, { error: "too_large" });

export const checklistOf = z.strictObject({ eventId: id });
export type ChecklistOf = z.output<typeof checklistOf>;

/** An item, added with version 0. `assignee`: a user's id or any name; the day: a date, or so many days before the event. */
export const savedItem = z.strictObject({
  id,
  eventId: id,
  version: versionOrNone,
  what,
  assignee: z
    .union([
      z.strictObject({ userId: id }),
      z.strictObject({
        name: z.string().trim().min(1, { error: "name_missing" }).max(100, { error: "too_long" }),
      }),
    ])
    .optional(),
  due: z.union([z.strictObject({ on: wholeDay }), z.strictObject({ daysBefore })]).optional(),
});
export type SavedItem = z.output<typeof savedItem>;

export const tickedItem = z.strictObject({ id, done: z.boolean() });
export type TickedItem = z.output<typeof tickedItem>;

export const removedItem = z.strictObject({ id, version });
export type RemovedItem = z.output<typeof removedItem>;

/** The list of a kind of event as the office keeps it; version 0 where it still is the standard one. */
export const savedStandard = z.strictObject({
  kind: z.enum(KINDS),
  version: versionOrNone,
  lines: z.array(z.strictObject({ what, daysBefore: daysBefore.optional() })).max(MAX_LINES),
});
export type SavedStandard = z.output<typeof savedStandard>;
