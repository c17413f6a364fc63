import { and, eq, isNull, sql } from "drizzle-orm";
import { createTransport } from "nodemailer";
import type { WritableDb } from "@/db/client";
import { mails, reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { inLanguage } from "@/domain/events/in-language";
import { CLAIM, type MailProblem, retryDelay } from "@/domain/reminders/mail-times";
import { officeDay } from "@/domain/settings/office";
import { actorOf } from "../access/actor-of";
import { log } from "../log";
import { officeRow } from "../settings/queries";
import { composeMail } from "./compose-mail";
import { remindersOf, settingsOf } from "./internal";

/** Mail server and sender address. */
export interface Post {
  smtpUrl: string;
  from: string;
  address: string;
  secret: string;
}

type Mail = typeof mails.$inferSelect;

/** Claims the oldest pending mail in a statement of its own, so that no lock is held while sending. */
const claim = async (db: WritableDb, now: Date): Promise<Mail | undefined> => {
  const waiting = sql`(select id from ${mails} where sent_at is null and failed_at is null
    and (claimed_until is null or claimed_until < ${now.toISOString()}::timestamptz)
    order by created_at, id limit 1 for update skip locked)`;
  const [mail] = await db
    .update(mails)
    .set({ claimedUntil: new Date(now.getTime() + CLAIM), tries: sql`${mails.tries} + 1` })
    .where(eq(mails.id, waiting))
    .returning();
  return mail;
};

const settle = (db: WritableDb, mail: Mail, values: Partial<Mail>) =>
  db
    .update(mails)
    .set(values)
    .where(and(eq(mails.id, mail.id), isNull(mails.sentAt)));

/**
 * Content of a mail at sending time, as the recipient may have lost access, been deactivated or read it meanwhile. Undefined
 * if nothing is left. Kinds no longer wanted at once go to the digest.
 */
const written = async (db: WritableDb, mail: Mail, post: Post, now: Date) => {
  const [user] = await db
    .select()
    .from(users)
    .where(and(eq(users.id, mail.userId), isNull(users.deactivatedAt)));
  if (!user) return undefined;
  const [office, chosen] = [await officeRow(db), await settingsOf(db, user.id)];
  const unread = await remindersOf(
    db,
    actorOf(user),
    and(eq(reminders.mailId, mail.id), isNull(reminders.readAt)),
  );
  const unwanted =
    mail.kind === "digest"
      ? chosen.digest === "never"
      : !unread.some((row) => chosen.atOnce.includes(row.kind));
  if (unwanted || unread.length === 0) {
    await db.update(reminders).set({ mailId: null }).where(eq(reminders.mailId, mail.id));
    return undefined;
  }
  const { lang } = user;
  const officeName = inLanguage(office.officeName, lang);
  const today = officeDay(now, office.timeZone);
  const words = composeMail(
    { kind: mail.kind, user: { id: user.id, lang }, digest: chosen.digest, today, rows: unread },
    { address: post.address, secret: post.secret, officeName },
  );
  return { to: { name: user.name, address: user.email }, ...words };
};

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
}
/** Whether the server rejects the recipient permanently: 5xx to RCPT TO (RFC 5321 4.2.1). */
const isRefused = (error: SmtpError): boolean =>
  error.code === "EENVELOPE" && error.command === "RCPT TO" && (error.responseCode ?? 0) >= 500;
/** Whether the error concerns this mail; otherwise the next mail would fail too. */
const answered = (error: SmtpError): boolean => error.code === "EENVELOPE" || error.code === "EMESSAGE";

const failed = async (db: WritableDb, mail: Mail, error: SmtpError, now: Date): Promise<void> => {
  const delay = isRefused(error) ? undefined : retryDelay(mail.tries);
  const problem: MailProblem = isRefused(error) ? "refused" : answered(error) ? "other" : "unreachable";
  log.warn(
    { mail: mail.id, tries: mail.tries, code: error.code, answer: error.responseCode },
    "mail not sent",
  );
  await settle(
    db,
    mail,
    delay === undefined
      ? { failedAt: now, problem }
      : { claimedUntil: new Date(now.getTime() + delay), problem },
  );
};

const TIMEOUTS = { connectionTimeout: "15000", greetingTimeout: "15000", socketTimeout: "60000" };

/** The mail server's URL with timeouts, which the library reads from the URL only. */
const withTimeouts = (smtpUrl: string): string => {
  const url = new URL(smtpUrl);
  for (const [name, milliseconds] of Object.entries(TIMEOUTS))
    if (!url.searchParams.has(name)) url.searchParams.set(name, milliseconds);
  return url.href;
};

/**
 * Sends pending mails one by one until none is left, the server is unavailable, or the process stops. An interrupted mail is
 * sent again when its claim expires, with the same Message-ID if the server had accepted it.
 */
export const sendMails = async (
  db: WritableDb,
  post: Post,
  clock: () => Date,
  stopping?: AbortSignal,
): Promise<void> => {
  const transport = createTransport(withTimeouts(post.smtpUrl));
  const host = post.from.match(/@([^\s>]+)>?$/)?.[1] ?? "localhost";
  try {
    while (!stopping?.aborted) {
      const mail = await claim(db, clock());
      if (!mail) return;
      const words = await written(db, mail, post, clock());
      if (!words) {
        await settle(db, mail, { failedAt: clock(), problem: "nothing_left" });
        continue;
      }
      try {
        await transport.sendMail({ from: post.from, messageId: `<${mail.id}@${host}>`, ...words });
      } catch (error) {
        await failed(db, mail, error as SmtpError, clock());
        if (!answered(error as SmtpError)) return;
        continue;
      }
      await settle(db, mail, { sentAt: clock(), problem: null });
    }
  } finally {
    transport.close();
  }
};
