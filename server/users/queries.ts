import { and, asc, count, eq, gt, isNotNull, isNull, max, not } from "drizzle-orm";
import { pursuits } from "@/db/schema/pursuits";
import { sessions, tickets, users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";
import { FIRST_USER_ROLES } from "@/domain/access/roles";
import { DomainError } from "@/domain/errors";
import type { OwnOrganizations } from "@/domain/users/inputs";
import type { LinkKind } from "@/domain/users/links";
import { ANY_USER } from "../access/entry-visible";
import { assertMay } from "../access/internal";
import { pursuitVisible } from "../access/pursuit-visible";
import type { Context } from "../context";
import { organizationsCalled } from "../organizations/queries";
import { findTicket } from "./internal";

/** The number of open follow-ups that each user is responsible for, among those visible to the actor. */
const openFollowUpCounts = async ({ db, actor }: Context): Promise<Map<string | null, number>> => {
  const rows = await db
    .select({ id: pursuits.responsibleId, n: count() })
    .from(pursuits)
    .where(
      and(
        isNotNull(pursuits.responsibleId),
        isNull(pursuits.closedOn),
        not(pursuits.withdrawn),
        pursuitVisible(db, actor),
      ),
    )
    .groupBy(pursuits.responsibleId);
  return new Map(rows.map((row) => [row.id, row.n]));
};

/** All users with their last activity and number of open follow-ups, and the pending invitations. For administrators. */
export const allUsers = async (ctx: Context) => {
  const { db, actor, now } = ctx;
  assertMay(actor, "user.list", undefined);
  const held = await openFollowUpCounts(ctx);
  const seen = await db
    .select({ userId: sessions.userId, at: max(sessions.seenAt) })
    .from(sessions)
    .groupBy(sessions.userId);
  const lastSeen = new Map(seen.map((row) => [row.userId, row.at]));
  const rows = await db.select().from(users).orderBy(asc(users.createdAt), asc(users.id));
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
    .orderBy(asc(tickets.createdAt), asc(tickets.id));
  return {
    users: rows.map(({ passwordHash, deactivatedAt, ...user }) => ({
      ...user,
      off: deactivatedAt !== null,
      held: held.get(user.id) ?? 0,
      seenAt: lastSeen.get(user.id) ?? null,
    })),
    invitations,
  };
};
export type ListedUser = Awaited<ReturnType<typeof allUsers>>["users"][number];

/** Names of active users, to choose readers from. For all signed-in users. */
export const userNames = async ({ db, actor }: Context) => {
  assertMay(actor, "user.names", undefined);
  return db
    .select({ id: users.id, name: users.name, unit: users.unit })
    .from(users)
    .where(isNull(users.deactivatedAt))
    .orderBy(asc(users.createdAt), asc(users.id));
};

/** The person that a one-time link is for, shown before it is used. Throws LINK_NOT_VALID. */
export const linkTarget = async ({ db, now }: Context, kind: LinkKind, token: string) => {
  const ticket = await findTicket(db, kind, token, now);
  if (!ticket) throw new DomainError("LINK_NOT_VALID");
  if (kind !== "reset") return { name: ticket.name ?? "", email: ticket.email ?? "" };
  const [user] = await db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(and(eq(users.id, ticket.userId ?? ""), isNull(users.deactivatedAt)));
  if (!user) throw new DomainError("LINK_NOT_VALID");
  return user;
};

/**
 * The directory's entries with the name of the office that is being set up, with the number of their events, for whoever
 * has the first sign-up's link. Throws LINK_NOT_VALID, and ALREADY_SET_UP once a user exists.
 */
export const ownOrganizationOffers = async (ctx: Context, { token, officeName }: OwnOrganizations) => {
  if (!(await findTicket(ctx.db, "first", token, ctx.now))) throw new DomainError("LINK_NOT_VALID");
  const [anybody] = await ctx.db.select({ id: users.id }).from(users).limit(1);
  if (anybody) throw new DomainError("ALREADY_SET_UP");
  // As the account that is created will see them.
  const actor: Actor = { ...ANY_USER, roles: FIRST_USER_ROLES };
  return organizationsCalled({ ...ctx, actor }, officeName);
};
