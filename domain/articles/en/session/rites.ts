import type { Scene } from "../../content/message";
import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** "tree planting": a rite of which there can be several. */
export const RITE = /^\p{Ll}+[ -](?:planting|cutting|raising|laying|breaking)(?: ceremony)?$/u;

/** Number of people whom a sentence about a rite has room for. */
const MAX_DOERS = 5;

/** The few people listed at a rite, all known already, who took part in it: "was held" would not say who did. */
export const doersOfRite = (
  discourse: Discourse,
  { item, path }: Scene,
  title: string,
): Phrase | undefined => {
  if (!RITE.test(title) || !item.people?.length || item.peopleOpen) return undefined;
  const whos = discourse.facts.whos(item.people.map(({ key }) => key));
  const plainly = item.people.every(({ as }) => as === undefined) && whos.length <= MAX_DOERS;
  return plainly && whos.every((who) => who.name && knows(discourse.memory, who))
    ? sourced(peopleList(discourse, whos), `${path}.people`)
    : undefined;
};
