import type { SQL } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { audit } from "@/db/schema/audit";
import type { AuditAction } from "@/domain/audit/actions";
import { changesBetween } from "@/domain/audit/changes";
import { type Authorized, type GroundsOf, writer } from "../access/internal";
import { actorId, actorName, type Context } from "../context";

interface AuditSubject {
  noun: string;
  id: string;
  /** The event that the subject belongs to; its visibility applies to this row. */
  eventId?: string;
}

type Fields = Readonly<Record<string, unknown>>;
const SECRET = /password|token|hash/i;
/** Derived from other fields, or redundant with `at`. */
const DERIVED = new Set(["searchText", "searchTokens", "pinyin", "updatedAt", "updatedBy"]);

const auditable = (fields: Fields | undefined): Fields | undefined =>
  fields &&
  Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !DERIVED.has(field))
      .map(([field, value]) => [field, SECRET.test(field) ? "•" : value]),
  );

interface AuditChange {
  subject: AuditSubject;
  before?: Fields | undefined;
  after?: Fields | undefined;
}

const auditRow = (ctx: Context, action: AuditAction, { subject, before, after }: AuditChange) => ({
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

/**
 * Records who did `action`, permitted by `permission`, on what, and which fields changed, in the transaction of the write. `before` is absent for new
 * subjects. Values of fields named like a password, token or hash are masked. The insert runs where it is awaited or passed to
 * `writeTogether`.
 */
export const recordAudit = <A extends AuditAction>(
  tx: Tx,
  ctx: Context,
  permission: Authorized<GroundsOf<A>>,
  action: A,
  subject: AuditSubject,
  before?: Fields,
  after?: Fields,
) =>
  writer(tx, permission)
    .insert(audit)
    .values(auditRow(ctx, action, { subject, before, after }));

/** As `recordAudit`, for one action on at least one subject; for `writeTogether`. */
export const auditRows = <A extends AuditAction>(
  ctx: Context,
  _permission: Authorized<GroundsOf<A>>,
  action: A,
  changes: readonly AuditChange[],
): SQL =>
  insertRows(
    audit,
    changes.map((change) => auditRow(ctx, action, change)),
  );
