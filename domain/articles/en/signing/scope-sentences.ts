import { type Line, line } from "../../compose";
import { loose, type Phrase, plain, say, textOf } from "../../phrase";
import { andList, wordCount } from "../words/grammar";

/** "create a committee to decide on A, and will keep B": a verb in the infinitive would take the second item as its own. */
const HOLDS_A_VERB = / (?:to|that|which|who|how|whether|where) (?!the |an? |its |their )\p{Ll}+/u;

/** Words of a sentence for two things that the parties will do, of which the first has a verb inside it. */
const MAX_PAIR = 40;

/** Whether two things that the parties will do are too long for one sentence. */
export const isLongPair = (front: string, [a, b, ...more]: readonly Phrase[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  more.length === 0 &&
  HOLDS_A_VERB.test(textOf(a)) &&
  front.split(" ").length + wordCount(a) + wordCount(b) > MAX_PAIR;

/** One sentence for what the parties will do, or two for a long pair: "the parties will create A to decide on B. They will keep C." */
export const linesOfPair = (id: string, front: string, items: readonly Phrase[], verb: string): Line[] => {
  const [a, b] = items;
  return a && b && isLongPair(front, items)
    ? [
        line(id, say`${front} ${loose(a)}`),
        { ...line(`${id}.then`, say`they ${verb} ${loose(b)}`), goesOn: true },
      ]
    : [line(id, say`${front} ${loose(sharedVerbs(items, verb))}`)];
};

/** "jointly hold professional forums and academic conferences in X": two items that begin or end alike. */
export const sharedVerbs = (items: readonly Phrase[], verb?: string): Phrase => {
  const [a, b, ...more] = items;
  if (!a || !b || more.length > 0) return andList(items);
  if (verb && HOLDS_A_VERB.test(textOf(a))) return say`${a}, and ${verb} ${b}`;
  const [first, second] = [textOf(a).split(" "), textOf(b).split(" ")];
  let front = 0;
  while (front < Math.min(first.length, second.length) - 1 && first[front] === second[front]) front += 1;
  let back = 0;
  while (
    back < Math.min(first.length, second.length) - front - 1 &&
    first.at(-1 - back) === second.at(-1 - back)
  )
    back += 1;
  while (front > 0 && /^(?:the|an?|its|their|in|of|for|with|and)$/.test(first[front - 1] ?? "")) front -= 1;
  if (!/^(?:in|at|on|for|with|between|within|across|to|by|from)$/.test(first[first.length - back] ?? ""))
    back = 0;
  if (front < 2 && !(front === 1 && back > 0)) return andList(items);
  const middle = (list: readonly string[]): string => list.slice(front, list.length - back).join(" ");
  const tail = back > 0 ? ` ${first.slice(first.length - back).join(" ")}` : "";
  return plain(`${first.slice(0, front).join(" ")} ${middle(first)} and ${middle(second)}${tail}`, [
    ...a.paths,
    ...b.paths,
  ]);
};
