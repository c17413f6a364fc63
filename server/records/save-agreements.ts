import { eq, inArray, type SQLWrapper } from "drizzle-orm";
import type { PgInsertValue } from "drizzle-orm/pg-core";
import { v7 as newId } from "uuid";
import type { WritableTx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { storable, storableOrNull } from "@/db/storable";
import { namesOf } from "@/domain/agreements/chain";
import { agreementIndex } from "@/domain/agreements/list-entry";
import { isSame } from "@/domain/events/changes";
import type { Agreement } from "@/domain/events/shape";
import type { EntryLookup } from "../access/resolve-entries";
import { searchValues } from "../search/internal";
import type { RecordChange, RowWrites } from "./record-change";

/** The columns of an agreement that come from the record; `position`: its index there. */
export const agreementColumns = (agreement: Agreement, position: number) => ({
  position,
  recordAgreementId: storableOrNull(agreement.id),
  title: agreement.title ?? {},
  reference: storableOrNull(agreement.reference),
  type: agreement.type ?? null,
  status: agreement.status ?? null,
  signedOn: agreement.signedOn ?? null,
  effectiveOn: agreement.effectiveOn ?? null,
  expiresOn: agreement.expiresOn ?? null,
  renews: agreement.renews ?? null,
  names: namesOf(agreement).map(storable),
  renewsNames: namesOf(agreement.renewalOf).map(storable),
  amendsNames: namesOf(agreement.amends).map(storable),
  document: agreement,
  removedIn: null,
  ...searchValues(agreementIndex(agreement)),
});

/** The parties of an agreement as rows; `known` finds organizations of the directory. */
export const partyRows = (agreementId: string, agreement: Agreement, known: EntryLookup) =>
  (agreement.parties ?? []).map((party, position) => ({
    agreementId,
    position,
    organizationId: known(party.organization?.id),
    recordOrganizationId: storableOrNull(party.organization?.id),
    name: party.organization?.name ?? null,
    group: party.group ?? null,
    signatories: (party.signatories ?? []).map(storable),
  }));

/**
 * The agreements of an event's record as rows. A row is identified by its key in the record; one that is no
 * longer in the record is marked with the version that removed it, as other rows may refer to it. Rows that neither the
 * record nor the directory changes stay as they are.
 */
export const saveAgreements = (
  tx: WritableTx,
  { eventId, version, before, record, known, stored }: RecordChange,
): RowWrites => {
  const kept = [...(stored?.agreements ?? [])];
  const changed: string[] = [];
  const updates: SQLWrapper[] = [];
  const added: PgInsertValue<typeof agreements>[] = [];
  const parties: PgInsertValue<typeof agreementParties>[] = [];
  for (const [position, agreement] of (record.agreements ?? []).entries()) {
    const key = storable(agreement.key);
    const at = kept.findIndex((row) => row.key === key);
    const [old] = at < 0 ? [] : kept.splice(at, 1);
    const id = old?.id ?? newId();
    const own = partyRows(id, agreement, known.organization);
    if (
      old?.removedIn === null &&
      old.position === position &&
      isSame(before?.agreements?.[position], agreement) &&
      isSame(
        own.map((party) => party.organizationId),
        old.parties,
      )
    )
      continue;
    const columns = agreementColumns(agreement, position);
    if (old) updates.push(tx.update(agreements).set(columns).where(eq(agreements.id, id)));
    else added.push({ id, eventId, key, ...columns });
    if (old) changed.push(id);
    parties.push(...own);
  }
  const removed = kept.filter((row) => row.removedIn === null).map((row) => row.id);
  return {
    deletions:
      changed.length > 0
        ? [tx.delete(agreementParties).where(inArray(agreementParties.agreementId, changed))]
        : [],
    writes: [
      ...updates,
      ...(added.length > 0 ? [insertRows(agreements, added)] : []),
      ...(parties.length > 0 ? [insertRows(agreementParties, parties)] : []),
      ...(removed.length > 0
        ? [tx.update(agreements).set({ removedIn: version }).where(inArray(agreements.id, removed))]
        : []),
    ],
  };
};
