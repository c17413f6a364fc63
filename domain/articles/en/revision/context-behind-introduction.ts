import {
  allLines,
  type Composed,
  isContext,
  isParagraph,
  type Line,
  linesOf,
  withLinesReplaced,
} from "../../compose";
import { refersBack } from "../../content/refers-back";
import { literal } from "../../literal";
import { textOf } from "../../phrase";
import { PLACE_OR_BODY } from "../../structure/figures-of-place";
import { contextWith } from "./context-with";

/** "The exhibition is sponsored by …": context about a thing, as if readers knew it. */
const OF_THING =
  /^The (\p{Ll}{5,}) (?:is|was|are|were|has|have|had|will|aims?|comes?|came|covers?|includes?|takes?|took|began|runs?|employs?|\p{Ll}{3,}ed) /u;
/** Nouns of what the news reports, by whatever name, and of what needs no introduction. */
const KNOWN =
  /^(?:event|visit|visitors?|delegation|mission|meeting|ceremony|talks|group|guests|public|weather|government|country|countries|world|region|city|county|province|signing|handover|memorandum|agreement|document|treaty|contract|donation|award|prize|partnership|relationship|cooperation|collaboration|company|university|college|school|institute|association|chamber|council|organi[sz]ation|aim|purpose|programme|program|project|initiative)$/;

/** Organizations of which the news may have named some, so that only their number introduces them. */
const SEVERAL =
  /^(?:companies|firms|enterprises|universities|colleges|schools|institutes|associations|countries|organi[sz]ations|cities|towns)$/;
const NUMBER =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|\\p{Ll}+ty(?:-\\p{Ll}+)?|several|many)";

const placed = (blocks: readonly Composed[], line: Line): readonly Composed[] => {
  const text = textOf(line.words);
  const [, noun = ""] = OF_THING.exec(text) ?? [];
  // "The museum" may be the gallery of the news, and not the museum that a later sentence names.
  if (noun === "" || KNOWN.test(noun) || PLACE_OR_BODY.test(text)) return blocks;
  const named = new RegExp(`(?<![\\p{L}-])${literal(noun)}s?(?![\\p{L}-])`, "iu");
  const all = allLines(blocks);
  const at = all.indexOf(line);
  const first = all.findIndex((one) => one !== line && named.test(textOf(one.words)));
  const [target, next] = [all[first], all[at + 1]];
  const number = new RegExp(`\\b${NUMBER} (?:\\p{Ll}+ )?${literal(noun)}\\b`, "u");
  if (target && SEVERAL.test(noun) && !number.test(textOf(target.words))) return blocks;
  if (!target || first < at || isContext(target) || target.id.includes(".remarks[")) return blocks;
  if (next && isContext(next) && refersBack({ en: textOf(next.words) })) return blocks;
  // Alone in its paragraph it would leave a text without a first one.
  if (linesOf(blocks.find(isParagraph) ?? { type: "credits", lines: [] })[0] === line) return blocks;
  return withLinesReplaced(blocks, (one) => (one === line ? [] : one === target ? [target, line] : [one]));
};

/** The blocks of a text in which no context about a thing, "the exhibition", comes before the sentence that introduces it. */
export const withContextBehindIntroduction = (blocks: readonly Composed[]): Composed[] =>
  // Behind the last paragraph nothing could introduce it.
  contextWith(blocks.slice(0, blocks.findLastIndex(isParagraph)), OF_THING)
    .reduce<readonly Composed[]>(placed, blocks)
    .slice();
