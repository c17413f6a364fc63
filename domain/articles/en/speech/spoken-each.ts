import { joined, loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { phrase, type Said } from "../../reference/facts";
import { peopleList } from "../people/people";

/** Speakers from whom on "respectively" would make the reader count. */
const MANY = 3;

/**
 * "A spoke on x, B on y, and C on z": three speakers or more, each beside what they spoke on; undefined where the verb has
 * no preposition that can be repeated.
 */
export const spokenEach = (
  discourse: Discourse,
  whos: readonly (readonly Who[])[],
  verb: string,
  points: readonly Said[],
): Phrase | undefined => {
  const [preposition] = / (?:on|about)$/u.exec(verb) ?? [];
  if (!preposition || whos.length < MANY || whos.some((list) => list.length !== 1)) return undefined;
  const each = whos.map((list, at) => {
    const point = points[at];
    return say`${peopleList(discourse, list)}${plain(at === 0 ? ` ${verb}` : preposition)} ${point ? phrase(point) : ""}`;
  });
  const heavy = whos.length > MANY || each.some((one) => textOf(one).includes(","));
  const comma = heavy ? "; " : ", ";
  return loose(say`${joined(each.slice(0, -1), comma)}${comma}and ${each.at(-1) ?? ""}`);
};
