import { z } from "zod";
import { isCalendarDay } from "../events/values";
import { version } from "../version";

const id = z.uuid({ error: "not_an_id" });
const name = z.string().trim().min(1, { error: "name_missing" }).max(100, { error: "too_long" });
const wholeDay = z.string().refine((day) => day.length === 10 && isCalendarDay(day), { error: "not_a_day" });

/** A template made from an event. `id` is made by the client, so that a retry saves nothing twice. */
export const savedTemplate = z.strictObject({ id, eventId: id, name });
export type SavedTemplate = z.output<typeof savedTemplate>;

export const renamedTemplate = z.strictObject({ id, version, name });
export type RenamedTemplate = z.output<typeof renamedTemplate>;

/** `withdrawn`: false brings a deleted template back. */
export const withdrawnTemplate = z.strictObject({ id, version, withdrawn: z.boolean() });
export type WithdrawnTemplate = z.output<typeof withdrawnTemplate>;

/** `id`: that of the new event; `day`: a whole day on which it is to be. */
export const startedFromTemplate = z.strictObject({ id, templateId: id, day: wholeDay.optional() });
export type StartedFromTemplate = z.output<typeof startedFromTemplate>;
