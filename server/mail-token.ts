import { createHmac, timingSafeEqual } from "node:crypto";
import { validate } from "uuid";
import { REMINDER_KINDS, type ReminderKind } from "@/domain/reminders/reminder";

/** What a mail's link stops: a kind that comes at once, or the digest. */
export type Stopped = ReminderKind | "digest";
const STOPPED: readonly string[] = [...REMINDER_KINDS, "digest"];

/** Whose mails of what a link is about. */
export interface MailLink {
  userId: string;
  what: Stopped;
}

const signed = (text: string, secret: string): string =>
  createHmac("sha256", secret).update(`reminders by mail: ${text}`).digest("base64url");

/** What a mail carries so that it can be stopped without signing in: signed with the office's secret, good for nothing else. */
export const mailToken = ({ userId, what }: MailLink, secret: string): string =>
  `${userId}.${what}.${signed(`${userId}.${what}`, secret)}`;

/** Whose link a token is; undefined where this office did not sign it. */
export const readMailToken = (token: string, secret: string): MailLink | undefined => {
  const [userId = "", what = "", signature = "", ...more] = token.split(".");
  const own = Buffer.from(signed(`${userId}.${what}`, secret));
  const given = Buffer.from(signature);
  if (more.length > 0 || own.length !== given.length || !timingSafeEqual(own, given)) return undefined;
  return validate(userId) && STOPPED.includes(what) ? { userId, what: what as Stopped } : undefined;
};
