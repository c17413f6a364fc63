import type { DraftRecord } from "../events/shape";
import { organizationMentions } from "../organizations/mentions";
import { venueMentions } from "../venues/mentions";
import type { EntryKind } from "./entry-fields";

/** An entry of the directory as a record tells it. */
export interface LinkedEntry {
  kind: EntryKind;
  id: string;
  /** The participant whose words they are. */
  key?: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The entries that a record names by their ids: each participant, and each organization and place once. */
export const linkedEntries = (record: DraftRecord): LinkedEntry[] => {
  const seen = new Set<string>();
  const once = ({ kind, id }: LinkedEntry) => {
    const fresh = kind === "person" || !seen.has(`${kind} ${id}`);
    seen.add(`${kind} ${id}`);
    return fresh;
  };
  const linked = (
    kind: EntryKind,
    entry: { id?: string | undefined } | undefined,
    key?: string,
  ): LinkedEntry[] =>
    entry?.id ? [{ kind, id: entry.id.toLowerCase(), fields: { ...entry }, ...(key && { key }) }] : [];
  return [
    ...(record.participants ?? []).flatMap((each) => linked("person", each.person, each.key)),
    ...organizationMentions(record).flatMap((each) => linked("organization", each.organization)),
    ...venueMentions(record).flatMap((each) => linked("venue", each.venue)),
  ].filter(once);
};
