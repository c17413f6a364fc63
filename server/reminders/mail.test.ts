import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { pursuits } from "@/db/schema/pursuits";
import { mails, reminderSettings, reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { RETRY_DELAYS } from "@/domain/reminders/mail-times";
import type { ReminderKind } from "@/domain/reminders/reminder";
import { DEFAULTS } from "@/domain/reminders/settings";
import { contextOf, draft, NOW, newUser, setUpOffice, testOffice } from "../test-office";
import { queueMails } from "./queue-mails";
import { sendMails } from "./send-mails";
import { testMailServer } from "./test-mail-server";

// The time of the tests is Monday, 2 June 2025, at nine in the morning.
const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
await db.update(settings).set({ officeName: { en: "Invented Association", zh: "虚构协会" } });
const server = await testMailServer();
const post = {
  smtpUrl: server.url,
  from: "Invented Office <office@example.org>",
  address: "https://office.example.org",
  secret: "a secret that only the tests use, 32+",
};
const HOUR = 3_600_000;
const hence = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const job = { kind: "job", name: "mail" } as const;
const make = (now = NOW) => queueMails(contextOf(db, job, now));
const send = (now = NOW) => sendMails(db, post, () => now);
const run = async (now = NOW) => {
  await make(now);
  await send(now);
  return server.taken();
};

const promise = async (restricted = false) => {
  const id = newId();
  const followUps = [
    { key: "f", text: { en: "pay a return visit", zh: "回访" }, force: "intention" as const },
  ];
  const title = { en: "Invented talks" };
  await office.as(office.staff).events.create({ id, record: draft({ title, followUps }), restricted });
  const [pursuit] = await db.select().from(pursuits).where(eq(pursuits.eventId, id));
  return { eventId: id, subjectId: pursuit?.id ?? "" };
};
const subject = await promise();
interface ReminderOptions {
  kind?: ReminderKind;
  at?: Date;
  readAt?: Date;
  details?: Record<string, string>;
  of?: typeof subject;
}
const newReminder = async (
  user: { id: string },
  { kind = "urged", at = NOW, of = subject, ...more }: ReminderOptions = {},
) => {
  const [row] = await db
    .insert(reminders)
    .values({
      id: newId(),
      userId: user.id,
      kind,
      noun: "followUp",
      ...of,
      occasion: newId(),
      at,
      details: { by: "王虚构", note: "本周内办结" },
      ...more,
    })
    .returning();
  return row?.id ?? "";
};
/** Each kind that is mailed at once by default is not. */
const NO_MAIL_AT_ONCE = { atOnceExceptions: [...DEFAULTS.atOnce] };
const chooses = (user: { id: string }, chosen: Partial<typeof reminderSettings.$inferInsert>) =>
  db
    .insert(reminderSettings)
    .values({ userId: user.id, digest: DEFAULTS.digest, dueIn: 3, ...chosen })
    .onConflictDoUpdate({ target: reminderSettings.userId, set: chosen });
const emailOf = (user: { id: string }) => `${user.id}@example.org`;
const mailsOf = (user: { id: string }) => db.select().from(mails).where(eq(mails.userId, user.id));

beforeEach(async () => {
  await db.delete(reminders);
  await db.delete(mails);
  await db.delete(reminderSettings);
  await server.behave({ refuse: "", hold: null });
});

describe("no mail is sent", () => {
  const silent = async () => {
    expect(await run()).toEqual([]);
    const sent = await db.select().from(mails);
    expect(sent.every((mail) => mail.sentAt === null)).toBe(true);
  };

  it("to a deactivated user", async () => {
    const gone = await newUser(db, ["staff"]);
    await newReminder(gone);
    await make();
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, gone.id));
    await silent();
  });

  it("about subjects that became unreadable", async () => {
    const hidden = await promise();
    await newReminder(office.colleague, { of: hidden });
    await newReminder(office.colleague, { of: hidden, kind: "late" });
    await make();
    await db.update(events).set({ restricted: true }).where(eq(events.id, hidden.eventId));
    await silent();
  });

  it("about archived subjects", async () => {
    const gone = await promise();
    await newReminder(office.colleague, { of: gone });
    await db.update(pursuits).set({ withdrawn: true }).where(eq(pursuits.eventId, gone.eventId));
    await silent();
  });

  it("about reminders already read", async () => {
    await newReminder(office.colleague, { readAt: NOW });
    await silent();
  });

  it("if all mail is disabled", async () => {
    await chooses(office.colleague, { digest: "never", ...NO_MAIL_AT_ONCE });
    await newReminder(office.colleague);
    await silent();
  });

  it("if its kind was disabled after creation; it goes to the digest", async () => {
    await newReminder(office.colleague);
    await make(hence(-2 * HOUR));
    await chooses(office.colleague, NO_MAIL_AT_ONCE);
    await send(hence(-2 * HOUR));
    expect(await server.taken()).toEqual([]);
    const [digest] = await run();
    expect(digest?.subject).toBe("1 reminder · Invented Association");
  });

  it("at eight in another time zone or on another weekday", async () => {
    await chooses(office.colleague, { digest: "weekly" });
    await newReminder(office.colleague, { kind: "late" });
    await newReminder(office.editor, { kind: "late" });
    expect(await run(hence(-2 * HOUR))).toEqual([]);
    const [mine, theirs] = [await run(), await run(hence(HOUR))];
    expect([mine.length, theirs.length]).toEqual([2, 0]);
  });

  it("about reminders older than the maximum age", async () => {
    await newReminder(office.colleague, { kind: "late", at: hence(-15 * 24 * HOUR) });
    await newReminder(office.colleague, { at: hence(-15 * 24 * HOUR) });
    await silent();
  });
});

