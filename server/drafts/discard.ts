import { and, eq } from "drizzle-orm";
import { drafts } from "@/db/schema/drafts";
import { DomainError } from "@/domain/errors";
import { authorizedBy, writer } from "../access/internal";
import { actorId, type Context } from "../context";

/** Forgets the actor's own unsaved work on an event; `discarded`: whether there was any. Throws NOT_SIGNED_IN. */
export const discardDraft = async (ctx: Context, { id }: { id: string }): Promise<{ discarded: boolean }> => {
  const userId = actorId(ctx.actor);
  if (!userId) throw new DomainError("NOT_SIGNED_IN");
  const gone = await writer(ctx.db, authorizedBy("own account"))
    .delete(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.eventId, id)))
    .returning({ id: drafts.eventId });
  return { discarded: gone.length > 0 };
};
