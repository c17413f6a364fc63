import { type Composed, isContext, isParagraph, type Line, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** 该平台将……, 上述项目将……: context about a thing by its noun alone. */
const REFERS = /^(?:该|上述|这[批些])(\p{Script=Han}{2,4}?)(?=[将可已是拥总由为共自旨建占位涉]|根据|于\d)/u;
/** Characters of a paragraph with such a sentence. */
const MAX_CHARACTERS = 330;

const wordsOf = ({ words }: Line): string => textOf(words);

interface Place {
  readonly block: number;
  readonly at: number;
}

/** 某某互联平台上线, but not 平台机制: the noun as the last word of a name, or of what is studied. */
const names = (text: string, noun: string): boolean => {
  const studied = noun === "课题" ? "|(?:调研|研究)(?!院|所|中心|会|室|[组员])" : "";
  return new RegExp(`${noun}(?=书?(?:[，；、）”的和与及上将在涉是由为签\\d]${studied}|$))`, "u").test(text);
};

/** The last sentence of the first run with a noun before a place, and whether the sentence directly before that place has it. */
const firstWith = (blocks: readonly Composed[], noun: string, until: Place): Place | "above" | undefined => {
  let found: Place | undefined;
  let last: Line | undefined;
  for (const [index, block] of blocks.slice(0, until.block + 1).entries()) {
    if (!isParagraph(block)) continue;
    const lines = index === until.block ? block.lines.slice(0, until.at) : block.lines;
    for (const [at, one] of lines.entries()) {
      last = one;
      const goesOn = found === undefined || (found.block === index && found.at === at - 1);
      if (goesOn && !isSpeech(one) && names(wordsOf(one), noun)) found = { block: index, at };
    }
  }
  return last && names(wordsOf(last), noun) ? "above" : found;
};

/** A text in which a sentence of context about 该平台 follows the sentence that first names the platform. */
export const withReferencesBehindNames = (blocks: readonly Composed[]): Composed[] => {
  for (const [index, block] of blocks.entries()) {
    if (!isParagraph(block)) continue;
    for (const [at, one] of block.lines.entries()) {
      const noun = isContext(one) ? REFERS.exec(wordsOf(one))?.[1] : undefined;
      const place = noun && firstWith(blocks, noun, { block: index, at });
      if (!place || place === "above") continue;
      const to = blocks[place.block];
      if (!isParagraph(to) || sizeOf([...to.lines, one]) > MAX_CHARACTERS) continue;
      return blocks.flatMap((each, here): Composed[] => {
        if (!isParagraph(each)) return [each];
        const rest = each.lines.filter((line) => line !== one);
        const lines = here === place.block ? rest.toSpliced(place.at + 1, 0, one) : rest;
        return lines.length > 0 ? [{ ...each, lines }] : [];
      });
    }
  }
  return [...blocks];
};
