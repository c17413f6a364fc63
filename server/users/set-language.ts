import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import type { Lang } from "@/domain/events/values";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "./internal";

/** Changes the user's own interface language. */
export const setLanguage = (ctx: Context, input: { lang: Lang }): Promise<{ lang: Lang }> =>
  inTransaction(ctx, async (tx) => {
    const id = actorId(ctx.actor);
    if (!id) throw new DomainError("NOT_SIGNED_IN");
    const user = await userById(tx, id);
    if (user.lang === input.lang) return input;
    const permission = authorizedBy("own account");
    await writer(tx, permission).update(users).set({ lang: input.lang }).where(eq(users.id, id));
    await recordAudit(
      tx,
      ctx,
      permission,
      "user.setLanguage",
      { noun: "user", id },
      { lang: user.lang },
      input,
    );
    return input;
  });
