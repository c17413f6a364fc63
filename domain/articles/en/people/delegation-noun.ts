import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";

/** Nouns by which a delegation can be called again. */
export const DELEGATION_NOUN = /\b(delegation|team|group|mission|party|committee|delegates)\b/i;

/** "group" of "group from the parish": what the text calls a delegation once it has named it. */
export const nounOfDelegation = ({ facts }: Discourse, delegation: Facts["delegations"][number]): string =>
  DELEGATION_NOUN.exec(facts.said(delegation.name, "")?.text ?? "")?.[1]?.toLowerCase() ?? "delegation";

/** "the group": a delegation of the record by its noun. */
export const delegationAgain = (discourse: Discourse, key: string): Phrase => {
  const known = discourse.facts.delegations.find((one) => one.key === key);
  return plain(`the ${known ? nounOfDelegation(discourse, known) : "delegation"}`);
};
