import { z } from "zod";
import { ROBOT_SCOPES, type RobotScope } from "../robots/robot";
import { versionOrNone } from "../version";
import { DIGESTS, type Digest, REMINDER_KINDS, type ReminderKind } from "./reminder";

/** Which reminders a user receives by mail and by group robots, and how many days before a due date they start. */
interface ReminderSettings {
  digest: Digest;
  /** Kinds mailed at once; all others go to the digest. */
  atOnce: readonly ReminderKind[];
  /** Kinds delivered by group robots. */
  robotKinds: readonly ReminderKind[];
  /** The robots that deliver them. */
  robotScopes: readonly RobotScope[];
  /** Days before the due date; 0: only on the date. */
  dueIn: number;
}

const BY_PERSONS: readonly ReminderKind[] = [
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
];

/** Defaults: at once what a person did, in the digest what depends on the date. */
export const DEFAULTS: ReminderSettings = {
  digest: "daily",
  atOnce: BY_PERSONS,
  robotKinds: BY_PERSONS,
  robotScopes: ROBOT_SCOPES,
  dueIn: 3,
};

/**
 * The kinds that only one of two lists has. A choice is stored as its difference from the default, and read by applying that
 * again, so that a new kind needs no migration and has its default for everybody.
 */
export const kindDifference = (
  one: readonly ReminderKind[],
  other: readonly ReminderKind[],
): ReminderKind[] => REMINDER_KINDS.filter((kind) => one.includes(kind) !== other.includes(kind));

const kinds = z
  .array(z.enum(REMINDER_KINDS))
  .transform((given) => REMINDER_KINDS.filter((kind) => given.includes(kind)));

export const saveReminderSettingsInput = z.strictObject({
  /** 0 if no settings are stored yet. */
  version: versionOrNone,
  digest: z.enum(DIGESTS),
  atOnce: kinds,
  robotKinds: kinds,
  robotScopes: z
    .array(z.enum(ROBOT_SCOPES))
    .transform((given) => ROBOT_SCOPES.filter((scope) => given.includes(scope))),
  dueIn: z.int({ error: "due_in" }).min(0, { error: "due_in" }).max(60, { error: "due_in" }),
});
export type SaveReminderSettings = z.output<typeof saveReminderSettingsInput>;
