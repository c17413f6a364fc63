import type { DraftRecord, FollowUp, Participant } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";

/**
 * How an organization is identified across events: by its directory entry, else by the name that the record gives it. `o:` and the
 * entry's id, or `n:` and the name.
 */
type OrganizationKey = `o:${string}` | `n:${string}`;

/** Maps an organization id of a record to the directory's id; null where the directory has none. */
export type FindDirectoryId = (id: string | undefined) => string | null;

/** Who owes a promise, to whom, and who else was there, as organization keys. */
interface PromiseOrganizations {
  /** Every organization that owes it, and all above each; used for "owed by us". */
  byChain: OrganizationKey[];
  /** The outermost organization of each that owes it. */
  byRoots: OrganizationKey[];
  /** The outermost organization of each it is owed to. */
  toRoots: OrganizationKey[];
  /** The outermost organizations that attended the event: the partners where the promise names none. */
  attendingOrganizations: OrganizationKey[];
}

/** The limit for one promise: the participants of a large seminar are not all partners. */
const MAX_ORGANIZATIONS = 24;

/** The key of a name: Chinese first, since most records have it. */
export const nameKey = (name: Text | undefined): OrganizationKey | undefined => {
  const words = (name?.zh || name?.en)?.trim();
  return words ? `n:${words}` : undefined;
};

const organizationKeyOf = (
  organization: DraftOrg,
  findDirectoryId: FindDirectoryId,
): OrganizationKey | undefined => {
  const id = findDirectoryId(organization.id);
  return id ? `o:${id}` : nameKey(organization.name);
};

const chainOf = (organization: DraftOrg | undefined, findDirectoryId: FindDirectoryId): OrganizationKey[] => {
  if (!organization) return [];
  const own = organizationKeyOf(organization, findDirectoryId);
  return [...(own ? [own] : []), ...chainOf(organization.parent, findDirectoryId)];
};

type Chains = OrganizationKey[][];
const distinct = (keys: readonly (OrganizationKey | undefined)[]): OrganizationKey[] =>
  [...new Set(keys.filter((key) => key !== undefined))].slice(0, MAX_ORGANIZATIONS);
const rootsOf = (chains: Chains): OrganizationKey[] => distinct(chains.map((chain) => chain.at(-1)));

/** The organizations that a participant speaks for: those of the posts of that day, or of the group. */
export const organizationsRepresentedBy = (participant: Participant): DraftOrg[] => [
  ...(participant.posts ?? [])
    .filter((post) => !post.former)
    .flatMap((post) => (post.organization ? [post.organization] : [])),
  ...(participant.of ?? []),
];

/** The organizations of a promise; `known` finds directory entries. Participants represent the organizations of their posts. */
export const promiseOrganizations = (
  record: DraftRecord,
  followUp: FollowUp,
  findDirectoryId: FindDirectoryId,
): PromiseOrganizations => {
  const chains = (organizations: readonly DraftOrg[]): Chains =>
    organizations.map((each) => chainOf(each, findDirectoryId)).filter((chain) => chain.length > 0);
  const participant = (key: string) => (record.participants ?? []).find((each) => each.key === key);
  const behind = (keys: readonly string[] | undefined): Chains =>
    chains(
      (keys ?? []).flatMap((key) => {
        const found = participant(key);
        return found ? organizationsRepresentedBy(found) : [];
      }),
    );
  // Somebody with posts at several organizations represents the first in the list of posts.
  const met = (record.participants ?? []).flatMap((each) => organizationsRepresentedBy(each).slice(0, 1));
  const parties = (record.agreements ?? []).flatMap((each) =>
    (each.parties ?? []).flatMap((party) => (party.organization ? [party.organization] : [])),
  );
  const attendingOrganizations = chains([...parties, ...met]);
  const { from, by, to } = followUp;
  const agreement =
    from && "agreement" in from
      ? (record.agreements ?? []).find((each) => each.key === from.agreement)
      : undefined;
  const ofAgreement = [
    ...chains((agreement?.parties ?? []).flatMap((party) => party.organization ?? [])),
    ...behind((agreement?.parties ?? []).flatMap((party) => party.signatories ?? [])),
  ];
  const all = ofAgreement.length > 0 ? ofAgreement : attendingOrganizations;
  const owing = [...(by?.all ? all : []), ...chains(by?.organizations ?? []), ...behind(by?.participants)];
  const owed = [...chains(to?.organizations ?? []), ...behind(to?.participants)];
  return {
    byChain: distinct(owing.flat()),
    byRoots: rootsOf(owing),
    toRoots: rootsOf(owed),
    attendingOrganizations: rootsOf(attendingOrganizations),
  };
};
