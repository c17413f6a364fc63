import { and, eq, inArray, isNull } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { agreementParties, agreements } from "@/db/schema/agreements";
import { storable, storableOrNull } from "@/db/storable";
import { namesOf } from "@/domain/agreements/descent";
import { agreementIndex } from "@/domain/agreements/list-entry";
import type { Agreement } from "@/domain/events/shape";
import type { EntryLookup } from "../access/resolve-entries";
import { searchValues } from "../search/internal";
import type { RecordChange } from "./resolve-mentions";

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

const saveParties = async (
  tx: Tx,
  rows: readonly { id: string; agreement: Agreement }[],
  known: EntryLookup,
): Promise<void> => {
  const parties = rows.flatMap((row) => partyRows(row.id, row.agreement, known));
  if (rows.length > 0)
    await tx.delete(agreementParties).where(
      inArray(
        agreementParties.agreementId,
        rows.map((row) => row.id),
      ),
    );
  if (parties.length > 0) await tx.insert(agreementParties).values(parties);
};

/**
 * The agreements of an event's record as rows. A row is identified by its key in the record; one that is no
 * longer in the record is marked with the version that removed it, as other rows may refer to it.
 */
export const saveAgreements = async (
  tx: Tx,
  { eventId, version, record, organizations }: RecordChange,
): Promise<void> => {
  const kept = await tx
    .select({ id: agreements.id, key: agreements.key })
    .from(agreements)
    .where(eq(agreements.eventId, eventId));
  const rows: { id: string; agreement: Agreement }[] = [];
  for (const [position, agreement] of (record.agreements ?? []).entries()) {
    const key = storable(agreement.key);
    const at = kept.findIndex((row) => row.key === key);
    const columns = agreementColumns(agreement, position);
    const [old] = at < 0 ? [] : kept.splice(at, 1);
    const id = old?.id ?? newId();
    if (old) await tx.update(agreements).set(columns).where(eq(agreements.id, id));
    else await tx.insert(agreements).values({ id, eventId, key, ...columns });
    rows.push({ id, agreement });
  }
  await saveParties(tx, rows, organizations);
  if (kept.length === 0) return;
  const gone = inArray(
    agreements.id,
    kept.map((row) => row.id),
  );
  await tx
    .update(agreements)
    .set({ removedIn: version })
    .where(and(gone, isNull(agreements.removedIn)));
};
