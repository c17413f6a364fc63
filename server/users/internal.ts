import { createHash, randomBytes } from "node:crypto";
import { and, arrayContains, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Db, Tx, WritableTx } from "@/db/client";
import { tickets, users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { LINK_LIFE, type LinkKind } from "@/domain/users/links";
import { authorizedBy, writer } from "../access/internal";
import { actorId, type Context } from "../context";

export type User = typeof users.$inferSelect;

type Ticket = typeof tickets.$inferSelect;

/** A user's row, locked until the transaction ends; throws USER_NOT_FOUND. */
export const userById = async (tx: Tx, id: string): Promise<User> => {
  const [user] = await tx.select().from(users).where(eq(users.id, id)).for("no key update");
  if (!user) throw new DomainError("USER_NOT_FOUND");
  return user;
};

/** A user for the audit log: without the password hash. */
export const auditable = ({ passwordHash: _kept, ...user }: User) => user;

/** Throws STALE where the user was saved since `version`. */
export const assertVersion = (user: User, version: number): void => {
  if (user.version !== version) throw new DomainError("STALE", { version: user.version });
};

/**
 * Serializes changes of administrators and the first sign-up, so that concurrent ones cannot leave the office without an
 * administrator or create two first users.
 */
export const lockAdministration = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(727203)`);
};

/** Throws LAST_ADMIN where `without` is the only active administrator. */
export const assertOtherAdmin = async (tx: Tx, without: User): Promise<void> => {
  const admins = await tx.select().from(users).where(isNull(users.deactivatedAt));
  if (!admins.some((user) => user.id !== without.id && user.roles.includes("admin")))
    throw new DomainError("LAST_ADMIN");
};

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

type Recipient = Partial<Pick<Ticket, "userId" | "email" | "name" | "roles">>;

/** Creates a one-time link's token: 256 random bits, stored only as a hash and shown once. */
export const newTicket = async (
  tx: WritableTx,
  ctx: Context,
  kind: LinkKind,
  whom: Recipient = {},
): Promise<{ id: string; token: string; expiresAt: Date }> => {
  const token = randomBytes(32).toString("base64url");
  const id = newId({ msecs: ctx.now.getTime() });
  const expiresAt = new Date(ctx.now.getTime() + LINK_LIFE[kind]);
  await tx.insert(tickets).values({
    id,
    kind,
    tokenHash: hashOf(token),
    createdBy: actorId(ctx.actor),
    createdAt: ctx.now,
    expiresAt,
    ...whom,
  });
  return { id, token, expiresAt };
};

const usable = (kind: LinkKind, now: Date) =>
  and(eq(tickets.kind, kind), isNull(tickets.usedAt), gt(tickets.expiresAt, now));

/** The ticket of a token while it is valid, or undefined. */
export const findTicket = async (
  db: Db,
  kind: LinkKind,
  token: string,
  now: Date,
): Promise<Ticket | undefined> => {
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.tokenHash, hashOf(token)), usable(kind, now)));
  return ticket;
};

/**
 * Marks a ticket as used; throws LINK_NOT_VALID for one that is unknown, used or expired. Of two concurrent calls one
 * succeeds.
 */
export const redeemTicket = async (tx: Tx, kind: LinkKind, token: string, now: Date): Promise<Ticket> => {
  const [ticket] = await writer(tx, authorizedBy("one-time link"))
    .update(tickets)
    .set({ usedAt: now })
    .where(and(eq(tickets.tokenHash, hashOf(token)), usable(kind, now)))
    .returning();
  if (!ticket) throw new DomainError("LINK_NOT_VALID");
  return ticket;
};

/** Invalidates earlier links of a kind for the same person. */
export const revokeTickets = async (
  tx: WritableTx,
  kind: LinkKind,
  whom: { userId: string } | { email: string },
  now: Date,
): Promise<void> => {
  const same = "userId" in whom ? eq(tickets.userId, whom.userId) : eq(tickets.email, whom.email);
  await tx
    .update(tickets)
    .set({ usedAt: now })
    .where(and(usable(kind, now), same));
};

/** The active users with the role of a leader. */
export const leadersOf = (db: Db) =>
  db
    .select({ id: users.id })
    .from(users)
    .where(and(arrayContains(users.roles, ["leader"]), isNull(users.deactivatedAt)));

/** The names of users by id, also of deactivated ones. */
export const namesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(found.map(({ id, name }) => [id, name]));
};
