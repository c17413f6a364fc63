import { DomainError } from "@/domain/errors";
import type { Digest } from "@/domain/reminders/reminder";
import { DEFAULTS } from "@/domain/reminders/settings";
import { env } from "@/env.mjs";
import { actorOf } from "../access/actor-of";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { userById } from "../users/internal";
import { settingsOf, storeSettings } from "./internal";
import { readMailToken } from "./mail-token";

/**
 * Unsubscribes from the mails that a link names, or subscribes `again` (`digest`: frequency), as the user of the link.
 * Throws LINK_NOT_VALID.
 */
export const unsubscribe = (
  ctx: Context,
  { token, again = false, digest }: { token: string; again?: boolean; digest?: Digest | undefined },
): Promise<{ digest: Digest }> =>
  inTransaction(ctx, async (tx) => {
    const link = env.authSecret ? readMailToken(token, env.authSecret) : undefined;
    if (!link) throw new DomainError("LINK_NOT_VALID");
    const user = await userById(tx, link.userId);
    if (user.deactivatedAt) throw new DomainError("LINK_NOT_VALID");
    const before = await settingsOf(tx, user.id);
    const { what } = link;
    const isOn = what === "digest" ? before.digest !== "never" : before.atOnce.includes(what);
    if (isOn === again) return before;
    const others = before.atOnce.filter((kind) => kind !== what);
    const changed =
      what === "digest"
        ? { digest: again ? (digest ?? DEFAULTS.digest) : ("never" as const) }
        : { atOnce: again ? [...others, what] : others };
    const permission = authorizedBy("one-time link");
    const after = await storeSettings(writer(tx, permission), user.id, { ...before, ...changed });
    const as = { ...ctx, actor: actorOf(user) };
    await recordAudit(tx, as, permission, "user.setReminders", { noun: "user", id: user.id }, before, after);
    return before;
  });
