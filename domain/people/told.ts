import type { DraftRecord } from "../events/shape";
import { organizationsIn } from "../organizations/mentions";
import { venuesIn } from "../venues/mentions";
import type { EntryKind } from "./words";

/** An entry of the directory as a record tells it. */
export interface ToldEntry {
  kind: EntryKind;
  id: string;
  /** The participant whose words they are. */
  key?: string;
  words: Readonly<Record<string, unknown>>;
}

/** The entries that a record names by their ids: each participant, and each organization and place once. */
export const toldEntries = (record: DraftRecord): ToldEntry[] => {
  const seen = new Set<string>();
  const once = ({ kind, id }: ToldEntry) => {
    const fresh = kind === "person" || !seen.has(`${kind} ${id}`);
    seen.add(`${kind} ${id}`);
    return fresh;
  };
  const told = (
    kind: EntryKind,
    entry: { id?: string | undefined } | undefined,
    key?: string,
  ): ToldEntry[] =>
    entry?.id ? [{ kind, id: entry.id.toLowerCase(), words: { ...entry }, ...(key && { key }) }] : [];
  return [
    ...(record.participants ?? []).flatMap((each) => told("person", each.person, each.key)),
    ...organizationsIn(record).flatMap((each) => told("organization", each.organization)),
    ...venuesIn(record).flatMap((each) => told("venue", each.venue)),
  ].filter(once);
};
