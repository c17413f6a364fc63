import { and, asc, eq, gt, isNull, max } from "drizzle-orm";
import { sessions, tickets, users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { LinkKind } from "@/domain/users/links";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { openTicket } from "./internal";

/** All users with when they were last here, and the invitations that are open. For administrators. */
export const allUsers = async ({ db, actor, now }: Context) => {
  assertMay(actor, "user.list", undefined);
  const seen = await db
    .select({ userId: sessions.userId, at: max(sessions.seenAt) })
    .from(sessions)
    .groupBy(sessions.userId);
  const lastSeen = new Map(seen.map((row) => [row.userId, row.at]));
  const rows = await db.select().from(users).orderBy(asc(users.createdAt));
  const invitations = await db
    .select({
      id: tickets.id,
      email: tickets.email,
      name: tickets.name,
      roles: tickets.roles,
      expiresAt: tickets.expiresAt,
    })
    .from(tickets)
    .where(and(eq(tickets.kind, "invitation"), isNull(tickets.usedAt), gt(tickets.expiresAt, now)))
    .orderBy(asc(tickets.createdAt));
  return {
    users: rows.map(({ passwordHash, offAt, ...user }) => ({
      ...user,
      off: offAt !== null,
      seenAt: lastSeen.get(user.id) ?? null,
    })),
    invitations,
  };
};

/** Names of the users who are not switched off, to choose readers from. For everybody signed in. */
export const userNames = async ({ db, actor }: Context) => {
  assertMay(actor, "user.names", undefined);
  return db
    .select({ id: users.id, name: users.name, unit: users.unit })
    .from(users)
    .where(isNull(users.offAt))
    .orderBy(asc(users.createdAt));
};

/** What the page of a link shows before it is used: for whom it is. Throws LINK_NOT_VALID. */
export const linkTarget = async ({ db, now }: Context, kind: LinkKind, token: string) => {
  const ticket = await openTicket(db, kind, token, now);
  if (!ticket) throw new DomainError("LINK_NOT_VALID");
  if (kind !== "reset") return { name: ticket.name ?? "", email: ticket.email ?? "" };
  const [user] = await db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(and(eq(users.id, ticket.userId ?? ""), isNull(users.offAt)));
  if (!user) throw new DomainError("LINK_NOT_VALID");
  return user;
};
