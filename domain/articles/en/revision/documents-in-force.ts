import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "The memorandum between the two clubs has been in force since 2002": only how long a document is in force. */
const SINCE = /^the ([\p{L} -]+?) between [^;]+? (?:has|have) (been in force since [^,;]+)$/iu;

/** The index behind "the memorandum between the two clubs" in a sentence. */
const behindMention = (text: string, title: string): number => {
  const found = new RegExp(
    `\\bthe ${literal(title)} between the two [\\p{Ll}-]+(?=[,.;]| and |$)`,
    "iu",
  ).exec(text);
  return found ? found.index + found[0].length : -1;
};

const joined = (blocks: readonly Composed[], line: Line): Composed[] | undefined => {
  const [, title = "", said = ""] = line.id.startsWith("agreements[")
    ? (SINCE.exec(textOf(line.words)) ?? [])
    : [];
  if (title === "") return undefined;
  const all = allLines(blocks);
  const first = all.slice(0, all.indexOf(line)).find((one) => behindMention(textOf(one.words), title) >= 0);
  if (!first) return undefined;
  const at = behindMention(textOf(first.words), title);
  const words = spliced(first.words, at, at, `, ${said.replace("been ", "")}${OPEN}`);
  const both = { ...first, words: sourced(words, ...line.words.paths) };
  return withLinesReplaced(blocks, (one) => (one === line ? [] : one === first ? [both] : [one]));
};

/** The blocks in which talks about a document also state since when it is in force: "discussed the memorandum between the two clubs, in force since 2002". */
export const withDocumentsInForce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let made = [...blocks];
  if (!facts.record.agreements?.some(({ effectiveOn }) => effectiveOn)) return made;
  for (const line of allLines(blocks)) made = joined(made, line) ?? made;
  return made;
};
