import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { spliced, textOf } from "../../phrase";
import { headNoun } from "../words/grammar";

const THING =
  "Scheme|Project|Programme|Program|Plan|Initiative|Campaign|Mission|Masterplan|Corridor|Bridge|Dam|Tunnel|Railway|Highway|Park";
/** "the Lake Water Supply Scheme": something with a long name that is not an organization. */
const NAMED = new RegExp(`\\bthe ((?:\\p{Lu}[\\p{L}'’-]* ){2,}(${THING}))(?! \\p{Lu})`, "gu");

/** "said the scheme is complete": a thing that the same sentence has named, with no other of its noun. */
const namedOnce = (line: Line): Line => {
  const text = textOf(line.words);
  if (line.own || text.includes("“")) return line;
  const found = [...text.matchAll(NAMED)];
  const [first, again, ...more] = found;
  if (!first || !again || more.length > 0 || first[1] !== again[1]) return line;
  const to = again.index + again[0].length;
  return { ...line, words: spliced(line.words, again.index, to, `the ${(again[2] ?? "").toLowerCase()}`) };
};

const MIN_WORDS = 5;
const SUBJECT =
  /^the ((?:[\p{L}\d’'-]+ ){3,}?[\p{L}\d’'-]+) (?=(?:was|were|is|has|had|will|took|aimed|brought|lasted) )/iu;

/** "The seminar was organized by …": something that the sentence before called by a long description. */
const describedOnce = (line: Line, before: Line | undefined): Line => {
  const [front = "", called = ""] = SUBJECT.exec(textOf(line.words)) ?? [];
  const noun = headNoun(called);
  if (!before || front === "" || called.split(" ").length < MIN_WORDS || !/^\p{Ll}{4,}$/u.test(noun))
    return line;
  const last = textOf(before.words);
  const known = new RegExp(`\\b(?:an?|the) ${literal(called)}(?![\\p{L}-])`, "iu").test(last);
  const others = last.split(new RegExp(`\\b${literal(noun)}\\b`, "iu")).length > 2;
  if (!known || others) return line;
  return { ...line, words: spliced(line.words, "the ".length, front.length, `${noun} `) };
};

/** The blocks of a text in which no long name of a thing or an event occurs twice in close succession. */
export const withLongNamesOnce = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? {
          ...block,
          lines: block.lines.map((line, at) => describedOnce(namedOnce(line), block.lines[at - 1])),
        }
      : block,
  );
