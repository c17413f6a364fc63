import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { allSides } from "../words/all-sides";

const PEOPLE =
  "(?:representatives|members|officials|officers|delegates|leaders|executives|entrepreneurs|heads|experts|scholars|students|teachers|staff)";
const VERBS =
  "(?:\\p{Ll}{2,}ed|met|held|said|took|are|was|were|is|have|had|has|will|would|can|saw|gave|spoke|went)";
/** "met Lee and representatives of the three chambers": people who end a sentence, behind its verb. */
const AT_END = new RegExp(
  `(?<= (?:${VERBS}|with|by) .*)\\b${PEOPLE}(?: (?:of|from) (?:(?! ${VERBS} )[^;“])*)?$`,
  "iu",
);
/** "representatives of the three chambers also took part": people who only were there. */
const ONLY_THERE = new RegExp(
  `\\b${PEOPLE}\\b[^;“]* (?:(?:also )?took part|were (?:also )?present|(?:also )?attended(?: the (?:\\p{Ll}+ ){0,2}\\p{Ll}+)?)$`,
  "iu",
);
/** "the visitors included representatives of A": the people are those whom the sentence is about. */
const OF_SUBJECT = /^[^;“]*? (?:also )?(?:included|were|consisted of|comprised|came from) /iu;
const ALSO_PRESENT = /^(?:also )?(?:present|taking part) were /iu;
const MET = /\b(?:met|talks|meeting|discussions?|received by|welcomed by)\b/u;
/** What those who met did together. */
const TOGETHER =
  /^ (?:also |then |jointly )*(?:discussed|agreed|exchanged|signed|explored|reviewed|shared) /u;

/** Whether "they" directly behind a sentence would be read as people whom it names last; `rest`: the words behind "they". */
export const isTheyUnclear = (before: string, rest: string): boolean => {
  const end = before.replace(/\.$/, "");
  // "They were Lee, Ray and Poe" says who.
  if (/^ were \p{Lu}/u.test(rest)) return false;
  if (ONLY_THERE.test(end) || (ALSO_PRESENT.test(end) && AT_END.test(end))) return true;
  return AT_END.test(end) && !OF_SUBJECT.test(end) && !(MET.test(end) && TOGETHER.test(rest));
};

const THEY = /^they(?= )/iu;
const SUBJECT =
  /^(the (?:two sides|participants|visitors|guests|delegates)|both sides|those present) \p{Ll}/iu;

/** Whether "they" are people of the record, rather than everybody there. */
const areKnownPeople = ({ words }: Line): boolean => words.pieces[0]?.mention !== undefined;

const beginsWithThey = ({ words }: Line): boolean => THEY.test(`${words.pieces[0]?.s ?? ""} `);

/** The blocks of a text in which "they" behind "representatives of the three chambers" is the noun for those who are meant. */
export const withClearThey = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!blocks.some((block) => isParagraph(block) && block.lines.some(beginsWithThey))) return [...blocks];
  let noun: string | undefined;
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const text = textOf(line.words);
      const [found = ""] = line.own ? [] : (THEY.exec(text) ?? []);
      const they = found !== "" && areKnownPeople(line) ? "" : found;
      const before = lines.at(-1);
      noun = SUBJECT.exec(text)?.[1]?.toLowerCase() ?? noun;
      const unclear = they !== "" && before && isTheyUnclear(textOf(before.words), text.slice(they.length));
      const called = unclear ? (noun ?? allSides(discourse) ?? "the participants") : they;
      lines.push(called === they ? line : { ...line, words: spliced(line.words, 0, they.length, called) });
    }
    return { ...block, lines };
  });
};
