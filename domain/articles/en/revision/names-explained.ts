import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { refersBack } from "../../content/refers-back";
import { literal } from "../../literal";
import { OPEN, type Phrase, partOf, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";
import { VERB_BEHIND } from "./people-explained";

const WORD = "\\p{Lu}[\\p{L}\\d.&’'-]*";
/** "The Lake Games will …", "Lee, who lives in Reedham, sells …": a name as the subject of a sentence. */
const SUBJECT = new RegExp(
  `^(?:The )?(“[^”]{3,60}” \\p{Ll}+|${WORD}(?: (?:(?:of|for|and|in) (?:the )?)?${WORD}){0,6})(?: (?=\\p{Ll})|(, who [^;“]{3,140}?, )(?=\\p{Ll}))`,
  "u",
);
/** Subjects that are no names, and adverbials before the subject. */
export const NO_NAME =
  /^(?:It|They|He|She|This|That|These|Those|Its|His|Her|Their|There|Another|Other|Such|Both|All|Each|Some|Many|Most|About|Over|More|In|On|At|Since|As|By|With|For|From|During|After|Before|Under|Of|To|Although|While|When|Until|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Last|Today)\b/;
/** "Lakeland and Reedland". */
const PAIR = /^\S+ and \S+$/;
/** What was in another year is history, which ends a text unless it is a clause. */
const DATED = /\b(?:1[5-9]|20)\d\d\b/;
const PRONOUN = /^(?:It|They|He|She|This|These|Its|His|Her|Their|Another|Other|Both)\b/i;
/** Words of a sentence with a clause at its end. */
const MAX_WORDS = 48;
/** Words of a sentence up to which it has room between what was done. */
const MAX_BEHIND = 40;

export interface Explanation {
  readonly line: Line;
  readonly name: string;
  /** What it says of the name, if that can be a clause. */
  readonly predicate?: Phrase;
}

export const explanationOf = (line: Line): Explanation | undefined => {
  const text = textOf(line.words);
  if (NO_NAME.test(text)) return undefined;
  const [front = "", name = "", clause] = SUBJECT.exec(text) ?? [];
  if (name === "" || name === "The" || PAIR.test(name)) return undefined;
  const bare = clause === undefined && !/[;:“]|, (?:who|which|where) |\. /.test(text.slice(front.length));
  const end = text.length - (text.endsWith(".") ? 1 : 0);
  return { line, name, ...(bare ? { predicate: partOf(line.words, front.length, end) } : {}) };
};

/** Whether a text has a name, not only as the place of something: "in Reedham", "visited Reedham". */
export const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${literal(name)}(?![\\p{L}-])`, "u").test(text);
const isPlaceIn = (text: string, name: string): boolean =>
  !name.includes(" ") &&
  new RegExp(`\\b(?:in|to|from|visited|of|and) ${literal(name)}(?![\\p{L}-])`, "u").test(text);

/** "… the Lake Games, which will be held in May": the clause at the end of a sentence that ends with the name. */
export const withClause = (
  first: Line,
  { line, name, predicate }: Explanation,
  person: boolean,
): Line | undefined => {
  const text = textOf(first.words).replace(new RegExp(`[.${OPEN}]+$`, "u"), "");
  const at = text.lastIndexOf(name);
  const rest = text.slice(at + name.length);
  const ends = person
    ? /^(?:, [^,;“]{3,80})?$/u
    : /^(?: [\p{Lu}][\p{L}-]*| (?:of|for|and) (?:the )?\p{Lu}[\p{L}-]*)*$/u;
  const acts = person && VERB_BEHIND.test(textOf(first.words).slice(at + name.length));
  if (!predicate || acts || !ends.test(rest) || /, (?:who|which|where|whose) |[;“:]/.test(text))
    return undefined;
  const words = say`${spliced(first.words, text.length, textOf(first.words).length, "")}, ${person ? "who" : "which"} ${predicate}`;
  if (wordCount(words) > MAX_WORDS) return undefined;
  return { ...first, words: sourced(first.own ? say`${words}.` : words, ...line.words.paths) };
};

export const isPerson = ({ facts }: Discourse, name: string): boolean =>
  facts.people.some(
    (one) => one.name !== undefined && (one.name.text === name || one.name.text.endsWith(` ${name}`)),
  );

/** Whether a sentence has the short form of the name of somebody whom the sentences before its new place do not introduce: "Ms Lee". */
const namesAhead = ({ facts }: Discourse, before: readonly Line[], line: Line): boolean => {
  const text = textOf(line.words);
  return facts.people.some(({ raw, name }) => {
    const later = raw.person?.later?.en;
    if (!name || !later || !text.includes(later) || text.includes(name.text)) return false;
    return !before.some(({ words }) => textOf(words).includes(name.text));
  });
};

/** The blocks with one line replaced by other ones, and another one left out. */
const replaced = (blocks: readonly Composed[], first: Line, by: readonly Line[], without: Line): Composed[] =>
  withLinesReplaced(blocks, (one) => (one === without ? [] : one === first ? by : [one]));

const placed = (
  blocks: readonly Composed[],
  discourse: Discourse,
  explanation: Explanation,
): Composed[] | undefined => {
  const { line, name } = explanation;
  const all = allLines(blocks);
  const at = all.indexOf(line);
  const next = all[at + 1];
  const following = next && isContext(next) ? textOf(next.words) : "";
  if (PRONOUN.test(following) || refersBack({ en: following }) || refersBack({ en: textOf(line.words) }))
    return undefined;
  const [first, ...more] = all.filter((one) => one !== line && mentions(textOf(one.words), name));
  const from = first ? all.indexOf(first) : -1;
  if (!first || more.length > 0 || from < 1 || from > at || isContext(first)) return undefined;
  if (isPlaceIn(textOf(first.words), name)) return undefined;
  const joined = withClause(first, explanation, isPerson(discourse, name));
  if (joined) return replaced(blocks, first, [joined], line);
  if (namesAhead(discourse, all.slice(0, from + 1), line)) return undefined;
  const behind = all[from + 1];
  const text = textOf(line.words);
  if (DATED.test(text) || name.includes(" and ") || wordCount(line.words) > MAX_BEHIND) return undefined;
  if (behind?.id === "attendance") return undefined;
  if (from + 1 === at || first.id.includes(".remarks[") || (behind && PRONOUN.test(textOf(behind.words))))
    return undefined;
  return replaced(blocks, first, [first, calledByNoun(line, name, textOf(first.words))], line);
};

/** "The delegation is organized by …" behind a sentence that names the “Walk the Lake” delegation. */
export const calledByNoun = (line: Line, name: string, before: string): Line => {
  const [, noun] = /^“[^”]+” (\p{Ll}+)$/u.exec(name) ?? [];
  if (noun === undefined || before.replace(name, "").includes(noun)) return line;
  const end = textOf(line.words).indexOf(name) + name.length;
  return { ...line, words: spliced(line.words, 0, end, `The ${noun}`) };
};

/**
 * The blocks of a text in which context about somebody or something that only one later sentence names is a clause of that
 * sentence, "the Lake Games, which will be held in May", or follows it.
 */
export const withNamesExplained = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let made = [...blocks];
  for (const line of allLines(blocks)) {
    const explanation = line.own && isContext(line) ? explanationOf(line) : undefined;
    if (explanation) made = placed(made, discourse, explanation) ?? made;
  }
  return made;
};
