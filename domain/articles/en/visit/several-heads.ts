import { type Line, line } from "../../compose";
import type { Party } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { leadersOf } from "../people/delegation-leaders";
import { delegationsOf } from "../people/party";
import { peopleList, weight } from "../people/people";
import { number } from "../words/grammar";

/** Number of delegations without names, and words of their heads, from which the first sentence has no room for the heads. */
const MIN_DELEGATIONS = 3;
const MIN_WORDS = 20;

/** Delegations by their number, and the sentence that names the head of each. */
export interface CountedDelegations {
  /** "four delegations". */
  readonly words: Phrase;
  readonly heads: () => Line;
}

/** "four delegations. Their heads were A, mayor of B; C, …": delegations of which only the heads are known. */
export const countedDelegations = (discourse: Discourse, party: Party): CountedDelegations | undefined => {
  const all = delegationsOf(discourse, party);
  const led = all.map((one) => leadersOf(discourse, one));
  const leaders = led.flat();
  const bare = all.every((one, at) => !one.name && !one.size && led[at]?.length === 1);
  const only = party.people.length === 0 || leaders.every(({ key }) => party.leaders.includes(key));
  if (!bare || !only || all.length < MIN_DELEGATIONS || weight(discourse, leaders) < MIN_WORDS)
    return undefined;
  const paths = all.map(({ path }) => `${path}.head`);
  return {
    words: plain(`${number(all.length)} delegations`),
    heads: () =>
      line("lead.heads", sourced(say`their heads were ${peopleList(discourse, leaders)}`, ...paths)),
  };
};
