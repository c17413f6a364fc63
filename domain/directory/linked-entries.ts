import { organizationMentions } from "../events/organization-mentions";
import type { DraftRecord } from "../events/shape";
import { venueMentions } from "../events/venue-mentions";
import type { EntryKind } from "./entry-fields";

/** A directory entry as it appears in a record. */
interface LinkedEntry {
  kind: EntryKind;
  id: string;
  /** The key of the participant. */
  key?: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The entries that a record refers to by id: each participant, and each organization and venue once. */
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
