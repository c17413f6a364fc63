import type { DraftRecord, Participant } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";
import { organizationsRepresentedBy } from "../follow-ups/promise-organizations";

const outermost = (organization: DraftOrg): DraftOrg =>
  organization.parent ? outermost(organization.parent) : organization;

/**
 * The organizations of a planned event that one reads up on: whom we visit on an inspection or a visit of ours, else who comes; those without a side too. Each
 * once as its outermost body, where the directory has it.
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
