import { type Composed, joinedNeighbours, type Line } from "../../compose";
import { literal } from "../../literal";
import { say, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

const isContext = ({ id }: Line): boolean => /^background\[/.test(id);

/** What a sentence of context is about, up to its verb, with a relative clause or what it is between them. */
const ABOUT =
  /^(?:the |)((?:\p{L}[\p{L}'’-]* ){0,5}\p{L}[\p{L}'’-]+)(?:, which ([^,]+),|, (an? (?!(?:which|that|who) )[^, ]+(?: (?!(?:which|that|who) )[^, ]+)* ?),)? (?=(?:is|was|has|had|lies|covers|holds|serves|houses|offers|produces|employs|opened|dates) )/iu;
/** Words of a sentence about a stop with what is known of it. */
const MAX_WORDS = 45;

/** "toured the relic site, (which | a protected one that) lies on the campus": a stop, and the next sentence of context about it alone. */
const withContext = (stop: Line, context: Line): Line | undefined => {
  if (stop.own || !isContext(context) || /[;“]/.test(textOf(stop.words))) return undefined;
  const text = textOf(context.words);
  const [opening = "", subject = "", clause, kind] = ABOUT.exec(text) ?? [];
  if (opening === "" || /\.\s/.test(text)) return undefined;
  const ends = new RegExp(
    `\\b(?:visited|toured|inspected|saw) (?:the )?(?:(?!and )[\\p{L}'’-]+ )*${literal(subject)}( in \\p{Lu}[\\p{L}-]+)?$`,
    "iu",
  );
  const before = textOf(stop.words);
  const [found = "", there = ""] = ends.exec(before) ?? [];
  if (
    found === "" ||
    (there !== "" && before.includes(",")) ||
    wordCount(stop.words) + wordCount(context.words) > MAX_WORDS
  )
    return undefined;
  const said = spliced(context.words, 0, opening.length, clause === undefined ? "" : `${clause} and `);
  // "visited the bridge in Reedham, which …" would refer to Reedham.
  const at = before.length - there.length;
  const words = spliced(stop.words, at, before.length, "");
  const front = there === "" ? words : say`${there.trim()}, ${words}`;
  return { ...stop, words: say`${front}, ${kind === undefined ? "which" : `${kind} that`} ${said}` };
};

/** Combines sentences of context that only add to the stop before them with its sentence. */
export const withStopContext = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    if (block.type !== "paragraph") {
      made.push(block);
      continue;
    }
    let { lines } = block;
    const before = made.at(-1);
    const [first, ...rest] = lines;
    const last = before?.type === "paragraph" ? before.lines.at(-1) : undefined;
    const across = first && last && withContext(last, first);
    if (across && before?.type === "paragraph") {
      made[made.length - 1] = { ...before, lines: [...before.lines.slice(0, -1), across] };
      lines = rest;
    }
    const joined = joinedNeighbours(lines, withContext);
    if (joined.length > 0) made.push({ ...block, lines: joined });
  }
  return made;
};
