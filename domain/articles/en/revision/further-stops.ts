import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

const VISITORS = "the (?:delegation|group|team|guests|visitors|party|mission)|it|they";
/** Visitors who went somewhere, among other things. */
const WENT = new RegExp(`^(?:[^,;“]*, )?(?:${VISITORS}) (?:[^“;]* )?(?:visited|toured) `, "iu");
const AGAIN = new RegExp(`^(?:${VISITORS}) (?:also )?(?:visited|toured) (?=the |\\p{Lu}|an? )`, "iu");
/** More than the places: actions, people met, purpose. */
const MORE =
  /[“;]| and (?:\p{Ll}{3,}ed|met|held|saw|heard|took) |\b(?:guided|accompanied|escorted|led|joined) by\b|, where | to (?:\p{Ll}+) |\b(?:with|before|after|during|on (?:the )?(?:\p{Lu}\p{Ll}+ \d|morning|afternoon|evening))\b/u;
const PRONOUN = /^(?:it|its|they|their|there|he|she) /i;

/** How many places of the record a sentence states. */
const placesIn = ({ words }: Line): number => words.paths.filter((path) => /\.saw\[\d+\]/.test(path)).length;

/** "Other stops were the mill and the lake.": places after others that the same visitors went to. */
const asStops = (line: Line, before: Line | undefined, next: Line | undefined): Line => {
  const text = textOf(line.words);
  const [front = ""] = AGAIN.exec(text) ?? [];
  const went = before !== undefined && !before.own && WENT.test(textOf(before.words));
  if (line.own || front === "" || !went || MORE.test(text.slice(front.length))) return line;
  if (next && PRONOUN.test(textOf(next.words))) return line;
  const places = placesIn(line);
  if (places === 0) return line;
  const words = spliced(line.words, 0, front.length, places > 1 ? "other stops were " : "another stop was ");
  return { ...line, words };
};

const TALKS = new RegExp(`^(?:${VISITORS}) (also )?held talks with (?!.* on \\p{Ll})`, "iu");

/** "also met Lee": talks without known topics, after others. */
const asMeeting = (line: Line, before: Line | undefined): Line => {
  const text = textOf(line.words);
  const [front = "", also] = TALKS.exec(text) ?? [];
  const again = also !== undefined || (before && / held talks with /.test(textOf(before.words)));
  if (line.own || front === "" || !again) return line;
  const from = front.length - `${also ?? ""}held talks with `.length;
  return { ...line, words: spliced(line.words, from, front.length, "also met ") };
};

/** Places that one tours; a city, a mountain or an office is visited. */
const TOURABLE =
  /\b(?:museums?|parks?|zones?|stations?|base|projects?|plants?|works|factor(?:y|ies)|cent(?:er|re)s?|halls?|hospitals?|campus|laborator(?:y|ies)|workshops?|farms?|librar(?:y|ies)|terminals?|compan(?:y|ies)|enterprises?|firms?|galler(?:y|ies)|exhibitions?|sites?|dams?|markets?|mills?|studios?|gardens?|palace|castle|facilit(?:y|ies)|wetlands|depots?|store|ward)$/iu;
const VISITED = new RegExp(
  `^((?:[^;“]*, )?(?:${VISITORS}) )(also )?visited ((?:(?!, | and | in | of | on | with | together ).)+)`,
  "iu",
);
const DONE = /(?<!was |were |had )\b(?:visited|toured)\b/gu;

/** "toured the mill", if the sentence before says that the same visitors visited something. */
const asTour = (line: Line, before: Line | undefined): Line => {
  const [, front = "", also = "", what = ""] = VISITED.exec(textOf(line.words)) ?? [];
  if (line.own || front === "" || !TOURABLE.test(what) || !before || before.own) return line;
  const last = textOf(before.words).match(DONE)?.at(-1);
  const from = front.length;
  return last === "visited"
    ? { ...line, words: spliced(line.words, from, from + `${also}visited`.length, `${also}toured`) }
    : line;
};

/** The blocks of a text without two neighbouring sentences that say that the same visitors visited something or held talks. */
export const withFurtherStops = (blocks: readonly Composed[]): Composed[] => {
  let last: Line | undefined;
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line, at) => {
      const before = block.lines[at - 1];
      const stop = asStops(line, before, block.lines[at + 1]);
      const made = stop === line ? asTour(asMeeting(line, before), last) : stop;
      last = made;
      return made;
    });
    return { ...block, lines };
  });
};
