import { allLines, type Composed, isContext, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

/** "The Lake Fair is planned for May": a sentence about one thing that has a name of several words. */
const ABOUT =
  /^(?:The )?((?:\p{Lu}[\p{L}\d’'&-]*(?: (?:of|for|and|on|in)(?: the)?)? )+\p{Lu}[\p{L}\d’'&-]*) ((?:is|was|has|will|takes|took|lies|covers|serves|began|\p{Ll}{3,}ed) [^,.;:“]+)\.?$/u;
/** "planned for May" of "is planned for May": what needs no verb behind the name. */
const PARTICIPLE = /^(?:is|was) (?=(?:held|set|due|\p{Ll}{3,}ed) )/u;

/** Words of such a sentence, and of the one that it ends. */
const MAX_WORDS = 22;
const MAX_TOGETHER = 58;

/** Names that a sentence may refer to as the only one of its text. */
const isPerson = ({ facts }: Discourse, name: string): boolean =>
  facts.people.some((who) => who.name && (name.endsWith(who.name.text) || who.name.text.endsWith(name)));

/** The sentence with the clause about the thing whose name it ends with. */
const withClause = (line: Line, name: string, said: string, from: Line): Line | undefined => {
  const text = textOf(line.words);
  if (line.own || text.includes("“")) return undefined;
  if (!new RegExp(`(?<!\\p{Lu}[\\p{L}’'-]* |[\\p{L}-])${literal(name)}${OPEN}*$`, "u").test(text))
    return undefined;
  const clause = PARTICIPLE.test(said) ? said.replace(PARTICIPLE, "") : `which ${said}`;
  const words = say`${line.words}${plain(`, ${clause}`)}`;
  return wordCount(words) <= MAX_TOGETHER
    ? { ...line, words: sourced(words, ...from.words.paths) }
    : undefined;
};

/**
 * "confirm his part in the Lake Fair, planned for May": a short sentence of context that is all of the last paragraph, where the text
 * first names what it is about.
 */
export const withClosingContextInside = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const last = blocks.findLast(isParagraph);
  const [line, ...more] = last?.lines ?? [];
  if (!line?.own || more.length > 0 || !isContext(line) || wordCount(line.words) > MAX_WORDS)
    return [...blocks];
  const [, name = "", said = ""] = ABOUT.exec(textOf(line.words)) ?? [];
  if (name === "" || isPerson(discourse, name)) return [...blocks];
  for (const one of allLines(blocks)) {
    const made = one === line ? undefined : withClause(one, name, said, line);
    if (made)
      return withLinesReplaced(blocks, (each) => (each === line ? [] : each === one ? [made] : [each]));
  }
  return [...blocks];
};
