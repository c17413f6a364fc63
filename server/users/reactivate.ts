import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { UserAtVersion } from "@/domain/users/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { assertVersion, userById } from "./internal";

/** Reactivates a user. Throws USER_NOT_FOUND, STALE. */
export const reactivate = (ctx: Context, input: UserAtVersion): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    const user = await userById(tx, input.id);
    assertVersion(user, input.version);
    if (!user.deactivatedAt) return { id: user.id, version: user.version };
    const after = { deactivatedAt: null, version: user.version + 1 };
    await writer(tx, permission).update(users).set(after).where(eq(users.id, user.id));
    const subject = { noun: "user", id: user.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "user.reactivate",
      subject,
      { deactivatedAt: user.deactivatedAt },
      { deactivatedAt: null },
    );
    return { id: user.id, version: after.version };
  });
