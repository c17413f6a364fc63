import { eq } from "drizzle-orm";
import { people } from "@/db/schema/people";
import { applyCorrection } from "@/domain/directory/entry-fields";
import { DomainError } from "@/domain/errors";
import { mapRecord } from "@/domain/events/map-record";
import type { CorrectPerson } from "@/domain/people/inputs";
import { assertMay } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { assertNotMerged, correctEvents, lockEntry } from "../directory/internal";
import { personFieldsOf } from "../organizations/internal";
import { inTransaction } from "../transaction";
import { savePersonColumns } from "./save";

/**
 * Corrects a person in the directory and in readable events that had the old values, or in those in `events` regardless;
 * each gets a revision, posts stay. Returns how many events changed. Throws NOT_ALLOWED, STALE, PERSON_NOT_FOUND,
 * ENTRY_MERGED.
 */
export const correctPerson = (ctx: Context, input: CorrectPerson) =>
  inTransaction(ctx, async (tx, inner) => {
    assertMay(ctx.actor, "directory.correct", undefined);
    await lockEntry(tx, ctx.actor, "person", input.id, input.version);
    const [before] = await tx.select().from(people).where(eq(people.id, input.id));
    if (!before) throw new DomainError("PERSON_NOT_FOUND");
    assertNotMerged(before);
    const [old, next] = [personFieldsOf(before), input.person];
    const version = before.version + 1;
    await tx
      .update(people)
      .set({ ...savePersonColumns(next), version, updatedAt: ctx.now })
      .where(eq(people.id, input.id));
    const events = await correctEvents(tx, inner, "person", input.id, input.events, (record, force) =>
      mapRecord(record, {
        person: (each) =>
          each.id?.toLowerCase() === before.id
            ? applyCorrection("person", each, { ...old }, { ...next }, force)
            : each,
      }),
    );
    const subject = { noun: "person", id: input.id };
    await recordAudit(tx, ctx, "person.correct", subject, { ...old }, { ...next, events });
    return { id: input.id, version, events };
  });
