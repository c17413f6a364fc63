import { z } from "zod";
import { REMINDER_KINDS } from "./reminder";

/** Page size of the list of reminders. */
export const PAGE_SIZE = 50;

export const listRemindersInput = z.strictObject({
  /** Only unread reminders. */
  unread: z.boolean().default(false),
  kind: z.enum(REMINDER_KINDS).optional(),
  page: z.int().min(1).max(100_000).default(1),
});
export type ListReminders = z.output<typeof listRemindersInput>;

/** Reminders to mark: by id, or all unread ones. */
export const markRemindersInput = z.strictObject({
  which: z.union([z.literal("all"), z.array(z.uuid()).min(1).max(20_000)]),
  read: z.boolean(),
});
export type MarkReminders = z.output<typeof markRemindersInput>;

export const mailLinkInput = z.strictObject({ token: z.string().max(200) });
