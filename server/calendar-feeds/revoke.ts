import { eq } from "drizzle-orm";
import { calendarFeeds } from "@/db/schema/users";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "../users/internal";
import { feedOf, ownId } from "./internal";

/** Ends the calendar feed of the signed-in user; its address is unknown from then on. Throws NOT_SIGNED_IN. */
export const revoke = (ctx: Context): Promise<{ createdAt: null }> =>
  inTransaction(ctx, async (tx) => {
    const { id } = await userById(tx, ownId(ctx));
    const before = await feedOf(tx, id);
    if (!before) return { createdAt: null };
    const permission = authorizedBy("own account");
    await writer(tx, permission).delete(calendarFeeds).where(eq(calendarFeeds.userId, id));
    await recordAudit(tx, ctx, permission, "user.revokeCalendarFeed", { noun: "user", id }, before);
    return { createdAt: null };
  });
