import type { Party } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { type Actor, delegationsOf } from "./party";
import { peopleList } from "./people";

/** "a four-member delegation": a group that is itself called a delegation, rather than some of its members. */
const IS_DELEGATION =
  /^(?:an? |the |his |her |their )?(?:(?!members?\b|part\b)[\p{L}\d'’-]+ ){0,6}(?:delegation|mission|entourage)(?: (?:of|from) .+)?$/u;

/**
 * "X, High Commissioner of Ghana," in front of "and a four-member delegation": the leader of a delegation without a name whose only
 * other member in the record is the delegation itself, which cannot be included in it.
 */
export const leaderOfDelegation = (discourse: Discourse, party: Party): Actor | undefined => {
  const [leader] = discourse.facts.whos(party.leaders);
  if (!leader || !isLeaderWithDelegation(discourse, party, true)) return undefined;
  discourse.memory.party = true;
  return { words: peopleList(discourse, [leader]), many: false };
};

/** Whether the only other member of a delegation without a name is the delegation itself: "the ambassador's entourage"; `named`: or "a delegation of the port". */
export const isLeaderWithDelegation = (discourse: Discourse, party: Party, named = false): boolean => {
  const { facts } = discourse;
  const [only, ...more] = delegationsOf(discourse, party);
  const [leader, ...others] = facts.whos(party.leaders);
  if (!only || only.name || only.size !== undefined || more.length > 0 || !leader?.name || others.length > 0)
    return false;
  const [group, ...rest] = facts.whos(party.people.filter((key) => key !== leader.key));
  const text = rest.length === 0 ? (group?.group?.text ?? "") : "";
  return IS_DELEGATION.test(text) && (named || !/^an? /.test(text));
};
