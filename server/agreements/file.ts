import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { events } from "@/db/schema/events";
import { storable } from "@/db/storable";
import type { AgreementFiling } from "@/domain/agreements/inputs";
import { DomainError } from "@/domain/errors";
import { assertNotWithdrawn, lockEvent } from "../access/event-by-id";
import { assertMay, visibleTo, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";

const eventIdOf = async (tx: Tx, ctx: Context, id: string): Promise<string> => {
  const [found] = await tx
    .select({ eventId: agreements.eventId })
    .from(agreements)
    .innerJoin(events, eq(events.id, agreements.eventId))
    .where(and(eq(agreements.id, id), visibleTo(tx, ctx.actor)));
  if (!found) throw new DomainError("AGREEMENT_NOT_FOUND");
  return found.eventId;
};

/**
 * Stores the location of an agreement's signed original; empty: unknown. Throws AGREEMENT_NOT_FOUND (also if it is
 * no longer in its record), NOT_ALLOWED, EVENT_WITHDRAWN, STALE.
 */
export const fileAgreement = (
  ctx: Context,
  input: AgreementFiling,
): Promise<{ id: string; version: number }> =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, await eventIdOf(tx, ctx, input.id));
    const permission = assertMay(ctx.actor, "agreement.file", undefined);
    assertNotWithdrawn(event);
    const [row] = await tx.select().from(agreements).where(eq(agreements.id, input.id)).for("no key update");
    if (!row || row.removedIn !== null) throw new DomainError("AGREEMENT_NOT_FOUND");
    if (row.version !== input.version) throw new DomainError("STALE", { version: row.version });
    const paperLocation = storable(input.paperLocation) || null;
    if (paperLocation === row.paperLocation) return { id: row.id, version: row.version };
    const version = row.version + 1;
    await writer(tx, permission)
      .update(agreements)
      .set({ paperLocation, version })
      .where(eq(agreements.id, row.id));
    const subject = { noun: "agreement", id: row.id, eventId: event.id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "agreement.file",
      subject,
      { paperLocation: row.paperLocation },
      { paperLocation },
    );
    return { id: row.id, version };
  });
