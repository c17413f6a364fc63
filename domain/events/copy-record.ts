import { withRemoved } from "./list-edits";
import { newRecord } from "./new-record";
import type { AgendaItem, DraftRecord, Participant, When } from "./shape";

/** What a copy takes from an event: its people alone, or its people and its programme. */
export const COPY_SCOPES = ["programme", "people"] as const;
export type CopyScope = (typeof COPY_SCOPES)[number];

/** Roles that belong to what happened, not to the person's part in a visit. */
const ROLES_OF_ONE_EVENT: readonly string[] = ["signatory", "witness", "principal"];

const clockOf = ({ part, time, endTime, zone }: When = {}): When => ({ part, time, endTime, zone });

const participantCopy = ({
  presence: _presence,
  onBehalfOf: _principal,
  substitutes: _substituted,
  roles,
  ...rest
}: Participant): Participant => {
  const kept = roles?.filter((role) => !ROLES_OF_ONE_EVENT.includes(role));
  return kept?.length ? { ...rest, roles: kept } : rest;
};

/** Participants who were not expected in person, such as the senders of a message, and all references to them left out. */
const withoutUnexpected = (record: DraftRecord): DraftRecord => {
  const at = record.participants?.findIndex(({ presence }) => presence === "unstated") ?? -1;
  return at < 0 ? record : withoutUnexpected(withRemoved(record, ["participants"], at));
};

const peopleOf = ({
  delegations,
  participants = [],
  participantsOpen,
  openSides,
  organizers,
  home,
}: DraftRecord) => ({
  delegations,
  participants: participants.map(participantCopy),
  participantsOpen,
  openSides,
  organizers,
  home,
});

const itemCopy = ({
  key,
  activity,
  did,
  online,
  title,
  venue,
  city,
  when,
  organizers,
  told,
  ...item
}: AgendaItem): AgendaItem => ({
  key,
  activity,
  did,
  online,
  title,
  venue,
  city,
  when: when && clockOf(when),
  organizers,
  told,
  people: item.people,
  peopleOpen: item.peopleOpen,
  each: item.each,
});

const programmeOf = (record: DraftRecord) => ({
  title: record.title,
  officialName: record.officialName,
  theme: record.theme,
  purpose: record.purpose,
  city: record.city,
  areas: record.areas,
  venue: record.venue,
  online: record.online,
  when: clockOf(record.when),
  agenda: record.agenda?.map(itemCopy) ?? [],
});

/**
 * The record of a planned event with the people of an earlier one, and its programme without its days. What was said, decided,
 * signed, photographed or published at the earlier event is not copied.
 */
export const copyRecord = (record: DraftRecord, scope: CopyScope): DraftRecord => {
  const source = withoutUnexpected(record);
  const copy = {
    ...newRecord(),
    kind: source.kind,
    status: "planned" as const,
    ...(scope === "programme" && programmeOf(source)),
    ...peopleOf(source),
  };
  // JSON leaves out what is undefined.
  return JSON.parse(JSON.stringify(copy));
};
