import type { DraftRecord, Participant } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";

const outermost = (organization: DraftOrg): DraftOrg =>
  organization.parent ? outermost(organization.parent) : organization;

/**
 * Organizations of a planned event for which a briefing is useful: those we visit, else the guests and those without a
 * side. Each once, by its outermost ancestor, if in the directory.
 */
export const toBrief = (record: DraftRecord): { id: string; name: Text }[] => {
  if (record.status !== "planned") return [];
  const weVisit = record.kind === "outbound_visit" || record.kind === "inspection";
  const isOther = ({ side }: Participant) => side === undefined || (side === "host") === weVisit;
  const found = new Map<string, Text>();
  for (const participant of (record.participants ?? []).filter(isOther))
    for (const organization of organizationsRepresentedBy(participant).map(outermost))
      if (organization.id) found.set(organization.id, organization.name ?? {});
  return [...found].map(([id, name]) => ({ id, name }));
};
