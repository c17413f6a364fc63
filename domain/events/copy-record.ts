import { COPY_SCOPES, type CopyScope, type Fields } from "./field";
import { AGENDA_FIELDS, RECORD_FIELDS } from "./fields";
import { withRemoved } from "./list-edits";
import { newRecord } from "./new-record";
import type { AgendaItem, DraftRecord, Participant, When } from "./shape";

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

/** The fields of a part of the record that a copy takes. */
const copiedFields = <T extends object>(fields: Fields, part: T, scopes: readonly CopyScope[]): Partial<T> =>
  Object.fromEntries(
    Object.entries(part).filter(([name]) => {
      const copied = fields[name]?.copied;
      return copied !== undefined && scopes.includes(copied);
    }),
  ) as Partial<T>;

const itemCopy = (item: AgendaItem): AgendaItem => ({
  ...copiedFields(AGENDA_FIELDS, item, ["programme"]),
  key: item.key,
  when: item.when && clockOf(item.when),
});

/**
 * The record of a planned event with the people of an earlier one, and its programme without its days. What was said, decided,
 * signed, photographed or published at the earlier event is not copied.
 */
export const copyRecord = (record: DraftRecord, scope: CopyScope): DraftRecord => {
  const source = withoutUnexpected(record);
  const taken = copiedFields(RECORD_FIELDS, source, scope === "people" ? ["people"] : COPY_SCOPES);
  const copy: DraftRecord = {
    ...newRecord(),
    ...taken,
    kind: source.kind,
    status: "planned",
    when: clockOf(taken.when),
    participants: (taken.participants ?? []).map(participantCopy),
    agenda: (taken.agenda ?? []).map(itemCopy),
  };
  // JSON leaves out what is undefined.
  return JSON.parse(JSON.stringify(copy));
};
