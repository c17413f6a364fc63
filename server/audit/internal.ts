import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { audit } from "@/db/schema/audit";
import { changesBetween } from "@/domain/audit/changes";
import { actorId, actorName, type Context } from "../context";

export interface AuditSubject {
  noun: string;
  id: string;
  /** The event that the subject belongs to; its readers are this row's readers. */
  eventId?: string;
}

type Fields = Readonly<Record<string, unknown>>;
const SECRET = /password|token|hash/i;
/** Made from the other fields, or telling nothing that `at` does not. */
const DERIVED = new Set(["searchText", "searchTokens", "pinyin", "updatedAt", "updatedBy"]);

const auditable = (fields: Fields | undefined): Fields | undefined =>
  fields &&
  Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !DERIVED.has(field))
      .map(([field, value]) => [field, SECRET.test(field) ? "•" : value]),
  );

/**
 * Writes who did `action` to what, and which fields differ, in the transaction of the write. `before` is absent for
 * what is new. Fields whose name speaks of a password, token or hash are kept as a dot.
 */
export const recordAudit = async (
  tx: Tx,
  ctx: Context,
  action: string,
  subject: AuditSubject,
  before?: Fields,
  after?: Fields,
): Promise<void> => {
  await tx.insert(audit).values({
    id: newId({ msecs: ctx.now.getTime() }),
    at: ctx.now,
    actorId: actorId(ctx.actor),
    actorName: actorName(ctx.actor),
    action,
    noun: subject.noun,
    subjectId: subject.id,
    eventId: subject.eventId ?? (subject.noun === "event" ? subject.id : null),
    changes: changesBetween(auditable(before), auditable(after)),
    requestId: ctx.requestId,
  });
};
