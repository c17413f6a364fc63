import type { AgendaItem, DraftRecord, Organizer } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";

/** How an organization comes into an event. */
export const MENTIONS = ["home", "organizer", "post", "group", "party", "venue", "other"] as const;
export type Mention = (typeof MENTIONS)[number];

export interface Mentioned {
  how: Mention;
  organization: DraftOrg;
}

const mentioned = (how: Mention, organization: DraftOrg | undefined): Mentioned[] =>
  organization ? [{ how, organization }, ...mentioned("other", organization.parent)] : [];
const all = (how: Mention, organizations: readonly DraftOrg[] | undefined): Mentioned[] =>
  (organizations ?? []).flatMap((each) => mentioned(how, each));
const ofOrganizers = (organizers: readonly Organizer[] | undefined): Mentioned[] =>
  (organizers ?? []).flatMap((each) => mentioned("organizer", each.organization));
const ofItem = (item: AgendaItem): Mentioned[] => [
  ...ofOrganizers(item.organizers),
  ...mentioned("venue", item.venue?.organization),
];

/** Every organization that a record speaks of, parents too, in the record's order; one entry per place it stands. */
export const organizationsIn = (record: DraftRecord): Mentioned[] => [
  ...mentioned("home", record.home),
  ...ofOrganizers(record.organizers),
  ...(record.participants ?? []).flatMap((participant) => [
    ...(participant.posts ?? []).flatMap((post) => mentioned("post", post.organization)),
    ...all("group", participant.of),
  ]),
  ...(record.agreements ?? []).flatMap((agreement) =>
    (agreement.parties ?? []).flatMap((party) => mentioned("party", party.organization)),
  ),
  ...mentioned("venue", record.venue?.organization),
  ...(record.agenda ?? []).flatMap(ofItem),
  ...ofOrganizers(record.partOf?.organizers),
  ...mentioned("venue", record.partOf?.venue?.organization),
  ...(record.outcomes ?? []).flatMap((outcome) => all("other", outcome.to?.organizations)),
  ...(record.followUps ?? []).flatMap((followUp) => [
    ...all("other", followUp.by?.organizations),
    ...all("other", followUp.to?.organizations),
  ]),
];

const nameKey = (name: Text | undefined): string => `${name?.en ?? ""}\n${name?.zh ?? ""}`;

const identity = (organization: DraftOrg): string =>
  organization.id ??
  `${nameKey(organization.name)}\n${organization.parent ? identity(organization.parent) : ""}`;

/** The organizations of a record, each once per way it comes in, and none without a name. */
export const distinctOrganizations = (record: DraftRecord): Mentioned[] => {
  const seen = new Map<string, Mentioned>();
  for (const each of organizationsIn(record)) {
    const id = `${each.how}\n${identity(each.organization)}`;
    if (each.organization.name && !seen.has(id)) seen.set(id, each);
  }
  return [...seen.values()];
};
