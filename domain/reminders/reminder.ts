/** Why a reminder comes. */
export const REMINDER_KINDS = [
  "assigned",
  "due",
  "late",
  "urged",
  "returned",
  "instruction",
  "verification",
  "request",
  "decided",
  "expiring",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** What a reminder is about. */
export const REMINDER_NOUNS = ["followUp", "agreement"] as const;
export type ReminderNoun = (typeof REMINDER_NOUNS)[number];

/** How often what has not gone at once is sent together. */
export const DIGESTS = ["daily", "weekly", "never"] as const;
export type Digest = (typeof DIGESTS)[number];

export const MAIL_KINDS = ["at_once", "digest"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
