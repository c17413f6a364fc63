import type { Scene } from "../../content/message";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "./people";

/** "Lee and Ray": two visitors without a delegation, whom an item lists by name: not only the one who led. */
export const bothVisitors = (
  discourse: Discourse,
  { visitors, whole, listed }: Scene,
): Phrase | undefined => {
  const { facts, content } = discourse;
  const { delegations, people, leaders } = content.relations.party;
  if (
    !whole ||
    !listed ||
    delegations.length > 0 ||
    people.length !== 2 ||
    visitors.length !== 2 ||
    leaders.length !== 1
  )
    return undefined;
  const whos = facts.whos(visitors);
  return whos.every((who) => who.name && people.includes(who.key)) ? peopleList(discourse, whos) : undefined;
};
