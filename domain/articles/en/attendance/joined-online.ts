import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { peopleList } from "../people/people";

/** "X, Y and Z joined online": online participants, in one sentence for all. */
export const joinedOnline = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  for (const who of whos) discourse.memory.marks.add(`online ${who.key}`);
  return sourced(
    say`${peopleList(discourse, whos)} joined online`,
    ...whos.map((who) => `${who.path}.presence`),
  );
};
