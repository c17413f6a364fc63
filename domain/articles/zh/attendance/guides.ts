import type { Party } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { type DelegationFact, leadersOf } from "../organizations/delegation-names";

/** 副主任甲带领考察团: those at the head of the visit who are no members of its delegation, which has no head of its own. */
export const guidesOf = (discourse: Discourse, party: Party, delegation: DelegationFact): readonly Who[] => {
  if (leadersOf(discourse, delegation).length > 0) return [];
  const outside = discourse.facts.whos(party.leaders).filter((who) => who.raw.delegation === undefined);
  return outside.every((who) => who.has("head") && who.raw.presence !== "absent") ? outside : [];
};
