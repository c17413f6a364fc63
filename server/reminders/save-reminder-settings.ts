import { DomainError } from "@/domain/errors";
import type { SaveReminderSettings } from "@/domain/reminders/settings";
import { authorizedBy } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "../users/internal";
import { settingsOf, storeSettings } from "./internal";

/** Keeps what one wants to be told of by mail. Throws STALE where it was changed since, as by a link in a mail. */
export const saveReminderSettings = (
  ctx: Context,
  { version, ...chosen }: SaveReminderSettings,
): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const id = actorId(ctx.actor);
    if (!id) throw new DomainError("NOT_SIGNED_IN");
    // The user's row stands for the one of the settings, which may not be there yet.
    await userById(tx, id);
    const before = await settingsOf(tx, id);
    if (before.version !== version) throw new DomainError("STALE", { version: before.version });
    const after = await storeSettings(tx, id, { ...chosen, atOnce: [...chosen.atOnce], version });
    await recordAudit(
      tx,
      ctx,
      authorizedBy("own account"),
      "user.setReminders",
      { noun: "user", id },
      before,
      after,
    );
    return { version: after.version };
  });
