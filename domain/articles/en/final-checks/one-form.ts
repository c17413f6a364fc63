import { type Composed, wholeText, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, textOf, withPieces } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { uniqueNouns } from "../words/common-nouns";

const MEMORANDUMS = /\b(memorand)ums\b/giu;

/** "memoranda", the plural that the writer's own words have. */
export const withMemoranda = (words: Phrase): Phrase =>
  MEMORANDUMS.test(textOf(words)) ? withPieces(words, ({ s }) => s.replace(MEMORANDUMS, "$1a")) : words;

/** "the Chamber": the noun of an organization as a name, in the record's own words. */
const asName = (noun: string): RegExp =>
  new RegExp(`[\\p{Ll},] the ${literal(noun)}(?![\\p{L}-]| \\p{Lu}| (?:of|for) )`, "u");

const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);

/** A text in which the noun of an organization, of which it has only one of that kind, and the plural of "memorandum" have one form. */
export const withOneForm = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const text = wholeText(blocks);
  const forms = [...new Set(uniqueNouns(facts).values())].flatMap((noun) => {
    const small = new RegExp(`\\b([Tt]he) ${literal(noun)}(?![\\p{L}-]| of )`, "gu");
    return !noun.includes(" ") && text.includes(`the ${noun}`) && asName(capital(noun)).test(text)
      ? [[small, `$1 ${capital(noun)}`] as const]
      : [];
  });
  if (forms.length === 0 && !MEMORANDUMS.test(text)) return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    if (line.own || textOf(line.words).includes("“")) return [line];
    const words = withPieces(withMemoranda(line.words), ({ s }) =>
      forms.reduce((made, [small, by]) => made.replace(small, by), s),
    );
    return [words === line.words ? line : { ...line, words }];
  });
};
