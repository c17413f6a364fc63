import { DomainError } from "@/domain/errors";
import type { SaveReminderSettings } from "@/domain/reminders/settings";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "../users/internal";
import { settingsOf, storeSettings } from "./internal";

/** Saves which reminders the actor receives by mail and by robots. Throws STALE if they changed meanwhile, for example by a link in a mail. */
export const saveReminderSettings = (
  ctx: Context,
  { version, ...chosen }: SaveReminderSettings,
): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const id = actorId(ctx.actor);
    if (!id) throw new DomainError("NOT_SIGNED_IN");
    // Locks the user's row, as the settings row may not exist yet.
    await userById(tx, id);
    const before = await settingsOf(tx, id);
    if (before.version !== version) throw new DomainError("STALE", { version: before.version });
    const permission = authorizedBy("own account");
    const after = await storeSettings(writer(tx, permission), id, { ...chosen, version });
    await recordAudit(tx, ctx, permission, "user.setReminders", { noun: "user", id }, before, after);
    return { version: after.version };
  });
