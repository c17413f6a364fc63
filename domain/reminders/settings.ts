import { z } from "zod";
import { versionOrNone } from "../version";
import { DIGESTS, type Digest, REMINDER_KINDS, type ReminderKind } from "./reminder";

/** What a user wants to be told of by mail, and how long before a due day to be told at all. */
export interface ReminderSettings {
  digest: Digest;
  /** The kinds of which a mail goes at once; all others wait for the digest. */
  atOnce: readonly ReminderKind[];
  /** Whole days before the due day; 0: on the day alone. */
  dueIn: number;
}

/** What holds for who has chosen nothing: at once what a person did, in the digest what the calendar did. */
export const DEFAULTS: ReminderSettings = {
  digest: "daily",
  atOnce: ["assigned", "urged", "returned", "instruction", "verification", "request", "decided"],
  dueIn: 3,
};

export const saveReminderSettingsInput = z.strictObject({
  /** 0 while nothing has been chosen. */
  version: versionOrNone,
  digest: z.enum(DIGESTS),
  atOnce: z
    .array(z.enum(REMINDER_KINDS))
    .transform((given) => REMINDER_KINDS.filter((kind) => given.includes(kind))),
  dueIn: z.int({ error: "due_in" }).min(0, { error: "due_in" }).max(60, { error: "due_in" }),
});
export type SaveReminderSettings = z.output<typeof saveReminderSettingsInput>;
