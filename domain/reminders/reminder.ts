/** Reasons for a reminder. */
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
  "review",
  "reviewed",
  "mentioned",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Types of subject. */
export const REMINDER_NOUNS = ["followUp", "agreement", "article", "event", "checklistItem"] as const;
export type ReminderNoun = (typeof REMINDER_NOUNS)[number];

/** Frequencies of the digest. */
export const DIGESTS = ["daily", "weekly", "never"] as const;
export type Digest = (typeof DIGESTS)[number];

export const MAIL_KINDS = ["at_once", "digest"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
