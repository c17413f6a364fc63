import type { Db } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { organizationMentions } from "@/domain/events/organization-mentions";
import type { DraftRecord } from "@/domain/events/shape";
import { type EntryLookup, resolveEntries } from "../access/resolve-entries";

/** What the rows derived from a record are made from. */
export interface RecordChange {
  eventId: string;
  version: number;
  /** The record as it was saved before: rows that would stay the same are not written. Absent: all are written. */
  before?: DraftRecord | undefined;
  record: DraftRecord;
  /** `resolveMentions` of the record. */
  organizations: EntryLookup;
}

/** Resolves the ids of all organizations that a record mentions, the parties of its agreements among them. */
export const resolveMentions = (db: Db, actor: Actor, record: DraftRecord): Promise<EntryLookup> =>
  resolveEntries(db, actor, "organization", [
    ...organizationMentions(record).map((each) => each.organization.id),
    ...(record.agreements ?? []).flatMap(({ parties }) =>
      (parties ?? []).map((party) => party.organization?.id),
    ),
  ]);
