import type { Agreement, DraftRecord, Participant } from "../../events/shape";
import { each, withFields } from "../field-changes";
import { organizationsOf } from "./roster";

type Party = NonNullable<Agreement["parties"]>[number];

const nameOf = (text: { en?: string; zh?: string } | undefined): string => text?.en ?? text?.zh ?? "";

/** Those who signed by their role at the event and belong to a party that names no signatory: they signed for it. */
const withSignatories = (party: Party, signing: readonly Participant[]): Party => {
  const name = nameOf(party.organization?.name);
  if (!name || (party.signatories ?? []).length > 0) return party;
  const own = signing.filter((one) => one.posts?.some((post) => nameOf(post.organization?.name) === name));
  const inside = own.length > 0 ? own : signing.filter((one) => organizationsOf(one).has(name));
  return inside.length > 0 ? { ...party, signatories: inside.map(({ key }) => key) } : party;
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
 * The parties with the signatory who is left for the party that is left, if they came from another side than all others who signed: the
 * mayor of a city signs for its government.
 */
const withTheOneLeft = (parties: readonly Party[], signing: readonly Participant[]): readonly Party[] => {
  const signed = parties.flatMap(({ signatories = [] }) => signatories);
  const [left, ...more] = parties.filter(({ signatories = [] }) => signatories.length === 0);
  const [last, ...further] = signing.filter(({ key }) => !signed.includes(key));
  if (signed.length === 0 || !left || more.length > 0 || !last?.side || further.length > 0) return parties;
  const sides = signing.filter(({ key }) => signed.includes(key)).map(({ side }) => side);
  if (sides.some((side) => side === undefined || side === last.side)) return parties;
  return parties.map((one) => (one === left ? { ...one, signatories: [last.key] } : one));
};

/** A document without signatories with those of its parties, if one of them is known to have signed nothing else. */
const signedByRole = (
  agreement: Agreement,
  signing: readonly Participant[],
  named: ReadonlySet<string>,
  only: boolean,
): Agreement => {
  if (!isUnsigned(agreement)) return agreement;
  const own = each(agreement.parties, (party) => withSignatories(party, signing));
  const parties = only && own ? [...withTheOneLeft(own, signing)] : own;
  const isNew = parties?.some(({ signatories }) => signatories?.some((key) => !named.has(key)));
  return isNew ? withFields(agreement, { parties }) : agreement;
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
    withFields(record, {
      agreements: each(record.agreements, (one) =>
        signedByRole(one, signing, named, agreements.length === 1),
      ),
    }),
  );
};
