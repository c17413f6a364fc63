import { type Composed, isParagraph, type Line } from "../../compose";
import { type Piece, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";
import { isPlural } from "../words/plural";

/** Words of a subject that is worth a shorter one, and of a sentence with a relative clause. */
const LONG = 4;
const MAX_WORDS = 42;

/** What a sentence must not have before a relative clause at its end. */
const CLOSED = /, (?:which|who|where|whose) |[“;:]/;
/** "described the market": a past act, whose subject it follows directly. */
const ACT = /^ (?:also )?(?:\p{Ll}{2,}ed|gave|spoke|took|met|said|told) /u;

/** The people with whom a sentence begins: their mention, and its letters. */
const subjectOf = ({ words, own }: Line): { mention: string; pieces: readonly Piece[] } | undefined => {
  const mention = own ? undefined : words.pieces[0]?.mention;
  if (mention === undefined) return undefined;
  let end = 0;
  while (words.pieces[end]?.mention === mention) end += 1;
  return end === words.pieces.length ? undefined : { mention, pieces: words.pieces.slice(0, end) };
};

/** "The representatives" of "the representatives of A, B and C", where the sentence before names no others. */
const nounAgain = (
  called: string,
  before: Line,
  mention: string,
  { facts }: Discourse,
): string | undefined => {
  const [noun = ""] = called.replace(/^the /i, "").split(/ (?:of|from|for|at) /);
  if (!/^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u.test(noun) || !isPlural(noun)) return undefined;
  const others = facts.people.some(
    ({ key, group }) =>
      key !== mention &&
      group?.text.includes(noun) === true &&
      before.words.pieces.some((piece) => piece.mention === key),
  );
  return others ? undefined : `the ${noun}`;
};

/** A sentence that begins with a list of people or of their organizations with which the one before it has just named them. */
const again = (before: Line, line: Line, discourse: Discourse): Line | readonly [Line] | undefined => {
  const subject = subjectOf(line);
  if (!subject || before.own || line.opens) return undefined;
  const { mention, pieces } = subject;
  const called = textOf({ pieces, paths: [] });
  if (called.split(" ").length < LONG) return undefined;
  const act = textOf(line.words).slice(called.length);
  if (!ACT.test(act)) return undefined;
  // "representatives of A, B and C, and others": who is introduced with further ones.
  const named = before.words.pieces.some((piece) => [piece.mention, piece.introduces].includes(mention));
  if (!named || pieces.some(({ introduces }) => introduces !== undefined)) return undefined;
  const instead = (by: string): Line => ({ ...line, words: spliced(line.words, 0, called.length, by) });
  if (subjectOf(before)?.mention === mention) return instead("they");
  if (!mention.includes("+")) {
    const group = discourse.facts.people.find(({ key }) => key === mention)?.group;
    const noun = group && nounAgain(called, before, mention, discourse);
    return noun ? instead(noun) : undefined;
  }
  const ends = before.words.pieces.findLast(({ s }) => /\p{L}/u.test(s))?.mention === mention;
  const room = wordCount(before.words) + wordCount(line.words) <= MAX_WORDS;
  if (ends && room && !CLOSED.test(textOf(before.words)) && !CLOSED.test(act))
    return [{ ...before, words: say`${before.words}, who${spliced(line.words, 0, called.length, "")}` }];
  return mention.split("+").length === 2 ? instead("both") : undefined;
};

/**
 * The blocks of a text in which a sentence does not begin with a whole list that the one before it has just named: "The
 * representatives presented", "They presented", "…, who presented".
 */
export const withListsOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    for (const line of block.lines) {
      const before = lines.at(-1);
      const of = line.words.pieces[0]?.mention;
      const made = before && of !== undefined ? again(before, line, discourse) : undefined;
      if (Array.isArray(made)) lines[lines.length - 1] = made[0];
      else lines.push((made as Line | undefined) ?? line);
    }
    return { ...block, lines };
  });
