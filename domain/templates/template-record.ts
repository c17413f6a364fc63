import { copyRecord } from "../events/copy-record";
import { withRemoved } from "../events/list-edits";
import { isSameOrganization } from "../events/mentions";
import type { Delegation, DraftRecord, Participant } from "../events/shape";
import type { DraftOrg } from "../events/values";

const isWithin = (organization: DraftOrg | undefined, home: DraftOrg): boolean =>
  organization !== undefined &&
  (isSameOrganization(organization, home) || isWithin(organization.parent, home));

/** The keys of our own people: those with a post at home, or else the hosts where nobody has one. */
const ownPeople = (participants: readonly Participant[], home: DraftOrg | undefined): Set<string> => {
  const isOurs = ({ posts = [] }: Participant) =>
    home !== undefined && posts.some(({ organization }) => isWithin(organization, home));
  const own = participants.filter(isOurs);
  const kept = own.length > 0 ? own : participants.filter(({ side }) => side === "host");
  return new Set(kept.map(({ key }) => key));
};

/** A delegation of people who are not in the template has a side and no more. */
const delegationIn = (record: DraftRecord, delegation: Delegation): Delegation => {
  if (record.participants?.some((each) => each.delegation === delegation.key)) {
    const { size: _ofThatDay, ...rest } = delegation;
    return rest;
  }
  return { key: delegation.key, ...(delegation.side && { side: delegation.side }) };
};

/**
 * The record of a template made from an event: its programme without days, its sides, roles and our own people. Names of the
 * one event, guests and everything that happened are left out.
 */
export const templateRecord = (source: DraftRecord, home: DraftOrg | undefined): DraftRecord => {
  const { title: _title, officialName: _name, theme: _theme, ...copy } = copyRecord(source, "programme");
  const own = ownPeople(copy.participants ?? [], source.home ?? home);
  const guests = (copy.participants ?? []).filter(({ key }) => !own.has(key));
  const record = guests.reduce<DraftRecord>(
    (rest, { key }) =>
      withRemoved(rest, ["participants"], rest.participants?.findIndex((each) => each.key === key) ?? -1),
    copy,
  );
  return {
    ...record,
    ...(record.delegations && {
      delegations: record.delegations.map((delegation) => delegationIn(record, delegation)),
    }),
    // An item with nobody left is for everybody again.
    agenda: (record.agenda ?? []).map(({ people, ...item }) => (people?.length ? { ...item, people } : item)),
  };
};
