import { and, count, desc, eq, isNotNull, isNull, max, type SQL } from "drizzle-orm";
import { mails, reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { type ListReminders, PAGE_SIZE } from "@/domain/reminders/inputs";
import { MAIL_TROUBLES } from "@/domain/reminders/mail-times";
import { env } from "@/env.mjs";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { countReminders, type Reader, remindersOf, settingsOf } from "./internal";
import { readMailToken } from "./mail-token";

/** Throws NOT_SIGNED_IN. */
const readerIn = ({ actor }: Context): Reader => {
  if (actor.kind !== "user") throw new DomainError("NOT_SIGNED_IN");
  return actor;
};

const asked = ({ unread, kind }: Pick<ListReminders, "unread" | "kind">): SQL | undefined =>
  and(unread ? isNull(reminders.readAt) : undefined, kind ? eq(reminders.kind, kind) : undefined);

/** The actor's reminders, newest first, without archived and unreadable subjects. */
export const listReminders = async (ctx: Context, input: ListReminders) => {
  const reader = readerIn(ctx);
  const page = { limit: PAGE_SIZE, offset: (input.page - 1) * PAGE_SIZE };
  const rows = await remindersOf(ctx.db, reader, asked(input), page);
  return { rows, total: await countReminders(ctx.db, reader, asked(input)), pageSize: PAGE_SIZE };
};

/** Maximum count shown; one more means "more than". */
const MOST = 100;

/** Number of the actor's unread reminders, counted up to 100. */
export const unreadReminders = (ctx: Context): Promise<number> =>
  countReminders(ctx.db, readerIn(ctx), isNull(reminders.readAt), MOST);

/** The actor's mail settings, whether the office sends mail, and the problem of the last mail. */
export const ownReminderSettings = async (ctx: Context) => {
  const { id } = readerIn(ctx);
  const [user] = await ctx.db.select({ email: users.email }).from(users).where(eq(users.id, id));
  const [last] = await ctx.db
    .select({ at: mails.createdAt, problem: mails.problem, sentAt: mails.sentAt })
    .from(mails)
    .where(and(eq(mails.userId, id), isNotNull(mails.claimedUntil)))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  const trouble = MAIL_TROUBLES.find((each) => !last?.sentAt && each === last?.problem);
  return {
    ...(await settingsOf(ctx.db, id)),
    mail: {
      on: env.smtpUrl !== undefined,
      address: user?.email ?? "",
      trouble: last && trouble ? { what: trouble, at: last.at } : null,
    },
  };
};

const isWaiting = and(isNull(mails.sentAt), isNull(mails.failedAt));

/** Status of outgoing mail for administrators: sender, number of pending mails, and recent problems. */
export const mailState = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.save", undefined);
  const [waiting] = await db.select({ n: count() }).from(mails).where(isWaiting);
  const [sent] = await db.select({ at: max(mails.sentAt) }).from(mails);
  const [held] = await db
    .select({ problem: mails.problem })
    .from(mails)
    .where(and(isWaiting, isNotNull(mails.problem)))
    .orderBy(desc(mails.claimedUntil))
    .limit(1);
  return {
    from: env.smtpUrl ? (env.mailFrom ?? null) : null,
    waiting: waiting?.n ?? 0,
    sentAt: sent?.at ?? null,
    trouble: MAIL_TROUBLES.find((each) => each === held?.problem) ?? null,
  };
};

/** User and mail kind of an unsubscribe link, and whether they are active. Throws LINK_NOT_VALID. Needs no session. */
export const mailLinkTarget = async ({ db }: Context, token: string) => {
  const link = env.authSecret ? readMailToken(token, env.authSecret) : undefined;
  const [user] = link
    ? await db
        .select({ name: users.name, lang: users.lang })
        .from(users)
        .where(and(eq(users.id, link.userId), isNull(users.deactivatedAt)))
    : [];
  if (!link || !user) throw new DomainError("LINK_NOT_VALID");
  const { digest, atOnce } = await settingsOf(db, link.userId);
  const on = link.what === "digest" ? digest !== "never" : atOnce.includes(link.what);
  return { ...user, what: link.what, on };
};
