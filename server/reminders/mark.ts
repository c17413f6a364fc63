import { and, inArray, isNotNull, isNull } from "drizzle-orm";
import { reminders } from "@/db/schema/reminders";
import { DomainError } from "@/domain/errors";
import type { MarkReminders } from "@/domain/reminders/inputs";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { countReminders, currentReminderIds } from "./internal";

/**
 * Marks the actor's own reminders as read or unread; returns the ids of those changed. Throws REMINDER_NOT_FOUND if an id is
 * not theirs or no longer readable.
 */
export const markReminders = (ctx: Context, { which, read }: MarkReminders): Promise<{ ids: string[] }> =>
  inTransaction(ctx, async (tx) => {
    const { actor } = ctx;
    if (actor.kind !== "user") throw new DomainError("NOT_SIGNED_IN");
    const chosen = which === "all" ? undefined : inArray(reminders.id, which);
    if (which !== "all" && (await countReminders(tx, actor, chosen)) < new Set(which).size)
      throw new DomainError("REMINDER_NOT_FOUND");
    const permission = authorizedBy("own account");
    const changed = await writer(tx, permission)
      .update(reminders)
      .set({ readAt: read ? ctx.now : null })
      .where(
        and(
          inArray(reminders.id, currentReminderIds(tx, actor, chosen)),
          read ? isNull(reminders.readAt) : isNotNull(reminders.readAt),
        ),
      )
      .returning({ id: reminders.id });
    const action = read ? "user.readReminders" : "user.unreadReminders";
    if (changed.length > 0)
      await recordAudit(tx, ctx, permission, action, { noun: "user", id: actor.id }, undefined, {
        count: changed.length,
      });
    return { ids: changed.map((row) => row.id) };
  });
