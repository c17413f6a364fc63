import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { say, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of two sentences that share their subject. */
const MAX_WORDS = 40;
const FELT =
  /^The (delegation|visitors|guests|group|team) (?=(?:was|were) (?:deeply |greatly |much )?(?:impressed|moved|touched|delighted|pleased) )/u;

/** "The delegation attended the concert and was impressed by …": the office's own sentence about the same people. */
const withFeeling = (before: Line, own: Line): Line | undefined => {
  const [opening = "", who] = FELT.exec(textOf(own.words)) ?? [];
  const text = textOf(before.words);
  const same = new RegExp(`^the ${who} \\p{Ll}+ed (?:the |an? |\\p{Lu})[^;“]*$`, "iu").test(text);
  if (before.own || !who || !same || wordCount(before.words) + wordCount(own.words) > MAX_WORDS)
    return undefined;
  const felt = spliced(own.words, 0, opening.length, "");
  const end = textOf(felt).length;
  const closed = textOf(felt).endsWith(".") ? spliced(felt, end - 1, end, "") : felt;
  return /\.\s/.test(textOf(closed)) ? undefined : { ...before, words: say`${before.words} and ${closed}` };
};

/** "The roads of the park are …": the place at the beginning of the sentence before. */
const ofThePlace = (before: Line, own: Line): Line | undefined => {
  const [, name = "", noun = ""] =
    /^at (?:the )?((?:\p{Lu}[\p{L}'’-]* ){1,4}(\p{Lu}\p{Ll}+)),/iu.exec(textOf(before.words)) ?? [];
  if (name === "" || !COMMON.test(noun)) return undefined;
  const found = new RegExp(`^The [\\p{Ll} ]{3,40} of ((?:the )?${literal(name)})(?=[ ,.])`, "u").exec(
    textOf(own.words),
  );
  const [front = "", place = ""] = found ?? [];
  if (!found) return undefined;
  const words = spliced(own.words, front.length - place.length, front.length, `the ${noun.toLowerCase()}`);
  return { ...own, words };
};

const COMMON =
  /^(?:Zone|Park|Port|Hospital|University|College|School|Museum|Station|Airport|Estate|Plant|Centre|Center|Harbou?r|Library|Reserve|Garden)$/;

/** Combines the office's own sentences about a place or a delegation with the sentence before. */
export const withContinuedOfficeSentences = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = lines.at(-1);
      const joined = before && one.own ? withFeeling(before, one) : undefined;
      if (joined) lines[lines.length - 1] = joined;
      else lines.push((before && one.own && ofThePlace(before, one)) || one);
    }
    return { ...block, lines };
  });
