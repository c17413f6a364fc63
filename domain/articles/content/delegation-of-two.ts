import type { DraftRecord, Participant } from "../../events/shape";

/**
 * The two people of the only delegation, if it has no name and the record counts two, or they attended an event that has a name of its
 * own. On a visit a delegation without a number may be larger.
 */
const bothOf = (record: DraftRecord): readonly Participant[] | undefined => {
  const { delegations = [], participants = [], officialName, kind } = record;
  const [only, ...more] = delegations;
  if (!only || more.length > 0 || only.name !== undefined) return undefined;
  const attended = only.size === undefined && officialName !== undefined && kind !== "reception";
  if (only.size !== 2 && !attended) return undefined;
  const own = participants.filter(({ delegation }) => delegation === only.key);
  const named = own.every(({ person, presence }) => person?.name !== undefined && presence === undefined);
  return own.length === 2 && named ? own : undefined;
};

/**
 * A record whose only delegation has no name and consists of two people, as a record of these two people: "Ann Reed, director, and
 * Bo Fenn, curator, visited the museum" rather than "a two-member delegation led by Ann Reed". Every other record is returned unchanged.
 */
export const withoutDelegationOfTwo = (record: DraftRecord): DraftRecord => {
  const both = bothOf(record);
  if (!both) return record;
  const side = record.delegations?.[0]?.side;
  const participants = record.participants?.map((one) => {
    if (!both.includes(one)) return one;
    const { delegation: _, roles = [], ...rest } = one;
    return { ...rest, side: one.side ?? side, roles: roles.filter((role) => role !== "head") };
  });
  const { delegations: _, ...rest } = record;
  return { ...rest, participants } as DraftRecord;
};
