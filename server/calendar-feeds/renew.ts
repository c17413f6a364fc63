import { randomBytes } from "node:crypto";
import { calendarFeeds } from "@/db/schema/users";
import { feedPath } from "@/domain/users/feeds";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "../users/internal";
import { feedOf, ownId, tokenHash } from "./internal";

/**
 * Creates the calendar feed of the signed-in user, or replaces its address, and returns the path. The token has 256 random bits, is
 * stored only as a hash and shown once. Throws NOT_SIGNED_IN.
 */
export const renew = (ctx: Context): Promise<{ path: string; createdAt: Date }> =>
  inTransaction(ctx, async (tx) => {
    const { id } = await userById(tx, ownId(ctx));
    const before = await feedOf(tx, id);
    const token = randomBytes(32).toString("base64url");
    const feed = { tokenHash: tokenHash(token), createdAt: ctx.now };
    const permission = authorizedBy("own account");
    await writer(tx, permission)
      .insert(calendarFeeds)
      .values({ userId: id, ...feed })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: feed });
    await recordAudit(tx, ctx, permission, "user.renewCalendarFeed", { noun: "user", id }, before, {
      createdAt: ctx.now,
    });
    return { path: feedPath(token), createdAt: ctx.now };
  });
