import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { refersBack } from "../../content/refers-back";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";
import { contextWith } from "./context-with";
import { type Explanation, explanationOf, isPerson, mentions, withClause } from "./names-explained";

/** "Lake Institute is based at Reedham": what a body is, or where, in few words. */
const IDENTIFIES = /^(?:is|are) (?:based|located|situated|headquartered|an? )/;
const MAX_CLAUSE = 14;

/** The first sentence outside of speeches that ends with the name, and the same one with the clause. */
const withClauseAtEnd = (
  lines: readonly Line[],
  explanation: Explanation,
): { line: Line; joined: Line } | undefined => {
  for (const line of lines) {
    const outside = isContext(line) || line.id.includes(".remarks[");
    const joined =
      outside || !mentions(textOf(line.words), explanation.name)
        ? undefined
        : withClause(line, explanation, false);
    if (joined) return { line, joined };
  }
  return undefined;
};

const placed = (blocks: readonly Composed[], discourse: Discourse, line: Line): readonly Composed[] => {
  const explanation = explanationOf(line);
  const said = explanation?.predicate;
  if (!explanation || !said || isPerson(discourse, explanation.name)) return blocks;
  if (!IDENTIFIES.test(textOf(said)) || wordCount(said) > MAX_CLAUSE) return blocks;
  const all = allLines(blocks);
  const at = all.indexOf(line);
  const next = all[at + 1];
  if (next && isContext(next) && refersBack({ en: textOf(next.words) })) return blocks;
  const found = withClauseAtEnd(all.slice(0, at), explanation);
  return found
    ? withLinesReplaced(blocks, (one) => (one === line ? [] : one === found.line ? [found.joined] : [one]))
    : blocks;
};

/** " is based at", " is a school": sentences that may say what a body is. */
const MAY_IDENTIFY = / (?:is|are) (?:based|located|situated|headquartered|an? )/;

/**
 * The blocks of a text in which what a body is, or where, is a clause of a sentence that ends with its name: "Ann Lee of the Lake
 * Institute, which is based at Reedham".
 */
export const withBodiesExplained = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  contextWith(blocks, MAY_IDENTIFY)
    .reduce<readonly Composed[]>((made, line) => placed(made, discourse, line), blocks)
    .slice();
