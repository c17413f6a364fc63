import type { DraftRecord } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";
import { nameKey, organizationsRepresentedBy } from "../follow-ups/promise-organizations";

/** The office itself, by its directory entry and its name. */
export interface HomeOrganization {
  id?: string | undefined;
  name?: Text | undefined;
}

const outermost = (organization: DraftOrg): DraftOrg =>
  organization.parent ? outermost(organization.parent) : organization;

const isSame = (organization: DraftOrg, home: HomeOrganization | undefined): boolean =>
  home !== undefined &&
  ((home.id !== undefined && organization.id === home.id) ||
    (nameKey(organization.name) !== undefined && nameKey(organization.name) === nameKey(home.name)));

/**
 * The partner of an event: the first outermost organization on another side than ours, or that is not ours where the sides are
 * unknown; otherwise the first party of an agreement that is not ours. Undefined where the record names nobody else.
 */
export const partnerOf = (
  record: DraftRecord,
  office: HomeOrganization | undefined,
): DraftOrg | undefined => {
  const home = record.home ?? office;
  const represented = (record.participants ?? []).flatMap((participant) =>
    organizationsRepresentedBy(participant).map((organization) => ({
      side: participant.side,
      own: isSame(organization, home) || isSame(outermost(organization), home),
      organization: outermost(organization),
    })),
  );
  const ours = represented.find(({ own }) => own)?.side;
  const parties = (record.agreements ?? [])
    .flatMap(({ parties }) => parties ?? [])
    .flatMap(({ organization }) => (organization ? [outermost(organization)] : []))
    .filter((organization) => !isSame(organization, home));
  const others = represented.filter(({ own, side }) => !own && (ours === undefined || side !== ours));
  const guests = others.find(({ side }) => side === "guest");
  return (ours === undefined ? (guests ?? others[0]) : others[0])?.organization ?? parties[0];
};
