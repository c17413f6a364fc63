import { type Composed, isContext, type Line, linesOf, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { sourced, spliced, textOf } from "../../phrase";
import { contextWith } from "./context-with";
import { beginsWithReference } from "./points-back";

/** "The Reed Mill is ISO-certified.": an organization with an adjective that can stand in front of its name. */
const WHAT_KIND =
  /^(?:The )?(\p{Lu}[\p{L}\d.'’-]*(?: (?:of|for|and|\p{Lu}[\p{L}\d.'’-]*)){0,6}) is ((?:[\p{L}\d]+-(?:certified|owned|run|based|accredited|funded|listed|led|managed|sponsored|operated|registered)|non-profit|not-for-profit|(?:privately|publicly|family|state) owned))\.?$/u;
/** What comes before a name that is no part of a longer one. */
const BEFORE = /(?:^|[,;] (?:and )?|\b(?:of|at|with|from|by|for|to|and|visited|toured) )(the )?$/iu;

const placed = (blocks: readonly Composed[], line: Line): readonly Composed[] => {
  const [, name = "", kind = ""] = WHAT_KIND.exec(textOf(line.words)) ?? [];
  const all = blocks.flatMap(linesOf);
  const at = all.indexOf(line);
  const next = all[at + 1];
  if (next && isContext(next) && beginsWithReference(textOf(next.words))) return blocks;
  const pattern = new RegExp(`(?<![\\p{L}\\d-])${literal(name)}(?![\\p{L}\\d-]|['’]s| \\p{Lu})`, "u");
  const first = all.find((one) => pattern.test(textOf(one.words)));
  if (!first || first === line || first.own) return blocks;
  const text = textOf(first.words);
  const from = pattern.exec(text)?.index ?? 0;
  const before = BEFORE.exec(text.slice(0, from));
  // "owned" after an adverb has no hyphen in front of a name either.
  if (!before || text.slice(0, from).includes("“")) return blocks;
  const put = `${before[1] ? "" : "the "}${kind} `;
  const words = sourced(spliced(first.words, from, from, put), ...line.words.paths);
  return withLinesReplaced(blocks, (one) => (one === line ? [] : [one === first ? { ...one, words } : one]));
};

/** The blocks of a text in which an adjective of an organization precedes its name: "the ISO-certified Reed Mill". */
export const withKindsInFront = (blocks: readonly Composed[]): Composed[] =>
  contextWith(blocks, WHAT_KIND).reduce<readonly Composed[]>(placed, blocks).slice();
