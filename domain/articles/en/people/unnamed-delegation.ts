import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgRef, topOf, type Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";

/** The organization that all members of a delegation belong to, as far as it is recorded; none for a host. */
const commonOrganization = ({ facts }: Discourse, key: string): OrgRef | undefined => {
  const topsOf = (who: Who): OrgRef[] => [...who.posts.flatMap(({ org }) => org ?? []), ...who.of].map(topOf);
  const [first, ...others] = facts.people.filter((who) => who.raw.delegation === key).flatMap(topsOf);
  const hosts = facts.people.filter((who) => who.side === "host").flatMap(topsOf);
  const isSame = ({ org }: OrgRef): boolean => org === first?.org;
  return others.every(isSame) && !hosts.some(isSame) ? first : undefined;
};

/**
 * "a 12-member delegation led by Lee", "a delegation from Lakeland University": a delegation without a recorded name; `noun`:
 * with its size; `headless`: without a leader.
 */
export const unnamedDelegation = (
  discourse: Discourse,
  delegation: Facts["delegations"][number],
  noun: Phrase,
  led: Phrase | undefined,
  headless: boolean,
): Phrase => {
  if (led) return say`${noun} led by ${led}`;
  const whole = headless ? commonOrganization(discourse, delegation.key) : undefined;
  return whole ? say`${noun} from ${organizationName(discourse, whole)}` : noun;
};
