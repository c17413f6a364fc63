import type { Composed, Line } from "../../compose";
import { partOf, plain, say, textOf } from "../../phrase";

const DISCUSSED =
  /^(?:the (?:delegation|group|guests|visitors|two visitors|two)|it|they|\p{Lu}\p{L}+ and \p{Lu}\p{L}+) discussed /iu;
/** A place with a name after everything else: one before a lower-case word is part of the topics. */
const AT_END = / at (the (?:\p{Lu}[\p{L}'’-]*)(?: (?:of|for|and|the|\p{Lu}[\p{L}'’-]*))*)$/u;
const MAX_BEHIND = 5;

/** "At the Lake Office, the delegation discussed …": a place that would read as one of many topics. */
const withPlaceInFront = (line: Line): Line => {
  const text = textOf(line.words);
  const front = DISCUSSED.exec(text)?.[0];
  const place = AT_END.exec(text);
  if (line.own || line.opens || front === undefined || !place) return line;
  const topics = text.slice(front.length, place.index);
  if (topics.split(" ").length <= MAX_BEHIND || / with |[;“]/.test(topics)) return line;
  const at = partOf(line.words, place.index + 1, text.length);
  return { ...line, words: say`${at}${plain(", ")}${partOf(line.words, 0, place.index)}` };
};

/** The blocks of a text in which the place of a discussion does not follow a long list of topics. */
export const withPlacesInFront = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(withPlaceInFront) } : block,
  );
