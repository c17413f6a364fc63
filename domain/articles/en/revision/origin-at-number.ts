import { type Composed, isContext, type Line, linesOf, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, sourced, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { contextWith } from "./context-with";
import { beginsWithReference } from "./points-back";

/** "The companies come from three branches.": where those come from whose number the text gives. */
const ORIGIN =
  /^The ((?:\p{Ll}+ )?\p{Ll}{3,}(?:s|men|women|people)) (?:come|came|are|were|hail|hailed) from ([^;:“]{3,110}?)\.?$/u;
const NUMBER =
  "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|\\p{Ll}+ty(?:-\\p{Ll}+)?|several|many)";
/** More than an origin: "from Wells by bus and stayed", "from Wells to see the mill". */
const MORE =
  / (?:to|by|after|before|on|when|where|who|which|because|with|without|has|have|had|is|are|was|were|and (?:then )?\p{Ll}+ed)(?= |$)/u;
/** What can follow those who were counted, so that their origin does not part words that belong together. */
const BEHIND = new RegExp(
  `^(?:${OPEN}*\\.?$|,|${OPEN}|;| (?:took|visited|attended|met|were|was|came|toured|joined|gathered|participated|including|such as|and)\\b)`,
  "u",
);
/** Words of a sentence with the origin in it. */
const MAX_WORDS = 56;

const placed = (blocks: readonly Composed[], line: Line): readonly Composed[] => {
  const [, noun = "", origin = ""] = ORIGIN.exec(textOf(line.words)) ?? [];
  const all = blocks.flatMap(linesOf);
  const next = all[all.indexOf(line) + 1];
  if (next && isContext(next) && beginsWithReference(textOf(next.words))) return blocks;
  if (MORE.test(origin)) return blocks;
  const counted = new RegExp(`\\b${NUMBER} (?:\\p{Ll}+ )?${literal(noun)}(?![\\p{L}-])`, "iu");
  const first = all.find((one) => one !== line && counted.test(textOf(one.words)));
  const every = new RegExp(counted.source, "giu");
  const numbers = all.flatMap((one) => (one === line ? [] : (textOf(one.words).match(every) ?? [])));
  // "30 farmers met, and 12 farmers spoke": the origin of either group.
  if (new Set(numbers).size > 1) return blocks;
  if (!first || first.own || first.id.includes(".remarks[")) return blocks;
  const text = textOf(first.words);
  const found = counted.exec(text);
  const at = (found?.index ?? 0) + (found?.[0].length ?? 0);
  const rest = text.slice(at);
  if (!BEHIND.test(rest) || wordCount(first.words) + origin.split(" ").length > MAX_WORDS) return blocks;
  // "from A, B and C, and members": the list of origins would run into the list of people.
  if (/^ and\b/.test(rest) && / and /.test(origin)) return blocks;
  const comma = /^ (?:including|such as)/.test(rest) ? "," : "";
  const words = sourced(spliced(first.words, at, at, ` from ${origin}${comma}`), ...line.words.paths);
  return withLinesReplaced(blocks, (one) => (one === line ? [] : [one === first ? { ...one, words } : one]));
};

/** The blocks of a text in which the origin of those who were counted stands behind their number: "45 farmers from three villages took part". */
export const withOriginAtNumber = (blocks: readonly Composed[]): Composed[] =>
  contextWith(blocks, ORIGIN).reduce<readonly Composed[]>(placed, blocks).slice();
