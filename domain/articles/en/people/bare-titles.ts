import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/** Number of people whom a list introduces with semicolons between them. */
const MIN_PEOPLE = 3;

const MARK = "many named";

/** Whether the current list has many people, in which lower-case titles have no article. */
export const inLongList = ({ memory }: Discourse): boolean => memory.marks.has(MARK);

/** "A, engineer; B, director of C; and D, clerk": a list in which many people are introduced. */
export const withBareTitles = (discourse: Discourse, whos: readonly Who[], list: () => Phrase): Phrase => {
  const { memory } = discourse;
  if (whos.filter((who) => who.name && !knows(memory, who)).length < MIN_PEOPLE) return list();
  memory.marks.add(MARK);
  const words = list();
  memory.marks.delete(MARK);
  return words;
};
