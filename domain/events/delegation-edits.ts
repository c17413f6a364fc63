import type { Delegation, DraftRecord, Participant } from "./shape";
import type { Side } from "./values";

/** With a field set, or removed where there is no value. */
const withField = <T extends object, K extends keyof T>(part: T, field: K, value: T[K] | undefined): T => {
  const { [field]: _before, ...rest } = part;
  return (value === undefined ? rest : { ...rest, [field]: value }) as T;
};

const mapDelegations = (
  record: DraftRecord,
  change: (one: Delegation, at: number) => Delegation,
): DraftRecord => (record.delegations ? { ...record, delegations: record.delegations.map(change) } : record);

const mapParticipants = (
  record: DraftRecord,
  change: (one: Participant, at: number) => Participant,
): DraftRecord =>
  record.participants ? { ...record, participants: record.participants.map(change) } : record;

/** A member of a delegation, on its side where it has one. */
const asMember = (participant: Participant, { key, side }: Delegation): Participant => ({
  ...participant,
  delegation: key,
  ...(side && { side }),
});

/** Sets the head of the delegation at `at`. They become its member, on its side, and no longer head another one. */
export const withDelegationHead = (
  record: DraftRecord,
  at: number,
  head: string | undefined,
): DraftRecord => {
  const delegation = record.delegations?.[at];
  if (!delegation) return record;
  const headed = mapDelegations(record, (each, place) => {
    if (place === at) return withField(each, "head", head);
    return head !== undefined && each.head === head ? withField(each, "head", undefined) : each;
  });
  return mapParticipants(headed, (each) => (each.key === head ? asMember(each, delegation) : each));
};

/** Sets the side of the delegation at `at` and of its members; without a side the members keep theirs. */
export const withDelegationSide = (record: DraftRecord, at: number, side: Side | undefined): DraftRecord => {
  const delegation = record.delegations?.[at];
  if (!delegation) return record;
  const sided = mapDelegations(record, (each, place) =>
    place === at ? withField(each, "side", side) : each,
  );
  if (!side) return sided;
  return mapParticipants(sided, (each) => (each.delegation === delegation.key ? { ...each, side } : each));
};

/** Sets the delegation of the participant at `at`, and so their side; they no longer head another one. */
export const withMembership = (record: DraftRecord, at: number, key: string | undefined): DraftRecord => {
  const participant = record.participants?.[at];
  if (!participant) return record;
  const delegation = record.delegations?.find((each) => each.key === key);
  const left = mapDelegations(record, (each) =>
    each.head === participant.key && each.key !== key ? withField(each, "head", undefined) : each,
  );
  return mapParticipants(left, (each, place) => {
    if (place !== at) return each;
    return delegation ? asMember(each, delegation) : withField(each, "delegation", key);
  });
};
