import { createHmac, timingSafeEqual } from "node:crypto";
import { validate } from "uuid";
import { REMINDER_KINDS, type ReminderKind } from "@/domain/reminders/reminder";

/** What an unsubscribe link stops: a reminder kind that is mailed at once, or the digest. */
export type UnsubscribeTarget = ReminderKind | "digest";
const UNSUBSCRIBE_TARGETS: readonly string[] = [...REMINDER_KINDS, "digest"];

/** The user and the kind of mail that a link concerns. */
interface MailLink {
  userId: string;
  what: UnsubscribeTarget;
}

const signed = (text: string, secret: string): string =>
  createHmac("sha256", secret).update(`reminders by mail: ${text}`).digest("base64url");

/** The token of an unsubscribe link, signed with the application secret and usable for nothing else. */
export const mailToken = ({ userId, what }: MailLink, secret: string): string =>
  `${userId}.${what}.${signed(`${userId}.${what}`, secret)}`;

/** The link that a token encodes; undefined where its signature is invalid. */
export const readMailToken = (token: string, secret: string): MailLink | undefined => {
  const [userId = "", what = "", signature = "", ...more] = token.split(".");
  const own = Buffer.from(signed(`${userId}.${what}`, secret));
  const given = Buffer.from(signature);
  if (more.length > 0 || own.length !== given.length || !timingSafeEqual(own, given)) return undefined;
  return validate(userId) && UNSUBSCRIBE_TARGETS.includes(what)
    ? { userId, what: what as UnsubscribeTarget }
    : undefined;
};
