import { encode } from "next-auth/jwt";
import { v7 as newId } from "uuid";
import type { WritableDb } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { sessions, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import { ROLES, type Role } from "@/domain/access/roles";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import { env } from "@/env.mjs";
import type { Context } from "./context";
import { callerFor } from "./router";

/** The fixed time of the tests: the morning of 2 June 2025 in Beijing. */
export const NOW = new Date("2025-06-02T01:00:00.000Z");

const ANONYMOUS: Actor = { kind: "anonymous" };

/** `minutes` after the fixed time of the tests. */
export const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

/** A test context for an actor; `when`: minutes after the fixed time, or a date. */
export const contextOf = (db: WritableDb, actor: Actor = ANONYMOUS, when: number | Date = 0): Context => ({
  db,
  actor,
  now: typeof when === "number" ? later(when) : when,
  today: "2025-06-02",
  requestId: "test",
});

/** Creates a user. */
export const newUser = async (db: WritableDb, roles: Role[], name = `Invented ${roles.join(" and ")}`) => {
  const id = newId();
  await db.insert(users).values({ id, email: `${id}@example.org`, name, roles, lang: "en", createdAt: NOW });
  return { kind: "user", id, name, roles, lang: "en" } as const satisfies Actor;
};

/** The procedures, called as an actor. */
export const callerOf = (db: WritableDb, actor?: Actor, when?: number | Date) =>
  callerFor(contextOf(db, actor, when));

/** Sets the office's name and time zone. */
export const setUpOffice = async (db: WritableDb): Promise<void> => {
  const office = { officeName: { en: "Invented Association" }, timeZone: "Asia/Shanghai", updatedAt: NOW };
  await db
    .insert(settings)
    .values({ id: 1, ...office })
    .onConflictDoNothing();
};

/** The cookie of a new session, as a browser sends it. */
export const cookieOf = async (db: WritableDb, user: { id: string }): Promise<string> => {
  const [id, now, name] = [newId(), new Date(), "authjs.session-token"];
  const expiresAt = new Date(now.getTime() + 3_600_000);
  await db.insert(sessions).values({ id, userId: user.id, createdAt: now, seenAt: now, expiresAt });
  const token = await encode({ token: { sessionId: id }, secret: env.authSecret ?? "", salt: name });
  return `${name}=${token}`;
};

/** One user of each role, a second member of staff, and a caller for any actor. */
export const testOffice = async (db: WritableDb) => {
  const made = await Promise.all(ROLES.map(async (role) => [role, await newUser(db, [role])] as const));
  const actors = Object.fromEntries(made) as Record<Role, Awaited<ReturnType<typeof newUser>>>;
  const colleague = await newUser(db, ["staff"], "Invented Colleague");
  const as = (actor: Actor, minutes = 0) => callerFor(contextOf(db, actor, minutes));
  return { ...actors, colleague, anonymous: { kind: "anonymous" } as const, as };
};

/** The smallest record that can be saved, with additions of a test. */
export const draft = (more: Partial<DraftRecord> = {}): DraftRecord => ({
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  ...more,
});

/** The error code that a call is refused with; fails the test where the call succeeds. */
export const refusal = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("The call was not refused");
};

/** The error code that a call is refused with, or "done"; rethrows unexpected errors. */
export const outcomeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return "done";
  } catch (error) {
    const reason = error instanceof DomainError ? error : error instanceof Error ? error.cause : undefined;
    if (reason instanceof DomainError) return reason.code;
    if (reason instanceof Error && reason.name === "ZodError") return "INPUT_INVALID";
    throw error;
  }
};
