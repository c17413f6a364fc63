import type { Agreement, DraftRecord, Participant } from "../../events/shape";
import { each, withFields } from "../field-changes";
import { familyOf } from "./roster";

type Party = NonNullable<Agreement["parties"]>[number];

const nameOf = (text: { en?: string; zh?: string } | undefined): string => text?.en ?? text?.zh ?? "";

/** An organization with those above it: health commissions of two provinces are two. */
const identityOf = (organization: Party["organization"]): string => familyOf(organization).join("/");

/** Those who signed by their role at the event and belong to a party that names no signatory: they signed for it. */
const withSignatories = (party: Party, signing: readonly Participant[]): Party => {
  if (!nameOf(party.organization?.name)) return party;
  const name = identityOf(party.organization);
  const own = signing.filter((one) => one.posts?.some((post) => identityOf(post.organization) === name));
  return own.length > 0 ? { ...party, signatories: own.map(({ key }) => key) } : party;
};

/** Whether a group is only the name of an organization: "Lake Hospital", for which somebody signed. */
const isNameOf = (group: Participant | undefined, party: Party): boolean => {
  const { organization } = party;
  const text = nameOf(group?.group).toLowerCase().replace(/^the /u, "");
  const [own, above] = [nameOf(organization?.name), nameOf(organization?.parent?.name)].map((name) =>
    name.toLowerCase(),
  );
  return (
    own !== "" &&
    own !== undefined &&
    [own, `${own} of ${above}`, `${above}${own}`, `${above} ${own}`].includes(text)
  );
};

/** A signatory who acts on behalf of the party itself: signing for it says so. */
const withoutOwnBehalf = (record: DraftRecord): DraftRecord => {
  const { participants = [], agreements = [] } = record;
  const parties = agreements.flatMap((one) => one.parties ?? []);
  const own = participants.filter(({ key, onBehalfOf }) => {
    const group = participants.find((one) => one.key === onBehalfOf);
    return parties.some((party) => party.signatories?.includes(key) && isNameOf(group, party));
  });
  if (own.length === 0) return record;
  const groups = new Set(own.map(({ onBehalfOf }) => onBehalfOf));
  const others = participants.filter((one) => !own.includes(one));
  const used = (key: string): boolean =>
    others.some(({ onBehalfOf, substitutes }) => onBehalfOf === key || substitutes === key) ||
    JSON.stringify([record.agenda, record.outcomes, record.followUps, record.delegations]).includes(
      `"${key}"`,
    );
  return {
    ...record,
    participants: participants.flatMap((one) => {
      if (groups.has(one.key) && one.presence === "unstated" && !used(one.key)) return [];
      if (!own.includes(one)) return [one];
      const { onBehalfOf: _, ...rest } = one;
      return [rest];
    }),
  };
};

/** Whether a document names no signatory at all. */
const isUnsigned = ({ status, parties = [] }: Agreement): boolean =>
  status === "signed" && parties.every(({ signatories }) => (signatories ?? []).length === 0);

/**
 * A document without signatories with those of its parties, if one of them is known to have signed nothing else. One of whose
 * parties nobody signed by name has none: who signed for it may be the one who is left.
 */
const signedByRole = (
  agreement: Agreement,
  signing: readonly Participant[],
  named: ReadonlySet<string>,
): Agreement => {
  if (!isUnsigned(agreement)) return agreement;
  const parties = each(agreement.parties, (party) => withSignatories(party, signing));
  const isNew = parties?.some(({ signatories }) => signatories?.some((key) => !named.has(key)));
  const isComplete = parties?.every(({ signatories = [] }) => signatories.length > 0);
  return isNew && isComplete ? withFields(agreement, { parties }) : agreement;
};

/** A record whose signatories by role are known as those of their parties. Every other record is returned unchanged. */
export const withSignatoriesByRole = (record: DraftRecord): DraftRecord => {
  const { participants = [], agreements = [] } = record;
  const signing = participants.filter((one) => one.person && one.roles?.includes("signatory"));
  if (signing.length === 0) return record;
  const named = new Set(
    agreements.flatMap(({ parties = [] }) => parties.flatMap(({ signatories = [] }) => signatories)),
  );
  return withoutOwnBehalf(
    withFields(record, { agreements: each(record.agreements, (one) => signedByRole(one, signing, named)) }),
  );
};
