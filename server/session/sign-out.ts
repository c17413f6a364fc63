import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema/users";
import { authorizedBy } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { signedInUser } from "./queries";

/** Ends one session; has no effect on one that has already ended. */
export const signOut = (ctx: Context, sessionId: string): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const actor = await signedInUser(tx, sessionId, ctx.now);
    if (!actor) return;
    await tx
      .update(sessions)
      .set({ endedAt: ctx.now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
    await recordAudit(tx, { ...ctx, actor }, authorizedBy("own account"), "session.signOut", {
      noun: "user",
      id: actor.id,
    });
  });
