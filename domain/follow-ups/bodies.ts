import type { DraftRecord, FollowUp, Participant } from "../events/shape";
import type { DraftOrg, Text } from "../events/values";

/**
 * How a body is known across events: by its directory entry, else by the name that the record gives it. `o:` and the
 * entry's id, or `n:` and the name.
 */
export type BodyKey = `o:${string}` | `n:${string}`;

/** Gives the directory's id for the id that a record names an organization by; null where the directory has none. */
export type Known = (id: string | undefined) => string | null;

/** Who owes a promise, to whom, and who else was there, as keys of bodies. */
export interface Bodies {
  /** Every body that owes it, and all above each: what "owed by us" asks. */
  byChain: BodyKey[];
  /** The outermost body of each that owes it. */
  byRoots: BodyKey[];
  /** The outermost body of each it is owed to. */
  toRoots: BodyKey[];
  /** The outermost bodies that met at the event: the partners where the promise names none. */
  company: BodyKey[];
}

/** The most bodies kept for one promise: a seminar of a hundred firms has no hundred partners. */
const MOST = 24;

/** The key of a name: Chinese first, since most records have it. */
export const nameKey = (name: Text | undefined): BodyKey | undefined => {
  const words = (name?.zh || name?.en)?.trim();
  return words ? `n:${words}` : undefined;
};

const keyOf = (organization: DraftOrg, known: Known): BodyKey | undefined => {
  const id = known(organization.id);
  return id ? `o:${id}` : nameKey(organization.name);
};

const chainOf = (organization: DraftOrg | undefined, known: Known): BodyKey[] => {
  if (!organization) return [];
  const own = keyOf(organization, known);
  return [...(own ? [own] : []), ...chainOf(organization.parent, known)];
};

type Chains = BodyKey[][];
const distinct = (keys: readonly (BodyKey | undefined)[]): BodyKey[] =>
  [...new Set(keys.filter((key) => key !== undefined))].slice(0, MOST);
const rootsOf = (chains: Chains): BodyKey[] => distinct(chains.map((chain) => chain.at(-1)));

/** The organizations that a participant speaks for: those of the posts of that day, or of the group. */
export const organizationsBehind = (participant: Participant): DraftOrg[] => [
  ...(participant.posts ?? [])
    .filter((post) => !post.former)
    .flatMap((post) => (post.organization ? [post.organization] : [])),
  ...(participant.of ?? []),
];

/** The bodies of a promise; `known` finds directory entries. Participants stand for the organizations of their posts. */
export const bodiesOf = (record: DraftRecord, followUp: FollowUp, known: Known): Bodies => {
  const chains = (organizations: readonly DraftOrg[]): Chains =>
    organizations.map((each) => chainOf(each, known)).filter((chain) => chain.length > 0);
  const participant = (key: string) => (record.participants ?? []).find((each) => each.key === key);
  const behind = (keys: readonly string[] | undefined): Chains =>
    chains(
      (keys ?? []).flatMap((key) => {
        const found = participant(key);
        return found ? organizationsBehind(found) : [];
      }),
    );
  // A deputy of several bodies meets people as what stands first in the list of posts.
  const met = (record.participants ?? []).flatMap((each) => organizationsBehind(each).slice(0, 1));
  const parties = (record.agreements ?? []).flatMap((each) =>
    (each.parties ?? []).flatMap((party) => (party.organization ? [party.organization] : [])),
  );
  const company = chains([...parties, ...met]);
  const { from, by, to } = followUp;
  const agreement =
    from && "agreement" in from
      ? (record.agreements ?? []).find((each) => each.key === from.agreement)
      : undefined;
  const ofAgreement = [
    ...chains((agreement?.parties ?? []).flatMap((party) => party.organization ?? [])),
    ...behind((agreement?.parties ?? []).flatMap((party) => party.signatories ?? [])),
  ];
  const all = ofAgreement.length > 0 ? ofAgreement : company;
  const owing = [...(by?.all ? all : []), ...chains(by?.organizations ?? []), ...behind(by?.participants)];
  const owed = [...chains(to?.organizations ?? []), ...behind(to?.participants)];
  return {
    byChain: distinct(owing.flat()),
    byRoots: rootsOf(owing),
    toRoots: rootsOf(owed),
    company: rootsOf(company),
  };
};
