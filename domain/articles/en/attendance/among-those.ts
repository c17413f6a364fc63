import { type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { areMany, peopleList, weight } from "../people/people";
import { isPlural } from "../words/grammar";

/** Words of people who end the sentence: of one or two, and of more, whose posts would part them by semicolons. */
const [LONG_LIST, LONG_MEMBERS] = [20, 10];

/**
 * "Lee was among those who attended the opening": people listed at a part of an event where others were too. "Lee and others
 * attended" would make a subject of those of whom nothing is known; they may end a long list, "the opening was attended by A; B;
 * and others".
 */
export const amongThose = (
  discourse: Discourse,
  whos: readonly Who[],
  came: string,
  part: Phrase,
  paths: readonly (string | undefined)[],
  also = "",
): Phrase => {
  const list = (more?: string): Phrase => sourced(peopleList(discourse, whos, more), ...paths);
  const long = weight(discourse, whos) > (whos.length > 2 ? LONG_MEMBERS : LONG_LIST);
  if (came === "attended" && whos.length > 1 && long)
    return say`${part} ${isPlural(textOf(part)) ? "were" : "was"} ${also}attended by ${list("others")}`;
  if (long && !also) return say`among those who ${came} ${part} ${areMany(whos) ? "were" : "was"} ${list()}`;
  return say`${list()} ${areMany(whos) ? "were" : "was"} ${also}among those who ${came} ${part}`;
};
