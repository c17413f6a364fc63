import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** "Before the talks, Lee held a meeting before departure with": a time in front, and that of the meeting by its title. */
const TIMED_TWICE =
  /^(?:before the [^,;“]{3,40}|earlier), [^,;“]+? (?:also )?held an? (?:farewell )?(?:meeting|talks|discussions?)( before (?:the |their |its )?departure)(?= with )/iu;
const BEHIND = /^after the (?:meeting|talks|discussions?), /iu;

const withOneTime = (line: Line): Line => {
  const text = textOf(line.words);
  const [found = "", time = ""] = line.own ? [] : (TIMED_TWICE.exec(text) ?? []);
  if (found === "") return line;
  const untimed = spliced(line.words, found.length - time.length, found.length, "");
  return { ...line, words: spliced(untimed, 0, found.indexOf(", "), time.trim()) };
};

/** Whether a text has a departure at all, which few have. */
const hasDeparture = (blocks: readonly Composed[]): boolean => {
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { words } of block.lines)
        for (const { s } of words.pieces) if (s.includes("departure")) return true;
  return false;
};

/**
 * The blocks of a text in which a meeting before departure has this time alone, in front: "Before departure, Lee held a meeting
 * with Ray". What follows it as "after the meeting" was on the journey.
 */
export const withOneTimeOfDeparture = (blocks: readonly Composed[]): Composed[] => {
  if (!hasDeparture(blocks)) return [...blocks];
  let departed = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line) => {
      const made = withOneTime(line);
      if (made !== line) {
        departed = true;
        return made;
      }
      const [front] = departed && !line.own ? (BEHIND.exec(textOf(line.words)) ?? []) : [];
      return front === undefined
        ? line
        : { ...line, words: spliced(line.words, 0, front.length, "during the visit, ") };
    });
    return { ...block, lines };
  });
};
