import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { SetRoles } from "@/domain/users/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { assertOtherAdmin, assertVersion, lockAdministration, userById } from "./internal";

/** Changes a user's roles, effective on their next request. Throws USER_NOT_FOUND, STALE, LAST_ADMIN. */
export const setRoles = (ctx: Context, input: SetRoles): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    await lockAdministration(tx);
    const user = await userById(tx, input.id);
    assertVersion(user, input.version);
    if (user.roles.includes("admin") && !input.roles.includes("admin")) await assertOtherAdmin(tx, user);
    const after = { roles: input.roles, version: user.version + 1 };
    await writer(tx, permission).update(users).set(after).where(eq(users.id, user.id));
    const subject = { noun: "user", id: user.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "user.setRoles",
      subject,
      { roles: user.roles },
      { roles: input.roles },
    );
    return { id: user.id, version: after.version };
  });
