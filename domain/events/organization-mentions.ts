import type { AgendaItem, DraftRecord, Organizer } from "./shape";
import type { DraftOrg, Text } from "./values";

/** The kinds of mention of an organization in an event. */
export const MENTIONS = ["home", "organizer", "post", "group", "party", "venue", "other"] as const;
type Mention = (typeof MENTIONS)[number];

interface OrganizationMention {
  mention: Mention;
  organization: DraftOrg;
}

const withParents = (mention: Mention, organization: DraftOrg | undefined): OrganizationMention[] =>
  organization ? [{ mention, organization }, ...withParents("other", organization.parent)] : [];
const mentionsOf = (
  mention: Mention,
  organizations: readonly DraftOrg[] | undefined,
): OrganizationMention[] => (organizations ?? []).flatMap((each) => withParents(mention, each));
const organizerMentions = (organizers: readonly Organizer[] | undefined): OrganizationMention[] =>
  (organizers ?? []).flatMap((each) => withParents("organizer", each.organization));
const agendaMentions = (item: AgendaItem): OrganizationMention[] => [
  ...organizerMentions(item.organizers),
  ...withParents("venue", item.venue?.organization),
];

/** All organizations that a record mentions, parents included, in the record's order. */
export const organizationMentions = (record: DraftRecord): OrganizationMention[] => [
  ...withParents("home", record.home),
  ...organizerMentions(record.organizers),
  ...(record.participants ?? []).flatMap((participant) => [
    ...(participant.posts ?? []).flatMap((post) => withParents("post", post.organization)),
    ...mentionsOf("group", participant.of),
  ]),
  ...(record.agreements ?? []).flatMap((agreement) =>
    (agreement.parties ?? []).flatMap((party) => withParents("party", party.organization)),
  ),
  ...withParents("venue", record.venue?.organization),
  ...(record.agenda ?? []).flatMap(agendaMentions),
  ...organizerMentions(record.partOf?.organizers),
  ...withParents("venue", record.partOf?.venue?.organization),
  ...(record.outcomes ?? []).flatMap((outcome) => mentionsOf("other", outcome.to?.organizations)),
  ...(record.followUps ?? []).flatMap((followUp) => [
    ...mentionsOf("other", followUp.by?.organizations),
    ...mentionsOf("other", followUp.to?.organizations),
  ]),
];

const nameKey = (name: Text | undefined): string => `${name?.en ?? ""}\n${name?.zh ?? ""}`;

const identity = (organization: DraftOrg): string =>
  organization.id ??
  `${nameKey(organization.name)}\n${organization.parent ? identity(organization.parent) : ""}`;

/** The named organizations of a record, once per kind of mention. */
export const distinctOrganizationMentions = (record: DraftRecord): OrganizationMention[] => {
  const seen = new Map<string, OrganizationMention>();
  for (const each of organizationMentions(record)) {
    const id = `${each.mention}\n${identity(each.organization)}`;
    if (each.organization.name && !seen.has(id)) seen.set(id, each);
  }
  return [...seen.values()];
};
