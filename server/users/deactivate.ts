import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import type { UserAtVersion } from "@/domain/users/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { endSessionsOf } from "../session/internal";
import { inTransaction } from "../transaction";
import { assertOtherAdmin, assertVersion, lockAdministration, revokeTickets, userById } from "./internal";

/**
 * Deactivates a user: ends their sessions and revokes their reset links. Their name stays on what they wrote. Throws
 * USER_NOT_FOUND, STALE, LAST_ADMIN.
 */
export const deactivate = (ctx: Context, input: UserAtVersion): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    const writes = writer(tx, permission);
    await lockAdministration(tx);
    const user = await userById(tx, input.id);
    assertVersion(user, input.version);
    if (user.deactivatedAt) return { id: user.id, version: user.version };
    if (user.roles.includes("admin")) await assertOtherAdmin(tx, user);
    const after = { deactivatedAt: ctx.now, version: user.version + 1 };
    await writes.update(users).set(after).where(eq(users.id, user.id));
    await endSessionsOf(writes, user.id, ctx.now);
    await revokeTickets(writes, "reset", { userId: user.id }, ctx.now);
    const subject = { noun: "user", id: user.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "user.deactivate",
      subject,
      { deactivatedAt: null },
      { deactivatedAt: ctx.now },
    );
    return { id: user.id, version: after.version };
  });
