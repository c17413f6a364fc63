import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { isReport, keysOfLine } from "../../final-checks/keys-of-line";
import { actorsOf, type KnownMembers, knownMembersOf } from "../../final-checks/known-members";
import type { ListMember } from "../../final-checks/list-members";
import { loose, mentioning, type Phrase, partOf, plain, say, sourced, textOf } from "../../phrase";
import { andList, isPlural } from "../words/grammar";
import { beginsWithReference } from "./points-back";

/** "The signing was attended by …": the words in front of a list of those present. */
const ATTENDED_BY = /^([^;“]{0,60}?\b(?:was|were) )(also )?(?=(?:attended|witnessed) by $)/iu;
/** "Also present were …" */
const PRESENT_WERE =
  /^(?:also )?(present|among those present|taking part|among those who attended [^;“]{2,60}) (?:was|were) $/iu;
/** "… were also present", "… took part": the words behind it. */
const WERE_PRESENT =
  /^,? (?:(?:was|were) (?:also )?((?:among those )?present|among those who attended(?= ))|(?:also )?(attended|took part))(?=$|,| (?:at|in) the |(?<=who attended) )/u;
/** Acts by which somebody is known to have been there. */
const ACT =
  /\b(?:signed|received|welcomed|met|held|hosted|opened|chaired|presented|handed|exchanged|unveiled|delivered|gave|spoke|said|stressed|noted|thanked|expressed|congratulated|praised|present|presence|attended|took part)\b/u;
/** A signing by which those who signed or were present are known to have seen it. */
const SIGNED = /\b(?:signed|in the presence of)\b/u;
/** "signed a charter during a visit by Lee": those behind it came, but are not said to have seen the signing. */
const DURING = /,? (?:at|during|on the occasion of) /u;

const isThere = (text: string): boolean =>
  /\b(?:present|attended|witnessed|took part|taking part)\b/u.test(text);

const NOBODY: ReadonlySet<string> = new Set();

/** Whom a sentence shows to have been there. */
const seenAt = (line: Line): ReadonlySet<string> => (ACT.test(textOf(line.words)) ? actorsOf(line) : NOBODY);

/** Whom a sentence shows to have seen a signing. */
const seenAtSigning = (line: Line): ReadonlySet<string> => {
  const text = textOf(line.words);
  if (!isReport(line) || !SIGNED.test(text)) return NOBODY;
  const during = DURING.exec(text);
  return keysOfLine(during ? { ...line, words: partOf(line.words, 0, during.index) } : line);
};

/** Whether the rest of a list takes "were". */
const areMany = (rest: readonly ListMember[], texts: readonly Phrase[]): boolean => {
  const [only] = texts;
  return (
    rest.length > 1 ||
    (only !== undefined && isPlural(textOf(only).split(/ (?:of|from|for|in) |[,;]/u)[0] ?? ""))
  );
};

/** The sentence with the rest of its list: "The signing was also attended by Ray". */
const withRest = (line: Line, { list, rest }: KnownMembers): Line | undefined => {
  const { pieces, paths } = line.words;
  const part = (from: number, to: number): Phrase => ({ pieces: pieces.slice(from, to), paths: [] });
  const texts = rest.map(({ from, to }) => part(from, to));
  const left = loose(mentioning(andList(texts), rest.map(({ key }) => key).join("+")));
  const [front, back] = [part(0, list.from), part(list.to, pieces.length)];
  const by = ATTENDED_BY.exec(textOf(front));
  const be = areMany(rest, texts) ? "were" : "was";
  const were = PRESENT_WERE.exec(textOf(front));
  const behind = WERE_PRESENT.exec(textOf(back));
  const end = behind ? partOf(back, behind[0].length, textOf(back).length) : plain("");
  const words = by
    ? say`${partOf(front, 0, by[0].length)}${by[2] ? "" : "also "}${partOf(front, by[0].length, textOf(front).length)}${left}${back}`
    : were
      ? say`also ${were[1] ?? ""} ${be} ${left}${back}`
      : behind && !textOf(front).includes("“")
        ? say`${front}${left} ${behind[1] ? `${be} also ${behind[1]}` : `also ${behind[2] ?? ""}`}${end}`
        : undefined;
  return words && { ...line, words: sourced(words, ...paths) };
};

/** Whether a sentence says of its list only that those in it were there. */
const isList = (line: Line, { list: { from, to } }: KnownMembers): boolean => {
  const { pieces } = line.words;
  const rest = [...pieces.slice(0, from), ...pieces.slice(to)].map(({ s }) => s).join("");
  return /^(?:the \p{Ll}+ (?:\p{Ll}+ )?(?:was|were) (?:also )?attended by |(?:also )?present (?:was|were) |(?:also )?among those who attended (?:the|an?) [^;:“]{2,60} (?:was|were) | (?:was|were) (?:also )?(?:present|among those who attended (?:the|an?) [^;:“]{2,60})| (?:also )?(?:attended|took part))$/iu.test(
    rest,
  );
};

/**
 * The text in which lists of those present leave out people whom earlier sentences report in an act of theirs at the same scene:
 * "The signing was also attended by Ray" behind "Lee signed the agreement".
 */
export const withPresenceOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const replaced = new Map<Line, Line | undefined>();
  const sources = new Map<Line, readonly string[]>();
  for (const [at, line] of lines.entries()) {
    const text = textOf(line.words);
    if (at === 0 || !isReport(line) || !isThere(text)) continue;
    const seen = /\bwitnessed\b/u.test(text) ? seenAtSigning : seenAt;
    const found = knownMembersOf(line, lines.slice(0, at), seen);
    if (!found) continue;
    const next = lines[at + 1];
    const all = found.rest.length === 0;
    if (all && (!isList(line, found) || (next && beginsWithReference(textOf(next.words))))) continue;
    // "The signing was also attended by others" says nothing.
    if (found.rest.every(({ key }) => key === "others") && !all) continue;
    const made = all ? undefined : withRest(line, found);
    if (!all && !made) continue;
    replaced.set(line, made);
    const [stated] = found.stated;
    if (all && stated) sources.set(stated, line.words.paths);
  }
  if (replaced.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (line) => {
    if (replaced.has(line)) return [replaced.get(line) ?? []].flat();
    const paths = sources.get(line);
    return [paths ? { ...line, words: sourced(line.words, ...paths) } : line];
  });
};
