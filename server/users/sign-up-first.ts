import { v7 as newId } from "uuid";
import { settings } from "@/db/schema/settings";
import { users } from "@/db/schema/users";
import { FIRST_USER_ROLES } from "@/domain/access/roles";
import { DomainError } from "@/domain/errors";
import type { SignUpFirst } from "@/domain/users/inputs";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { saveOrganization } from "../organizations/save";
import { takeOwnOrganization } from "../organizations/take-own-organization";
import { hashPassword } from "../session/hash-password";
import { inTransaction } from "../transaction";
import { auditable, findTicket, lockAdministration, redeemTicket } from "./internal";

/**
 * Creates the office and its first user, by the link printed at startup; an entry of the directory that becomes the office's
 * completes its name. Throws LINK_NOT_VALID, ORGANIZATION_NOT_FOUND, and ALREADY_SET_UP once a user exists. Returns the user's id.
 */
export const signUpFirst = async (ctx: Context, input: SignUpFirst): Promise<{ id: string }> => {
  if (!(await findTicket(ctx.db, "first", input.token, ctx.now))) throw new DomainError("LINK_NOT_VALID");
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx, inner) => {
    await lockAdministration(tx);
    await redeemTicket(tx, "first", input.token, ctx.now);
    const [anybody] = await tx.select({ id: users.id }).from(users).limit(1);
    if (anybody) throw new DomainError("ALREADY_SET_UP");
    const permission = authorizedBy("one-time link");
    const [user] = await writer(tx, permission)
      .insert(users)
      .values({
        id: newId({ msecs: ctx.now.getTime() }),
        email: input.email,
        name: input.name,
        roles: [...FIRST_USER_ROLES],
        lang: input.lang,
        passwordHash,
        createdAt: ctx.now,
      })
      .returning();
    if (!user) throw new DomainError("UNEXPECTED");
    const own = { ...inner, actor: actorOf(user) };
    // The office is an organization in the directory, so that events can name it.
    const { officeName, timeZone, organizationId: chosen } = input;
    const known = chosen === null ? undefined : await takeOwnOrganization(own, officeName, chosen);
    const home = {
      id: newId({ msecs: ctx.now.getTime() }),
      version: 0,
      organization: { name: officeName },
    };
    const organizationId = known?.id ?? (await saveOrganization(own, home)).id;
    const office = { officeName: known?.name ?? officeName, timeZone, organizationId, updatedAt: ctx.now };
    await writer(tx, permission)
      .insert(settings)
      .values({ id: 1, ...office })
      .onConflictDoUpdate({ target: settings.id, set: office });
    await recordAudit(
      tx,
      own,
      permission,
      "user.signUpFirst",
      { noun: "user", id: user.id },
      undefined,
      auditable(user),
    );
    await recordAudit(tx, own, permission, "settings.save", { noun: "settings", id: "1" }, undefined, office);
    return { id: user.id };
  });
};