describe("an immediate mail", () => {
  it("states event, reason and how to unsubscribe, in the reader's language", async () => {
    const chinese = await newUser(db, ["staff"], "赵虚构");
    await db.update(users).set({ lang: "zh" }).where(eq(users.id, chinese.id));
    await newReminder(chinese);
    const [mail, ...others] = await run();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("王虚构催办“回访”");
    expect(mail?.envelope).toEqual({ from: "office@example.org", to: [emailOf(chinese)] });
    expect(mail?.from?.text).toBe('"Invented Office" <office@example.org>');
    expect(mail?.text).toContain(`https://office.example.org/follow-ups/${subject.subjectId}`);
    expect(mail?.text).toContain("> 本周内办结");
    expect(mail?.text).toContain("提醒原因：该事项由您负责。");
    expect(mail?.text).toContain("不再即时接收此类邮件：https://office.example.org/unsubscribe?token=");
    expect(mail?.text).toContain("设置邮件提醒：https://office.example.org/settings/account");
    expect(mail?.html).toContain('<html lang="zh-CN">');
  });

  it("supports one-click unsubscription (RFC 8058)", async () => {
    await newReminder(office.colleague);
    const [mail] = await run();
    const list = mail?.headers.get("list") as { unsubscribe?: { url?: string }; "unsubscribe-post"?: object };
    expect(list.unsubscribe?.url).toMatch(/^https:\/\/office\.example\.org\/api\/unsubscribe\?token=.+urged/);
    const raw = mail?.headerLines.find((line) => line.key === "list-unsubscribe-post")?.line;
    expect(raw).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  it("escapes user texts in headers and markup", async () => {
    const by = "王\r\nBcc: all@example.org";
    await newReminder(office.colleague, { details: { by, note: "<img src=x onerror=alert(1)>" } });
    const [mail] = await run();
    expect(mail?.envelope.to).toEqual([emailOf(office.colleague)]);
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.html).not.toContain("<img");
    expect(mail?.text).toContain("> <img src=x onerror=alert(1)>");
  });

  it("is sent once, however often and concurrently the job runs", async () => {
    const all = [office.colleague, office.editor, office.reviewer, office.leader];
    for (const user of all) await newReminder(user);
    await Promise.all([make(), make(), make()]);
    await Promise.all([send(), send(), send()]);
    await make();
    await send();
    expect(await server.taken()).toHaveLength(all.length);
    const sent = await db.select().from(mails);
    expect(sent.map((mail) => [mail.tries, mail.sentAt !== null])).toEqual(all.map(() => [1, true]));
  });
});

describe("a digest", () => {
  it("contains all unread reminders not mailed at once, newest first, once a day", async () => {
    await newReminder(office.colleague, {
      kind: "late",
      details: { day: "2025-05-30" },
      at: hence(-2 * HOUR),
    });
    await newReminder(office.colleague, { kind: "due", details: { day: "2025-06-05" }, at: hence(-HOUR) });
    await newReminder(office.colleague, { kind: "late", readAt: NOW });
    const [mail, ...others] = await run();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("2 reminders · Invented Association");
    const text = mail?.text ?? "";
    expect(text.indexOf("is due on 5 June 2025")).toBeLessThan(
      text.indexOf("was due on 30 May 2025 and is overdue"),
    );
    expect(text).toContain("Reason: You are the assignee; the due date is approaching.");
    expect(text).toContain("Unsubscribe from the digest: https://office.example.org/unsubscribe?token=");
    await newReminder(office.colleague, { kind: "late", at: hence(HOUR) });
    expect(await run(hence(2 * HOUR))).toEqual([]);
    expect(await run(hence(24 * HOUR))).toMatchObject([{ subject: "1 reminder · Invented Association" }]);
  });

  it("counts reminders beyond the maximum", async () => {
    for (let i = 0; i < 53; i += 1) await newReminder(office.colleague, { kind: "late" });
    const [mail] = await run();
    expect(mail?.subject).toBe("53 reminders · Invented Association");
    expect(mail?.text).toContain("and 3 more, on screen");
  });

  it("is sent on Mondays if weekly, or later if Monday was missed", async () => {
    await chooses(office.colleague, { digest: "weekly" });
    await newReminder(office.colleague, { kind: "late" });
    const wednesday = hence(48 * HOUR);
    expect(await run(wednesday)).toHaveLength(1);
    await newReminder(office.colleague, { kind: "late", at: wednesday });
    expect(await run(hence(72 * HOUR))).toEqual([]);
    expect(await run(hence(7 * 24 * HOUR))).toHaveLength(1);
  });
});

describe("a mail that cannot be sent", () => {
  it("is given up if the server rejects the recipient; others are sent", async () => {
    await server.behave({ refuse: emailOf(office.colleague) });
    await newReminder(office.colleague);
    await newReminder(office.editor);
    const taken = await run();
    expect(taken.map((mail) => mail.envelope.to)).toEqual([[emailOf(office.editor)]]);
    expect(await mailsOf(office.colleague)).toMatchObject([{ problem: "refused", tries: 1, failedAt: NOW }]);
    const own = await office.as(office.colleague).reminders.settings();
    expect(own.mail.trouble).toEqual({ what: "refused", at: NOW });
  });

  it("is retried with increasing delays while the server is unavailable, then given up", async () => {
    const deaf = { ...post, smtpUrl: "smtp://127.0.0.1:1" };
    await newReminder(office.colleague);
    await make();
    let now = NOW;
    for (const [before, delay] of RETRY_DELAYS.entries()) {
      await sendMails(db, deaf, () => now);
      await sendMails(db, deaf, () => new Date(now.getTime() + delay - 1));
      expect(await mailsOf(office.colleague)).toMatchObject([{ tries: before + 1, failedAt: null }]);
      now = new Date(now.getTime() + delay + 1);
    }
    await sendMails(db, deaf, () => now);
    const given = { problem: "unreachable", failedAt: now, tries: RETRY_DELAYS.length + 1 };
    expect(await mailsOf(office.colleague)).toMatchObject([given]);
    await send(hence(30 * 24 * HOUR));
    expect(await server.taken()).toEqual([]);
  });

  it("delays the others until the server is available", async () => {
    await newReminder(office.colleague);
    await newReminder(office.editor);
    await make();
    await sendMails(db, { ...post, smtpUrl: "smtp://127.0.0.1:1" }, () => NOW);
    const tries = (await db.select().from(mails)).map((mail) => mail.tries);
    expect(tries.sort()).toEqual([0, 1]);
    const admin = office.as(office.admin).reminders;
    expect(await admin.mailState()).toMatchObject({ waiting: 2, trouble: "unreachable", sentAt: null });
    await send(hence(2 * 60_000));
    expect(await server.taken()).toHaveLength(2);
    expect(await admin.mailState()).toMatchObject({ waiting: 0, trouble: null, sentAt: hence(2 * 60_000) });
  });

  it("leaves one log line without address and password", async () => {
    const wrong = new URL(server.url);
    Object.assign(wrong, { username: "office", password: "wrong secret" });
    await newReminder(office.colleague);
    await make();
    await sendMails(db, { ...post, smtpUrl: wrong.href }, () => NOW);
    const [mail] = await mailsOf(office.colleague);
    expect(mail).toMatchObject({ problem: "unreachable", sentAt: null });
    expect(JSON.stringify(mail)).not.toContain("secret");
    Object.assign(wrong, { password: "a password" });
    await sendMails(db, { ...post, smtpUrl: wrong.href }, () => hence(2 * 60_000));
    expect(await server.taken()).toMatchObject([{ envelope: { user: "office" } }]);
  });
});
