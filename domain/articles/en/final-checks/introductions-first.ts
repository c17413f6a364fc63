import { allLines, type Composed, itemOf, type Line, wholeText, withLinesReplaced } from "../../compose";
import { OPEN, type Piece, partOf, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Where a sentence introduces somebody, and the pieces of it. */
interface Introduction {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

const introductionOf = (lines: readonly Line[], key: string): Introduction | undefined => {
  for (const line of lines) {
    const { pieces } = line.words;
    const from = pieces.findIndex(({ introduces }) => introduces === key);
    if (from < 0) continue;
    const end = pieces.findIndex(({ introduces }, at) => at > from && introduces !== key);
    return { line, from, to: end < 0 ? pieces.length : end };
  }
  return undefined;
};

/** A short name of several words, "Professor Lee", in a sentence that does not have the whole one. */
const shortNameIn = (line: Line, short: string, name: string): number => {
  const text = textOf(line.words);
  const at = text.includes(name) || text.includes("“") ? -1 : text.indexOf(short);
  const around = at < 0 ? "" : `${text.charAt(at - 1)}${text.charAt(at + short.length)}`;
  return /[\p{L}’'-]/u.test(around) ? -1 : at;
};

/** The sentence that names somebody first, with the introduction that a later one has. */
const withIntroduction = (line: Line, at: number, short: string, own: readonly Piece[]): Line => {
  const { own: _, ...rest } = line;
  const { words } = line;
  const bare = own.at(-1)?.s === OPEN ? own.slice(0, -1) : own;
  const person = { pieces: [...bare], paths: [] };
  const behind = partOf(words, at + short.length, textOf(words).length);
  return { ...rest, words: say`${partOf(words, 0, at)}${person}${OPEN}${behind}` };
};

const isOf = (path: string, key: string): boolean => path.startsWith(`participants[${key}]`);

/** The sentence of the introduction with the short name; without the person in a list of those who attended what they acted at. */
const withShortName = ({ line, from, to }: Introduction, key: string, short: string, acted: Line): Line => {
  const { pieces, paths } = line.words;
  const listed = pieces[to]?.s === "; " && itemOf(line) !== undefined && itemOf(line) === itemOf(acted);
  if (!listed || !/^agenda\[[^\]]*\]\.people$/.test(line.id)) {
    const name = { ...pieces[from], s: short, introduces: undefined };
    return { ...line, words: { pieces: pieces.toSpliced(from, to - from, name), paths } };
  }
  const words = {
    pieces: pieces.toSpliced(from, to + 1 - from),
    paths: paths.filter((path) => !isOf(path, key)),
  };
  const at = textOf(words).indexOf("was attended by ");
  return { ...line, words: at < 0 ? words : spliced(words, at, at + "was ".length, "was also ") };
};

/**
 * "Professor Ann Lee, head of the port, signed": a person whom a text of the record names before the sentence that introduces them,
 * introduced where the text names them first.
 */
export const withIntroductionsAtFirst = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let made = [...blocks];
  let text = "";
  for (const { key, name, later } of facts.people) {
    const short = later?.text ?? "";
    if (!name || !short.includes(" ") || name.text.includes(short)) continue;
    text ||= wholeText(blocks);
    const at = text.indexOf(short);
    if (at < 0 || at > text.indexOf(name.text)) continue;
    const lines = allLines(made);
    const known = introductionOf(lines, key);
    if (!known || known.to - known.from < 3) continue;
    const first = lines
      .slice(0, lines.indexOf(known.line))
      .find((one) => shortNameIn(one, short, name.text) >= 0);
    if (!first || lines.slice(0, lines.indexOf(first)).some(({ words }) => textOf(words).includes(name.text)))
      continue;
    const own = known.line.words.pieces.slice(known.from, known.to);
    const early = withIntroduction(first, shortNameIn(first, short, name.text), short, own);
    const given = {
      ...early,
      words: sourced(early.words, ...known.line.words.paths.filter((path) => isOf(path, key))),
    };
    const late = withShortName(known, key, short, first);
    made = withLinesReplaced(made, (one) => [one === first ? given : one === known.line ? late : one]);
  }
  return made;
};
