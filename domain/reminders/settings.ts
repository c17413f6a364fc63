import { z } from "zod";
import { versionOrNone } from "../version";
import { DIGESTS, type Digest, REMINDER_KINDS, type ReminderKind } from "./reminder";

/** Mail settings of a user, and how many days before a due date reminders start. */
export interface ReminderSettings {
  digest: Digest;
  /** Kinds mailed at once; all others go to the digest. */
  atOnce: readonly ReminderKind[];
  /** Days before the due date; 0: only on the date. */
  dueIn: number;
}

/** Defaults: at once what a person did, in the digest what depends on the date. */
export const DEFAULTS: ReminderSettings = {
  digest: "daily",
  atOnce: [
    "assigned",
    "urged",
    "returned",
    "instruction",
    "verification",
    "request",
    "decided",
    "review",
    "reviewed",
    "mentioned",
  ],
  dueIn: 3,
};

export const saveReminderSettingsInput = z.strictObject({
  /** 0 if no settings are stored yet. */
  version: versionOrNone,
  digest: z.enum(DIGESTS),
  atOnce: z
    .array(z.enum(REMINDER_KINDS))
    .transform((given) => REMINDER_KINDS.filter((kind) => given.includes(kind))),
  dueIn: z.int({ error: "due_in" }).min(0, { error: "due_in" }).max(60, { error: "due_in" }),
});
export type SaveReminderSettings = z.output<typeof saveReminderSettingsInput>;
