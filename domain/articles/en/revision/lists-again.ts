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

/** Nouns of people that say nothing without those whom they lead. */
const LEADERS = /^(?:\p{Ll}+ )?(?:heads|chiefs)$/u;

/** "The representatives" of "the representatives of A, B and C", where the sentence before names no others. */
const nounAgain = (
  called: string,
  before: Line,
  mention: string,
  { facts }: Discourse,
): string | undefined => {
  const [noun = ""] = called.replace(/^the /i, "").split(/ (?:of|from|for|at) /);
  if (!/^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u.test(noun) || !isPlural(noun) || LEADERS.test(noun))
    return undefined;
  const others = facts.people.some(
    ({ key, group }) =>
      key !== mention &&
      group?.text.includes(noun) === true &&
      before.words.pieces.some((piece) => piece.mention === key),
  );
  return others ? undefined : `the ${noun}`;
};

/** A sentence that begins with a list of people or of their organizations with which the one before it has just named them. */
interface Again {
  readonly mention: string;
  /** The list, as the sentence has it. */
  readonly called: string;
  /** The rest of the sentence. */
  readonly act: string;
}

const againIn = (before: Line, line: Line): Again | undefined => {
  const subject = subjectOf(line);
  if (!subject || before.own || line.opens) return undefined;
  const { mention, pieces } = subject;
  const called = textOf({ pieces, paths: [] });
  if (called.split(" ").length < LONG) return undefined;
  const act = textOf(line.words).slice(called.length);
  if (!ACT.test(act)) return undefined;
  // "representatives of A, B and C, and others": who is introduced with further ones.
  const named = before.words.pieces.some((piece) => [piece.mention, piece.introduces].includes(mention));
  return named && pieces.every(({ introduces }) => introduces === undefined)
    ? { mention, called, act }
    : undefined;
};

/** "…, who presented": both sentences as one, where the first ends with several people by name. */
const joined = (before: Line, line: Line, { mention, called, act }: Again): Line | undefined => {
  if (!mention.includes("+")) return undefined;
  const ends = before.words.pieces.findLast(({ s }) => /\p{L}/u.test(s))?.mention === mention;
  const room = wordCount(before.words) + wordCount(line.words) <= MAX_WORDS;
  return ends && room && !CLOSED.test(textOf(before.words)) && !CLOSED.test(act)
    ? { ...before, words: say`${before.words}, who${spliced(line.words, 0, called.length, "")}` }
    : undefined;
};

/** "they", "the representatives", "both": the words for such a list. */
const shorter = (before: Line, again: Again, discourse: Discourse): string | undefined => {
  const { mention, called } = again;
  if (subjectOf(before)?.mention === mention) return "they";
  if (mention.includes("+")) return mention.split("+").length === 2 ? "both" : undefined;
  const group = discourse.facts.people.find(({ key }) => key === mention)?.group;
  return group && nounAgain(called, before, mention, discourse);
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
      const again = before && line.words.pieces[0]?.mention ? againIn(before, line) : undefined;
      const both =
        before && again && subjectOf(before)?.mention !== again.mention
          ? joined(before, line, again)
          : undefined;
      const by = before && again && !both ? shorter(before, again, discourse) : undefined;
      if (both) lines[lines.length - 1] = both;
      else
        lines.push(by && again ? { ...line, words: spliced(line.words, 0, again.called.length, by) } : line);
    }
    return { ...block, lines };
  });
