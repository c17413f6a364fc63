import { eq } from "drizzle-orm";
import { destinations } from "@/db/schema/deliveries";
import type { DestinationVersion } from "@/domain/deliveries/inputs";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { encryptSecret } from "../secrets/internal";
import { inTransaction } from "../transaction";
import { auditedDestination, lockDestination, secretOwner } from "./internal";
import { newSigningSecret } from "./save-destination";

/**
 * Replaces the signing secret of a webhook and returns the new one, which is not shown again. Throws NOT_ALLOWED, DESTINATION_NOT_FOUND,
 * STALE, SECRET_KEY.
 */
export const renewSecret = (ctx: Context, input: DestinationVersion) =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    const before = await lockDestination(tx, input);
    if (before.kind !== "webhook") throw new DomainError("DESTINATION_NOT_FOUND");
    const secret = newSigningSecret();
    const version = before.version + 1;
    await writer(tx, permission)
      .update(destinations)
      .set({ version, secret: encryptSecret(secret, secretOwner(before), env.authSecret) })
      .where(eq(destinations.id, before.id));
    const audited = auditedDestination(before);
    await recordAudit(
      tx,
      ctx,
      permission,
      "settings.renewSecret",
      { noun: "settings", id: before.id },
      audited,
      audited,
    );
    return { version, secret };
  });
