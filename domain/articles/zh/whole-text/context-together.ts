import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import { takesUp } from "./context-by-words";

/** 近年来，在……引领下，: what precedes the subject of a sentence. */
const BEFORE_SUBJECT = /^(?:[^，。；]{0,14}(?:年|月|来|后|前|间|时|起)，)?(?:在[^，。；]{0,20}下，)?/u;
/** 两地, 双方: those of the sentence before, which need no name. */
const BOTH = /^(?:两[地市校国院省县区馆会]|双方)/u;
/** 医院, 敬老院: what the sentence before has named, by its noun alone. */
const NOUN =
  /^(\p{Script=Han}?(?:医院|大学|学校|学院|协会|商会|中心|会馆|集团|公司|基金会|敬老院|园区|港区))(?![^，。；]{0,3}[校院会处]长)/u;
/** Characters of a sentence that goes on from a name within the sentence before. */
const BRIEF = 60;
/** Characters of a paragraph with such a sentence. */
const MAX_CHARACTERS = 330;
/** A sentence that rests on the one before it. */
const RESTS = /^(?:这|此|该|其|[两双])/u;

const wordsOf = ({ words }: Line): string => textOf(words).replace(/。$/u, "");
const indexOf = ({ id }: Line): number => Number(/^background\[(\d+)\]/u.exec(id)?.[1] ?? Number.NaN);

/** Whether a sentence of context goes on from the one before it in the record. */
const goesOn = (before: string, text: string): boolean => {
  const rest = text.replace(BEFORE_SUBJECT, "");
  const noun = NOUN.exec(rest)?.[1];
  if (BOTH.test(rest)) return true;
  return (noun !== undefined && before.includes(noun)) || (text.length <= BRIEF && takesUp(before, text));
};

interface Pair {
  readonly first: Line;
  readonly second: Line;
  readonly home: Paragraph;
  readonly from: Paragraph;
}

const pairIn = (paragraphs: readonly Paragraph[]): Pair | undefined => {
  for (const [at, home] of paragraphs.entries())
    for (const first of home.lines.filter(isContext))
      for (const from of paragraphs.slice(at + 1)) {
        const second = from.lines.find((one) => isContext(one) && indexOf(one) === indexOf(first) + 1);
        if (second && goesOn(wordsOf(first), wordsOf(second))) return { first, second, home, from };
      }
  return undefined;
};

/**
 * A text in which a sentence of context that goes on from another one of the record follows it; where acts come between the two,
 * both are where the second one is.
 */
export const withContextTogether = (blocks: readonly Composed[]): Composed[] => {
  const pair = pairIn(blocks.filter(isParagraph));
  if (!pair) return [...blocks];
  const { first, second, home, from } = pair;
  const at = home.lines.indexOf(first);
  const ends = home.lines.slice(at).every(isContext);
  const [to, moved] = ends ? [home, second] : [from, first];
  if (!ends && RESTS.test(wordsOf(first))) return [...blocks];
  if (sizeOf([...to.lines, moved]) > MAX_CHARACTERS) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const rest = block.lines.filter((one) => one !== moved);
    const place = ends ? at + 1 : rest.indexOf(second);
    const lines = block === to ? rest.toSpliced(place, 0, moved) : rest;
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
