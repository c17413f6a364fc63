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
  const { facts } = discourse;
  const [only, ...more] = delegationsOf(discourse, party);
  const [leader, ...others] = facts.whos(party.leaders);
  if (!only || only.name || only.size !== undefined || more.length > 0 || !leader?.name || others.length > 0)
    return undefined;
  const [group, ...rest] = facts.whos(party.people.filter((key) => key !== leader.key));
  const is = group?.group !== undefined && rest.length === 0 && IS_DELEGATION.test(group.group.text);
  return is ? { words: peopleList(discourse, [leader]), many: false } : undefined;
};
