import { OPEN, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isNewOnline } from "./person";

/** Whether a list has only people who took part online, so that it is stated once. */
export const areAllOnline = (discourse: Discourse, whos: readonly Who[]): boolean =>
  whos.length > 1 && whos.every((who) => isNewOnline(discourse, who));

/** "A and B, both joining online": such people in a sentence about something else. */
export const allOnline = (
  discourse: Discourse,
  whos: readonly Who[],
  listOf: (discourse: Discourse, whos: readonly Who[]) => Phrase,
): Phrase => {
  for (const who of whos) discourse.memory.marks.add(`online ${who.key}`);
  const both = whos.length === 2 && whos.every((who) => !who.group) ? "both" : "all";
  const list = listOf(discourse, whos);
  return sourced(say`${list}, ${both} joining online${OPEN}`, ...whos.map((who) => `${who.path}.presence`));
};
