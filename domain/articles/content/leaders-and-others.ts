import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { PersonKey } from "./message";

interface Delegation {
  readonly leaders: readonly PersonKey[];
  readonly members: readonly PersonKey[];
}

/** The only delegation of a record, if two or more people lead it and it has further members. */
const delegationOf = ({ delegations = [], participants = [] }: DraftRecord): Delegation | undefined => {
  const [only, ...more] = delegations;
  if (!only || more.length > 0) return undefined;
  const leaders: PersonKey[] = [];
  const members: PersonKey[] = [];
  for (const { key, delegation, presence, roles } of participants) {
    if (delegation !== only.key || presence !== undefined) continue;
    (key === only.head || roles?.includes("head") ? leaders : members).push(key);
  }
  return leaders.length > 1 && members.length > 0 ? { leaders, members } : undefined;
};

/** The item with the other members of the delegation, if all of its leaders and unnamed others were there. */
const withMembers = ({ leaders, members }: Delegation, item: AgendaItem): AgendaItem => {
  const { people = [], peopleOpen, ...rest } = item;
  const led = leaders.every((key) => people.some((one) => one.key === key));
  if (!peopleOpen || !led) return item;
  return { ...rest, people: [...people, ...members.map((key) => ({ key }))] };
};

/**
 * A record in which all leaders of the only delegation and unnamed others at an item are the delegation: "the group" rather than "A, B
 * and others" at each stop. Where an item names other members, those were apart, and the record is returned unchanged.
 */
export const withMembersOfLeaders = (record: DraftRecord): DraftRecord => {
  const { agenda = [] } = record;
  const delegation = delegationOf(record);
  if (!delegation) return record;
  const apart = agenda.some(({ people }) => people?.some(({ key }) => delegation.members.includes(key)));
  if (apart) return record;
  return { ...record, agenda: agenda.map((item) => withMembers(delegation, item)) };
};
