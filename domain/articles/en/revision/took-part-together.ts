import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

const TOOK_PART = /^(?!.*[;“])(?!.*, (?:and|which|who) ).* (?:also )?took part$/u;
const ALSO = new RegExp(`[, ${OPEN}]*also took part$`, "u");
const MAX_WORDS = 44;

/** "Some 150 students took part, along with alumni of 16 firms.": two sentences with that verb, combined. */
const together = ({ facts }: Discourse, a: Line, b: Line): Line | undefined => {
  const [one, two] = [textOf(a.words), textOf(b.words)];
  const [end] = ALSO.exec(two) ?? [];
  if (a.own || b.own || b.opens || !TOOK_PART.test(one) || end === undefined) return undefined;
  if (/[;“]|^(?:at|in|on|it|they) /i.test(two) || wordCount(a.words) + wordCount(b.words) > MAX_WORDS)
    return undefined;
  // Within the sentence only names keep their capital.
  const named = facts.people.some(({ name }) => name && two.startsWith(name.text));
  if (/^\p{Lu}/u.test(two) && !named) return undefined;
  return {
    ...a,
    words: say`${a.words}, along with ${spliced(b.words, two.length - end.length, two.length, "")}`,
  };
};

/** The blocks of a text without "took part" in two neighbouring sentences. */
export const withThoseWhoTookPart = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, (before, line) => together(discourse, before, line)));
