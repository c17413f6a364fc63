import { organizationsOf, venuesOf } from "../events/mentions";
import type { DraftRecord, Participant, Venue } from "../events/shape";
import { type DraftOrg, LANGS } from "../events/values";
import { namesSeveral } from "./several-organizations";

const isNamed = (one: { name?: { en?: string | undefined; zh?: string | undefined } | undefined }): boolean =>
  LANGS.some((lang) => one.name?.[lang]);

const depthOf = (organization: DraftOrg): number =>
  organization.parent ? 1 + depthOf(organization.parent) : 0;

/** The people, organizations and venues of a record that are not in the directory; parents before their parts. */
export const unregistered = (
  record: DraftRecord,
): { people: Participant[]; organizations: DraftOrg[]; venues: Venue[] } => ({
  people: (record.participants ?? []).filter(
    ({ person }) => person && person.id === undefined && !person.surnameOnly && isNamed(person),
  ),
  organizations: organizationsOf(record)
    .filter((each) => each.id === undefined && isNamed(each) && !namesSeveral(each.name))
    .sort((a, b) => depthOf(a) - depthOf(b)),
  venues: venuesOf(record).filter((each) => each.id === undefined && isNamed(each)),
});
