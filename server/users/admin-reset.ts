import { isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Db } from "@/db/client";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { officeDay } from "@/domain/settings/office";
import type { Context } from "../context";
import { issueResetLink } from "./issue-reset-link";

/**
 * The path of a reset link for an administrator, for a command on the server itself, without a session. `email` may be
 * omitted where there is only one administrator. Throws NOT_SET_UP, USER_NOT_FOUND, WHICH_ADMIN with the addresses to
 * choose from.
 */
export const adminResetLink = async (
  db: Db,
  now: Date,
  email?: string,
): Promise<{ link: string; email: string }> => {
  const all = await db.select().from(users).where(isNull(users.deactivatedAt));
  const admins = all.filter((user) => user.roles.includes("admin"));
  if (admins.length === 0) throw new DomainError("NOT_SET_UP");
  if (!email && admins.length > 1)
    throw new DomainError("WHICH_ADMIN", { emails: admins.map((user) => user.email).join(", ") });
  const wanted = email?.trim().toLowerCase();
  const admin = wanted ? admins.find((user) => user.email === wanted) : admins[0];
  if (!admin) throw new DomainError("USER_NOT_FOUND");
  const ctx: Context = {
    db,
    actor: { kind: "job", name: "reset-admin" },
    now,
    today: officeDay(now, "UTC"),
    requestId: newId(),
  };
  const { link } = await issueResetLink(ctx, { id: admin.id });
  return { link, email: admin.email };
};
