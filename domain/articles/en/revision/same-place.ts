import type { Composed, Line } from "../../compose";
import { OPEN, type Phrase, spliced, textOf } from "../../phrase";

/** "in Reedham, in Reedham": one place twice in a row, at the end of a name and again by itself. */
const TWICE = new RegExp(
  `(?<= in (?:the )?(\\p{Lu}[\\p{L}'’/-]*(?: \\p{Lu}[\\p{L}'’/-]*){0,4})[,${OPEN}]{0,2}) in (?:the )?\\1(?=[ ,;.${OPEN}]|$)(?! and )`,
  "u",
);

/** "the Embassy of Lakeland in Norland in Hilltown": the country of a mission, which its city shows. */
const COUNTRY =
  /(?<=\b(?:Embassy|Consulate(?:[ -]General)?|High Commission)(?: of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})?) (?:in|to) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}(?= in \p{Lu})/u;

/** "The Consulate of Lakeland in Reedham hosted a dinner in Reedham on 3 May": the organizer's place, as that of the event. */
const OF_SUBJECT =
  /(?<=^[Tt]he \p{Lu}[^,;“]{0,80} in (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) (?:hosted|held|organi[sz]ed) [^;“]{0,200}) in \1(?= on (?:\d|\p{Lu})|,? with |$)/u;
/** "handed over in Reedham to communities across Reedham". */
const OF_RECEIVERS =
  / in (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?= to (?:the )?\p{Ll}+ (?:across|of|in) \1(?![\p{L}'’-]| \p{Lu}))/u;

const once = (words: Phrase): Phrase =>
  [TWICE, COUNTRY, OF_SUBJECT, OF_RECEIVERS].reduce((phrase, repeated) => {
    const found = repeated.exec(textOf(phrase));
    return found ? spliced(phrase, found.index, found.index + found[0].length, "") : phrase;
  }, words);

/** Sentences in which a place comes once where a name ends with it. */
export const withPlacesOnce = (blocks: readonly Composed[]): Composed[] => {
  const change = (line: Line): Line => (line.own ? line : { ...line, words: once(line.words) });
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(change) } : block,
  );
};
