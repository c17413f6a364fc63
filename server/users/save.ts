import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { storable, storableOrNull } from "@/db/storable";
import type { SaveUser } from "@/domain/users/inputs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { assertVersion, userById } from "./internal";

/** Changes a user's name and unit; earlier history keeps the earlier name. Throws USER_NOT_FOUND, STALE. */
export const saveUser = (ctx: Context, input: SaveUser): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "user.manage", undefined);
    const user = await userById(tx, input.id);
    assertVersion(user, input.version);
    const after = { name: storable(input.name), unit: storableOrNull(input.unit || undefined) };
    await writer(tx, permission)
      .update(users)
      .set({ ...after, version: user.version + 1 })
      .where(eq(users.id, user.id));
    const before = { name: user.name, unit: user.unit };
    await recordAudit(tx, ctx, permission, "user.save", { noun: "user", id: user.id }, before, after);
    return { id: user.id, version: user.version + 1 };
  });
