import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** "It then toured A.": a word of sequence after a subject of up to three words. */
const THEN = /^(?:\S+ ){1,3}?then (?=\p{Ll})/u;

/** "At the Embassy of Lakeland, officials of the Embassy of Lakeland …": a place, and the people of that organization. */
const AT_OWN = /^at (?:the )?([^,]{12,80}), ((?:the )?\p{L}[\p{Ll} ]{2,40}) of (?:the )?\1(?= \p{Ll})/u;

/** "At the Embassy of Lakeland, the consul of the embassy …": the same, with the noun of the place. */
const AT_NOUN =
  /^at (the )?([^,]{12,80}), ((?:the )?\p{L}[\p{Ll} ]{2,40}) of the (\p{Ll}+)(?= (?:said|spoke|welcomed|described|introduced))/u;

/** The sentence without a second consecutive "then", and without a place that its subject names; the text has stated who was there. */
const withoutRepeats = (line: Line, before: Line | undefined, said: string): Line => {
  if (line.own) return line;
  const text = textOf(line.words);
  const then = THEN.exec(text)?.[0];
  if (then && before && THEN.test(textOf(before.words)))
    return { ...line, words: spliced(line.words, then.length - "then ".length, then.length, "") };
  const [all = "", the = "", organization = "", who = "", noun = ""] = AT_NOUN.exec(text) ?? [];
  if (noun !== "" && said.includes(organization) && organization.toLowerCase().includes(noun))
    return { ...line, words: spliced(line.words, 0, all.length, `${who} of ${the}${organization}`) };
  const [, place = "", subject = ""] = AT_OWN.exec(text) ?? [];
  if (place === "" || !said.includes(place)) return line;
  return { ...line, words: spliced(line.words, 0, text.indexOf(`, ${subject} of `) + ", ".length, "") };
};

/** The blocks of a text without two consecutive sentences with "then", and without people at their own place. */
export const withoutRedundantSequenceWords = (blocks: readonly Composed[]): Composed[] => {
  let said = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line, at) => {
      const made = withoutRepeats(line, block.lines[at - 1], said);
      said += ` ${textOf(line.words)}`;
      return made;
    });
    return { ...block, lines };
  });
};
