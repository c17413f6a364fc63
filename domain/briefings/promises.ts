import type { Agreement, DraftRecord, FollowUp } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";
import type { Named } from "./briefing";
import { namedIn } from "./meetings";
import type { Sides } from "./party";

type Whose = { participants?: string[] | undefined; organizations?: DraftOrg[] | undefined } | undefined;

const participantsOf = (record: DraftRecord, keys: readonly string[] | undefined) =>
  (keys ?? []).flatMap((key) => (record.participants ?? []).find((each) => each.key === key) ?? []);

const bodiesIn = (record: DraftRecord, whose: Whose): DraftOrg[] => [
  ...(whose?.organizations ?? []),
  ...participantsOf(record, whose?.participants).flatMap(organizationsRepresentedBy),
];

const bodiesOfParties = (record: DraftRecord, agreement: Agreement): DraftOrg[] =>
  (agreement.parties ?? []).flatMap((party) => [
    ...(party.organization ? [party.organization] : []),
    ...participantsOf(record, party.signatories).flatMap(organizationsRepresentedBy),
  ]);

// Who met there, as `attendingOrganizations` of domain/follow-ups/promise-organizations.ts has it.
const met = (record: DraftRecord): DraftOrg[] => [
  ...(record.agreements ?? []).flatMap((each) =>
    (each.parties ?? []).flatMap((party) => party.organization ?? []),
  ),
  ...(record.participants ?? []).flatMap((each) => organizationsRepresentedBy(each).slice(0, 1)),
];

/** The bodies that owe a promise; `all` are the parties of its agreement, or whoever met. */
const owing = (record: DraftRecord, { by, from }: FollowUp): DraftOrg[] => {
  const agreement =
    from && "agreement" in from
      ? (record.agreements ?? []).find((each) => each.key === from.agreement)
      : undefined;
  const parties = agreement ? bodiesOfParties(record, agreement) : [];
  return [...(by?.all ? (parties.length > 0 ? parties : met(record)) : []), ...bodiesIn(record, by)];
};

/** Whether they, or a body of theirs, are among those who owe a promise. */
export const areOwing = (
  record: DraftRecord,
  followUp: FollowUp,
  { isTheirs, isTheirBody }: Sides,
): boolean =>
  participantsOf(record, followUp.by?.participants).some(isTheirs) ||
  owing(record, followUp).some(isTheirBody);

/**
 * Whether a promise concerns them: they, or a body of theirs, owe it or are owed it. Where it names nobody but us, or nobody, whoever
 * met at its event is concerned; `isWide`: our bodies and those above us.
 */
export const concerns = (
  record: DraftRecord,
  followUp: FollowUp,
  { isTheirs, isTheirBody }: Sides,
  isWide: (organization: DraftOrg) => boolean,
): boolean => {
  const keys = [...(followUp.by?.participants ?? []), ...(followUp.to?.participants ?? [])];
  if (participantsOf(record, keys).some(isTheirs)) return true;
  const named = [...owing(record, followUp), ...bodiesIn(record, followUp.to)];
  const partners = named.filter((each) => !isWide(each));
  return (partners.length > 0 ? partners : met(record)).some(isTheirBody);
};

/** Whether an agreement is with them: as a party, or by who signed or witnessed it. */
export const isWith = (
  record: DraftRecord,
  agreement: Agreement,
  { isTheirs, isTheirBody }: Sides,
): boolean =>
  bodiesOfParties(record, agreement).some(isTheirBody) ||
  participantsOf(record, [
    ...(agreement.witnesses ?? []),
    ...(agreement.parties ?? []).flatMap((party) => party.signatories ?? []),
  ]).some(isTheirs);

/** Who owes a promise, or is owed it. */
export const namesIn = (record: DraftRecord, whose: Whose): Named[] => [
  ...participantsOf(record, whose?.participants).map(namedIn),
  ...(whose?.organizations ?? []).map((each) => ({ name: each.name ?? {}, posts: [], of: [] })),
];
