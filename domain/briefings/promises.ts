import type { Agreement, DraftRecord, FollowUp } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";
import type { Named } from "./briefing";
import { namedIn } from "./meetings";
import type { Sides } from "./party";

type Whose = { participants?: string[] | undefined; organizations?: DraftOrg[] | undefined } | undefined;

const participantsOf = (record: DraftRecord, keys: readonly string[] | undefined) =>
  (keys ?? []).flatMap((key) => (record.participants ?? []).find((each) => each.key === key) ?? []);

const organizationsIn = (record: DraftRecord, whose: Whose): DraftOrg[] => [
  ...(whose?.organizations ?? []),
  ...participantsOf(record, whose?.participants).flatMap(organizationsRepresentedBy),
];

const organizationsOfParties = (record: DraftRecord, agreement: Agreement): DraftOrg[] =>
  (agreement.parties ?? []).flatMap((party) => [
    ...(party.organization ? [party.organization] : []),
    ...participantsOf(record, party.signatories).flatMap(organizationsRepresentedBy),
  ]);

// Attending organizations, as in `attendingOrganizations` of domain/follow-ups/promise-organizations.ts.
const attending = (record: DraftRecord): DraftOrg[] => [
  ...(record.agreements ?? []).flatMap((each) =>
    (each.parties ?? []).flatMap((party) => party.organization ?? []),
  ),
  ...(record.participants ?? []).flatMap((each) => organizationsRepresentedBy(each).slice(0, 1)),
];

/** Organizations that owe a promise; `all`: the parties of its agreement, else all attending. */
const owingOrganizations = (record: DraftRecord, { by, from }: FollowUp): DraftOrg[] => {
  const agreement =
    from && "agreement" in from
      ? (record.agreements ?? []).find((each) => each.key === from.agreement)
      : undefined;
  const parties = agreement ? organizationsOfParties(record, agreement) : [];
  return [
    ...(by?.all ? (parties.length > 0 ? parties : attending(record)) : []),
    ...organizationsIn(record, by),
  ];
};

/** Whether the subject of the briefing owes a promise, alone or with others. */
export const isOwedByThem = (
  record: DraftRecord,
  followUp: FollowUp,
  { isTheirs, isTheirOrganization }: Sides,
): boolean =>
  participantsOf(record, followUp.by?.participants).some(isTheirs) ||
  owingOrganizations(record, followUp).some(isTheirOrganization);

/**
 * Whether a promise concerns the subject of the briefing: it owes the promise or is owed it. If the promise names nobody
 * except us, it concerns all attending organizations. `isWide`: our organizations and their ancestors.
 */
export const concerns = (
  record: DraftRecord,
  followUp: FollowUp,
  { isTheirs, isTheirOrganization }: Sides,
  isWide: (organization: DraftOrg) => boolean,
): boolean => {
  const keys = [...(followUp.by?.participants ?? []), ...(followUp.to?.participants ?? [])];
  if (participantsOf(record, keys).some(isTheirs)) return true;
  const named = [...owingOrganizations(record, followUp), ...organizationsIn(record, followUp.to)];
  const partners = named.filter((each) => !isWide(each));
  return (partners.length > 0 ? partners : attending(record)).some(isTheirOrganization);
};

/** Whether the subject is a party, signatory or witness of an agreement. */
export const isWith = (
  record: DraftRecord,
  agreement: Agreement,
  { isTheirs, isTheirOrganization }: Sides,
): boolean =>
  organizationsOfParties(record, agreement).some(isTheirOrganization) ||
  participantsOf(record, [
    ...(agreement.witnesses ?? []),
    ...(agreement.parties ?? []).flatMap((party) => party.signatories ?? []),
  ]).some(isTheirs);

/** Names of those who owe a promise, or are owed it. */
export const namesIn = (record: DraftRecord, whose: Whose): Named[] => [
  ...participantsOf(record, whose?.participants).map(namedIn),
  ...(whose?.organizations ?? []).map((each) => ({ name: each.name ?? {}, posts: [], of: [] })),
];
