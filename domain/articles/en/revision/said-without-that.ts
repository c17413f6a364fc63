import type { Composed, Line } from "../../compose";
import { spliced, textOf, withCommas } from "../../phrase";

const SAID = " said that ";
/** Words of a clause up to which "said" needs no "that", and of one about the speakers themselves: "said they were pleased to …". */
const MAX_WORDS = 9;
const MAX_OF_SPEAKER = 30;
const OF_SPEAKER = /^(?:he|she|they) /;
/** The subject of a clause: "the quay", "it", "Lakeland". A time or a condition in front could belong to "said". */
const SUBJECT =
  /^(?:the|an?|it|he|she|they|we|this|these|his|her|their|its|our|there|all|both|no|\p{Lu}[\p{L}’'-]*) /u;
/** "this year", "the same day", "Monday": a time, which could be that of "said". */
const TIME =
  /^(?:(?:the|this|all|both|no) (?:(?:same|next|previous|following|coming|last|past|whole|entire) )?(?:days?|weeks?|months?|years?|seasons?|mornings?|afternoons?|evenings?|nights?|times?|spring|summer|autumn|fall|winter|weekends?)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** What precedes "said" where it is not the verb of the sentence, or not its first one. */
const NOT_FIRST = /(?:\b(?:and|which|who|that|[Ii]t (?:was|is)|be|been)|“)$/;
/** A further clause, which without "that" could be the writer's. */
const FURTHER = /, (?:and|but|while|whereas|so|although) |; |: |\bthat\b|[“”]/;

/** "said IICA and the Government signed": two subjects, of which the first could be the object of "said". */
const TWO = /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)* and (?:the )?\p{Lu}/u;
/** Commas of posts behind the name of a speaker, beyond which "said" is far from the name. */
const MAX_COMMAS = 3;

const withoutThat = (line: Line): Line => {
  if (line.own) return line;
  const text = textOf(line.words);
  const at = text.indexOf(SAID);
  if (
    at < 0 ||
    NOT_FIRST.test(text.slice(0, at)) ||
    /\bthat\b|, (?:and|while) \p{Lu}|[“”]/u.test(text.slice(0, at))
  )
    return line;
  const clause = text.slice(at + SAID.length);
  if (
    !SUBJECT.test(clause) ||
    TWO.test(clause) ||
    withCommas(text.slice(0, at)).split(",").length - 1 > MAX_COMMAS ||
    TIME.test(clause) ||
    FURTHER.test(clause) ||
    clause.split(" ").length > (OF_SPEAKER.test(clause) ? MAX_OF_SPEAKER : MAX_WORDS)
  )
    return line;
  return { ...line, words: spliced(line.words, at, at + SAID.length, " said ") };
};

/** "Lee said the quay was new": what somebody said in one short clause needs no "that". */
export const withoutThatOfStatements = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "paragraph") continue;
    let lines: Line[] | undefined;
    for (const [place, one] of block.lines.entries()) {
      if (!one.id.includes("remarks") && !one.id.includes("messages")) continue;
      const other = withoutThat(one);
      if (other === one) continue;
      lines ??= [...block.lines];
      lines[place] = other;
    }
    if (lines) made[at] = { ...block, lines };
  }
  return made;
};
