import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { isReport, keysOfLine } from "../../final-checks/keys-of-line";
import { listsIn } from "../../final-checks/list-members";
import { loose, mentioning, type Phrase, partOf, say, sourced, textOf } from "../../phrase";
import { andList } from "../words/grammar";

/** "Lee held talks with Ray and Bo Day": who met whom, and nothing more. */
const TALKS = /^([^;:“]{2,90}?) (?:met|held (?:talks|a meeting) with) (?=[^;:“]+$)/u;
/** Names in front of a verb and nothing else: "In the morning, Lee visited the port and met" has facts of its own. */
const onlyNames = ({ pieces }: Phrase, end: number): boolean => {
  let at = 0;
  for (const { s, mention } of pieces) {
    if (at >= end) break;
    if (mention === undefined && !/^[\s,]*(?:and )?$/u.test(s.slice(0, end - at))) return false;
    at += s.length;
  }
  return true;
};

/** News of a meeting by which the same people have met. */
const MEETING = /\b(?:call on|called on|met|held (?:\p{Ll}+ )?(?:talks|meeting) with)\b/u;

/** "Bo Day also attended the talks": those at a meeting whom its news does not name. */
const furtherPeople = (line: Line, news: Line): Line | undefined => {
  const text = textOf(line.words);
  const found = TALKS.exec(text);
  if (!found || !MEETING.test(textOf(news.words))) return undefined;
  if (!onlyNames(line.words, found[1]?.length ?? 0)) return undefined;
  const known = keysOfLine(news);
  const [list] = listsIn(line.words.pieces).slice(-1);
  const { pieces, paths } = line.words;
  if (!list || list.to !== pieces.length) return undefined;
  const fresh = list.members.filter(({ introduced, key }) => introduced && !known.has(key));
  const rest = list.members.filter((member) => !fresh.includes(member));
  const others = keysOfLine({ words: { pieces: pieces.slice(0, list.from), paths: [] } });
  if (fresh.length === 0 || rest.length === 0 || others.size === 0) return undefined;
  if (![...others, ...rest.map(({ key }) => key)].every((key) => known.has(key))) return undefined;
  const phrases = fresh.map(({ from, to }): Phrase => ({ pieces: pieces.slice(from, to), paths: [] }));
  const who = loose(mentioning(andList(phrases), fresh.map(({ key }) => key).join("+")));
  return {
    ...line,
    words: sourced(
      say`${who} also attended the ${/\btalks\b/u.test(textOf(news.words)) ? "talks" : "meeting"}`,
      ...paths,
    ),
  };
};

/** "The agreement was signed in the presence of Lee": who saw a signing that another sentence reports. */
const SIGNED_BEFORE = /^the (\p{Ll}+) (?:was|were) signed (in the presence of [^;:“]+)$/iu;

/** The sentence that reports the signing, with those in whose presence it was. */
const signingWith = (line: Line, lines: readonly Line[]): { signing: Line; made: Line } | undefined => {
  const text = textOf(line.words);
  const [, document = "", presence = ""] = SIGNED_BEFORE.exec(text) ?? [];
  if (document === "" || line.words.pieces.some(({ introduces }) => introduces)) return undefined;
  const form = new RegExp(`\\bsigned an? [^;:“]*\\b${document}\\b(?! to )[^;:“]*$`, "u");
  const earlier = lines.slice(0, lines.indexOf(line)).filter(isReport);
  const signing = earlier.find(
    ({ words }) => form.test(textOf(words)) && !/ to \p{Ll}+|presence/u.test(textOf(words)),
  );
  if (!signing) return undefined;
  const known = new Set(lines.slice(0, lines.indexOf(signing) + 1).flatMap((one) => [...keysOfLine(one)]));
  if (![...keysOfLine(line)].every((key) => known.has(key))) return undefined;
  const end = partOf(line.words, text.length - presence.length, text.length);
  return { signing, made: { ...signing, words: sourced(say`${signing.words} ${end}`, ...line.words.paths) } };
};

/**
 * The text in which a sentence that reports an act again is reduced to what is new in it: "Day also attended the talks" for "Lee
 * held talks with Ray and Day" behind "Lee called on Ray".
 */
export const withActsCompleted = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const [news] = lines;
  const made = new Map<Line, Line | undefined>();
  for (const [at, line] of lines.entries()) {
    if (at === 0 || !news || !isReport(line)) continue;
    const further = furtherPeople(line, news);
    if (further) {
      made.set(line, further);
    }
    const signed = signingWith(line, lines);
    if (signed) {
      made.set(line, undefined).set(signed.signing, signed.made);
    }
  }
  return made.size === 0
    ? [...blocks]
    : withLinesReplaced(blocks, (line) => (made.has(line) ? [made.get(line) ?? []].flat() : [line]));
};
