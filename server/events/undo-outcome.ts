import { DomainError } from "@/domain/errors";
import type { UndoneOutcome } from "@/domain/events/plan-inputs";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { changesSince, recordAsOf } from "../records/queries";
import { storeNextVersion } from "../records/store-next-version";
import { inTransaction } from "../transaction";

/**
 * Makes a held event the plan again that it was, as long as its record was not changed since. Throws EVENT_NOT_FOUND,
 * EVENT_WITHDRAWN, NOT_ALLOWED, STALE, OUTCOME_CHANGED.
 */
export const undoOutcome = (ctx: Context, input: UndoneOutcome) =>
  inTransaction(ctx, async (tx) => {
    const event = await lockEvent(tx, ctx.actor, input.id);
    assertNotWithdrawn(event);
    const permission = assertMay(ctx.actor, "event.save", event);
    await assertVersion(tx, event, input.version);
    const { planVersion } = event.row;
    const plan = planVersion === null ? undefined : await recordAsOf(tx, event.id, planVersion);
    if (planVersion === null || !plan || (await changesSince(tx, event.id, planVersion)) !== 1)
      throw new DomainError("OUTCOME_CHANGED");
    return storeNextVersion(tx, ctx, event, {
      action: "event.undoOutcome",
      permission,
      record: plan,
      planVersion: null,
    });
  });
