import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { partyLater } from "../people/party";

/** Whether these are all who came with the several delegations of a visit. */
const areSeveralDelegations = ({ facts, content }: Discourse, whos: readonly Who[]): boolean => {
  const { delegations } = content.relations.party;
  const all = facts.people.filter(({ raw, present }) => present && raw.delegation !== undefined);
  const same = all.length === whos.length && all.every((who) => whos.includes(who));
  const own = all.every(({ raw }) => delegations.includes(raw.delegation ?? ""));
  return delegations.length > 1 && same && own;
};

/** "the team", "the delegations": those to whom something was given, where they are all who came; `one`: all of the only delegation. */
export const toAllWhoCame = (
  discourse: Discourse,
  whos: readonly Who[],
  one: boolean,
): Phrase | undefined => {
  const { memory, content } = discourse;
  if (!memory.party || !(one || areSeveralDelegations(discourse, whos))) return undefined;
  const { party } = content.relations;
  const only = party.delegations.length === 1 ? partyLater(discourse, party).words : plain("the delegation");
  return sourced(one ? only : plain("the delegations"), ...whos.map((who) => who.path));
};
