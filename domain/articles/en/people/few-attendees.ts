import type { Scene } from "../../content/message";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "./people";

/** People of an item whom a sentence names in place of "the participants". */
const MAX_NAMED = 3;

/** "Lee and Ray": the few people who alone attended an item, beside those who showed it to them; undefined for an open list. */
export const attendeesByName = (discourse: Discourse, { item }: Scene): Phrase | undefined => {
  if (item.peopleOpen) return undefined;
  const others = (item.people ?? []).filter(
    ({ as }) => as === undefined || as === "attendee" || as === "head",
  );
  const whos = discourse.facts.whos(others.map(({ key }) => key));
  const few = whos.length > 0 && whos.length <= MAX_NAMED && whos.every(({ group }) => group === undefined);
  return few ? peopleList(discourse, whos) : undefined;
};
