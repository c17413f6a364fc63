import { DomainError } from "@/domain/errors";
import { parseDraft } from "@/domain/events/parse";
import type { RecordedOutcome } from "@/domain/events/plan-inputs";
import { heldRecord, isComing } from "@/domain/events/plan-outcome";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay, writer } from "../access/internal";
import type { Context } from "../context";
import { draftRemoval } from "../drafts/internal";
import { storeNextVersion } from "../records/store-next-version";
import { inTransaction } from "../transaction";

/**
 * Makes a planned event a held one: its record keeps what happened, and the version before it stays as the plan. Throws
 * EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, STALE, EVENT_NOT_PLANNED, INPUT_INVALID (more than a record may hold).
 */
export const recordOutcome = (ctx: Context, input: RecordedOutcome) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    await assertVersion(tx, event, input.version);
    const before = event.row.record;
    if (!isComing(before)) throw new DomainError("EVENT_NOT_PLANNED");
    const parsed = parseDraft(heldRecord(before, input.outcome));
    if (!parsed.ok) throw new DomainError("INPUT_INVALID", { field: "outcome" });
    return storeNextVersion(tx, ctx, event, {
      action: "event.recordOutcome",
      permission,
      record: parsed.record,
      planVersion: event.version,
      others: draftRemoval(writer(tx, permission), ctx, event.id),
    });
  });
