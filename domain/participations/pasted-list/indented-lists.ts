import { costly } from "./costly";
import { readLine } from "./line";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const INDENTED = /^(?: {2,}|\t)\s*\p{Lu}/u;
const WORD = "(?:\\p{Lu}[\\p{L}&'’.-]*|of|and|for|the|&)";
const WORDS_OF_NAME = costly(new RegExp(`^${WORD}(?: ${WORD}){0,5}$`, "u"));
const hasPost = (line: Line | undefined): boolean =>
  line !== undefined &&
  INDENTED.test(line.text) &&
  (readLine(withoutMarks(line.text))[0]?.people.some(
    ({ names, posts }) => names.length > 0 && posts.some(({ title }) => title),
  ) ??
    false);

/** The lines of a list with a colon behind the names above indented people with posts: "Model Helicopters" above "  Ann Sample   Buyer". */
export const withHeadingsMarked = (lines: Lines): (Line | undefined)[] => {
  const isHeading = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !line.aside && WORDS_OF_NAME.test(line.text) && hasPost(lines[at + 1]);
  };
  const headings = new Set(lines.flatMap((_, at) => (isHeading(at) ? [at] : [])));
  // One name alone above indented people may be one of them.
  if (headings.size < 2) return [...lines];
  return lines.map((line, at) => (line && headings.has(at) ? { ...line, text: `${line.text}:` } : line));
};
