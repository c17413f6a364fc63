import type { Agreement } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { type IndexEntry, indexEntry } from "../search/index-entry";

const chainOf = (organization: DraftOrg | undefined): DraftOrg[] =>
  organization ? [organization, ...chainOf(organization.parent)] : [];

/** The texts by which a search finds an agreement: title, parties, reference, purpose and scope. */
export const agreementIndex = (agreement: Agreement): IndexEntry => {
  const organizations = (agreement.parties ?? []).flatMap((party) => chainOf(party.organization));
  return indexEntry(
    [
      agreement.title,
      ...organizations.flatMap((each) => [each.name, each.short]),
      ...(agreement.parties ?? []).map((party) => party.group),
    ],
    [
      agreement.reference,
      ...organizations.flatMap((each) => each.aliases ?? []),
      agreement.purpose,
      ...(agreement.scope ?? []).map((item) => item.text),
      ...(agreement.fields ?? []),
      ...(agreement.documents ?? []),
    ],
  );
};
