import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/users";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { signedInUser } from "./queries";

/** Ends one session; has no effect on one that has already ended. */
export const signOut = (ctx: Context, sessionId: string): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const actor = await signedInUser(tx, sessionId, ctx.now);
    if (!actor) return;
    const permission = authorizedBy("own account");
    await writer(tx, permission)
      .update(sessions)
      .set({ endedAt: ctx.now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
    await recordAudit(tx, { ...ctx, actor }, permission, "session.signOut", {
      noun: "user",
      id: actor.id,
    });
  });
