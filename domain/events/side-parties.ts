import type { Agreement, DraftRecord, Participant } from "./shape";
import { type DraftOrg, LANGS, type Side } from "./values";

type Parties = NonNullable<Agreement["parties"]>;

const hasName = (org: DraftOrg | undefined): boolean =>
  LANGS.some((lang) => Boolean(org?.name?.[lang]?.trim()));

/** The organization of which a department is a part: an agreement is signed by the whole. */
const wholeOf = (org: DraftOrg): DraftOrg => (org.parent && hasName(org.parent) ? wholeOf(org.parent) : org);

const organizationOf = ({ posts = [], of = [] }: Participant): DraftOrg | undefined =>
  [...posts.map(({ organization }) => organization), ...of].find(hasName);

/**
 * The two sides as parties of an agreement: the organizations of the first participants of host and guest that have one.
 * Undefined unless both are known.
 */
export const sideParties = ({ participants = [] }: DraftRecord): Parties | undefined => {
  const first = (side: Side) =>
    participants
      .filter((each) => each.side === side)
      .map(organizationOf)
      .find((org) => org !== undefined);
  const [host, guest] = [first("host"), first("guest")];
  return host && guest && [host, guest].map((org) => ({ organization: wholeOf(org) }));
};
