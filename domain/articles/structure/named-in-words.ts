import type { DraftRecord, Participant } from "../../events/shape";

/** Letters of a last name from which it counts as a short name although the record gives none. */
const MIN_LAST = 4;

const textsOf = ({ agenda, purpose }: DraftRecord): string[] => {
  const items = agenda ?? [];
  // Somebody whom a speaker introduces to others needs no other introduction.
  const remarks = items.flatMap((item) => item.remarks ?? []).filter(({ act }) => act !== "introduce");
  const all = [
    purpose,
    ...items.flatMap((item) => [...(item.topics ?? []), ...(item.saw ?? [])]),
    ...remarks.flatMap(({ points, whom }) => [...(points ?? []), whom]),
  ];
  return all.flatMap((text) => text?.en ?? []);
};

const namesOf = ({ person }: Participant): string[] => {
  const name = person?.name?.en?.trim();
  const later = person?.later?.en?.trim();
  const last = name?.split(" ").at(-1) ?? "";
  return [name, later ?? (last.length >= MIN_LAST ? last : undefined)].flatMap((one) => one || []);
};

/** Whether texts name one of these people, in full or by the short name. */
export const areNamedIn = (
  { participants }: DraftRecord,
  keys: readonly string[],
  texts: readonly string[],
): boolean =>
  (participants ?? [])
    .filter(({ key }) => keys.includes(key))
    .some((one) => namesOf(one).some((name) => texts.some((text) => text.includes(name))));

/** Whether the record's own words name one of these people, who must be introduced before; English names. */
export const areSpokenOf = (record: DraftRecord, keys: readonly string[]): boolean =>
  areNamedIn(record, keys, textsOf(record));
