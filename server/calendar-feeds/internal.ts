import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { calendarFeeds } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { actorId, type Context } from "../context";

/** What is stored of a token. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** The signed-in user's id. Throws NOT_SIGNED_IN. */
export const ownId = (ctx: Context): string => {
  const id = actorId(ctx.actor);
  if (!id) throw new DomainError("NOT_SIGNED_IN");
  return id;
};

/** When the current feed of a user was created; undefined without one. */
export const feedOf = async (db: Db, userId: string): Promise<{ createdAt: Date } | undefined> => {
  const [feed] = await db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId));
  return feed;
};
