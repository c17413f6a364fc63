import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db, WritableDb } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { robotPostReminders, robotPosts, robots } from "@/db/schema/robots";
import { users } from "@/db/schema/users";
import { inLanguage } from "@/domain/events/in-language";
import { CLAIM, retryDelay } from "@/domain/reminders/mail-times";
import { isPermanent, LIMITED_FOR, type RobotProblem } from "@/domain/robots/answers";
import { actorOf } from "../access/actor-of";
import { log } from "../log";
import { remindersOf, settingsOf } from "../reminders/internal";
import { officeRow } from "../settings/queries";
import { type Addressed, composeMessage } from "./compose-message";
import { deliver } from "./deliver";
import type { Robot } from "./internal";

type Post = typeof robotPosts.$inferSelect;

/** Claims the oldest pending message in a statement of its own, so that no lock is held while sending. */
const claim = async (db: WritableDb, now: Date): Promise<Post | undefined> => {
  const waiting = sql`(select id from ${robotPosts} where sent_at is null and failed_at is null
    and (claimed_until is null or claimed_until < ${now.toISOString()}::timestamptz)
    order by created_at, id limit 1 for update skip locked)`;
  const [post] = await db
    .update(robotPosts)
    .set({ claimedUntil: new Date(now.getTime() + CLAIM), tries: sql`${robotPosts.tries} + 1` })
    .where(eq(robotPosts.id, waiting))
    .returning();
  return post;
};

const settle = (db: WritableDb, post: Post, values: Partial<Post>) =>
  db
    .update(robotPosts)
    .set(values)
    .where(and(eq(robotPosts.id, post.id), isNull(robotPosts.sentAt)));

/** The unread reminders of a message that their users may still read and still want from this robot. */
const remindersIn = async (db: Db, post: Post, robot: Robot): Promise<Addressed[]> => {
  const inPost = db
    .select({ id: robotPostReminders.reminderId })
    .from(robotPostReminders)
    .where(eq(robotPostReminders.postId, post.id));
  const isIncluded = and(inArray(reminders.id, inPost), isNull(reminders.readAt));
  const ofUnit = robot.unit === "" ? undefined : eq(users.unit, robot.unit);
  const isRecipient = robot.ownerId === null ? ofUnit : eq(users.id, robot.ownerId);
  const recipients = await db
    .selectDistinct({ id: users.id, name: users.name, roles: users.roles, lang: users.lang })
    .from(users)
    .innerJoin(reminders, eq(reminders.userId, users.id))
    .where(and(isIncluded, isNull(users.deactivatedAt), isRecipient))
    .orderBy(users.name);
  const found: Addressed[] = [];
  for (const user of recipients) {
    const { robotKinds, robotScopes } = await settingsOf(db, user.id);
    if (!robotScopes.includes(robot.ownerId === null ? "unit" : "own")) continue;
    const rows = await remindersOf(db, actorOf(user), isIncluded);
    for (const row of rows) if (robotKinds.includes(row.kind)) found.push({ to: user.name, row });
  }
  return found;
};

const failed = async (db: WritableDb, post: Post, robot: Robot, problem: RobotProblem, now: Date) => {
  log.warn({ robot: robot.id, post: post.id, tries: post.tries, problem }, "a robot's message was not sent");
  const delay = isPermanent(problem) ? undefined : retryDelay(post.tries);
  if (delay === undefined) return settle(db, post, { failedAt: now, problem });
  const wait = problem === "limited" ? Math.max(delay, LIMITED_FOR[robot.kind]) : delay;
  return settle(db, post, { claimedUntil: new Date(now.getTime() + wait), problem });
};

/**
 * Sends the pending messages of all robots one by one. What a message says is read when it is sent. Problems of one robot do
 * not delay the others; those that may pass are tried again later, as mails are. `address`: public base URL.
 */
export const sendMessages = async (
  db: WritableDb,
  address: string,
  clock: () => Date,
  stopping?: AbortSignal,
): Promise<void> => {
  while (!stopping?.aborted) {
    const post = await claim(db, clock());
    if (!post) return;
    const [robot] = await db.select().from(robots).where(eq(robots.id, post.robotId));
    const rows = robot ? await remindersIn(db, post, robot) : [];
    if (!robot || rows.length === 0) {
      await settle(db, post, { failedAt: clock(), problem: "nothing_left" });
      continue;
    }
    const { officeName } = await officeRow(db);
    const { lang, ownerId } = robot;
    const office = inLanguage(officeName, lang);
    const text = composeMessage(rows, { lang, named: ownerId === null, office, address });
    const problem = await deliver(robot, text, clock(), stopping);
    await db
      .update(robots)
      .set({ triedAt: clock(), problem: problem ?? null })
      .where(eq(robots.id, robot.id));
    if (problem) await failed(db, post, robot, problem, clock());
    else await settle(db, post, { sentAt: clock(), problem: null });
  }
};
