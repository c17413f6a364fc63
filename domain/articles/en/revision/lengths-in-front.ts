import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withArticle } from "../words/grammar";
import { capital } from "../words/headline-names";

/** "The trade mission lasted three days.": a sentence that gives only the length of something. */
const LASTED =
  /^the ((?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:mission|visit|tour|trip|workshop|seminar|course|training|programme|program|conference|forum|meeting|exhibition|fair|festival|camp|summit|congress)) (?:lasted|lasts|took) (?:for )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (day|week|month)s?\.?$/iu;

/** "The stay of the Lakeland delegation lasted two days.": how long the visitors stayed. */
const STAYED =
  /^the (?:stay|visit) of the ([^,;.]*?)(?:delegation|group|team|mission|visitors|guests) (?:lasted|took) (?:for )?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (day|week|month)s?\.?$/iu;
/** "It also met fishers": a further act of the visitors. */
const ACTED =
  /^(?:it|they|the (?:delegation|group|team|mission|visitors|guests)) (?:also |then )?(?=\p{Ll}+ )(?!consisted|comprised|included|also included|was|were)/iu;

/** A sentence about what the sentence before it names. */
const IT = /^It (?=\p{Ll})/u;

interface Length {
  readonly noun: string;
  readonly words: string;
}

const lengthOf = (line: Line): Length | undefined => {
  if (!isContext(line)) return undefined;
  const text = textOf(line.words);
  const [, noun, number = "", unit] = (/ (?:last|took)/.test(text) && LASTED.exec(text)) || [];
  if (!noun || !unit) return undefined;
  return { noun, words: /^an?$/i.test(number) ? `${unit}-long` : `${number.toLowerCase()}-${unit}` };
};

/** The sentence with the length before its first mention of the thing; undefined where it has none. */
const withLength = (
  one: Line,
  { noun, words }: Length,
  paths: readonly string[],
  articles = "the|an?",
): Line | undefined => {
  const text = textOf(one.words);
  const at = text.includes(noun)
    ? text.search(new RegExp(`(?<![“\\p{L}])(?:${articles}) ${noun}(?![\\p{L}-])`, "iu"))
    : -1;
  // Nobody has said, hoped or quoted how long it was.
  if (at < 0 || / that |“/.test(text.slice(0, at))) return undefined;
  const article = text.slice(at, text.indexOf(" ", at));
  const low = /^the$/i.test(article)
    ? `the ${words} `
    : withArticle(`${words} ${noun}`).slice(0, -noun.length);
  const put = /^\p{Lu}/u.test(article) ? capital(low) : low;
  return { ...one, words: sourced(spliced(one.words, at, at + article.length + 1, put), ...paths) };
};

/** "It was part of a series": the same with its subject, which the sentence before it no longer names. */
const withSubject = (one: Line, subject: string, paths: readonly string[]): Line | undefined =>
  IT.test(textOf(one.words))
    ? { ...one, words: sourced(spliced(one.words, 0, "It".length, subject), ...paths) }
    : undefined;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, "")
    .match(/[\p{L}\d-]+/gu) ?? [];

/** Whether "the Lakeland" of "the Lakeland delegation" has only words of the only visiting delegation, its people or the title. */
const isOfVisitors = ({ record, people }: Discourse["facts"], whose: string): boolean => {
  const [own, ...others] = (record.delegations ?? []).filter(({ side }) => side === "guest");
  const names = people
    .filter(({ side }) => side === "guest")
    .flatMap(({ posts }) => posts.map(({ org }) => org?.name.text ?? ""));
  const known = new Set(wordsIn([own?.name?.en, record.title?.en, ...names].join(" ")));
  return others.length === 0 && wordsIn(whose).every((word) => known.has(word));
};

/** "During the two-day stay, the delegation also met fishers": the length of the visitors' stay before the last thing they did. */
const withStay = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const lines = allLines(blocks);
  const found = lines.find((one) => isContext(one) && STAYED.test(textOf(one.words)));
  const [, whose = "", number = "", unit = ""] = found ? (STAYED.exec(textOf(found.words)) ?? []) : [];
  const acts = lines.filter(({ id }) => id.startsWith("agenda[") && !id.includes(".remarks["));
  const last = acts.slice(1).findLast(({ words }) => ACTED.test(textOf(words)));
  if (!found || !last || !isOfVisitors(facts, whose)) return [...blocks];
  const length = /^an?$/i.test(number) ? `${unit}-long` : `${number.toLowerCase()}-${unit}`;
  const subject = /^(?:it|they)\b/i.exec(textOf(last.words))?.[0].length ?? 0;
  const named = subject > 0 ? spliced(last.words, 0, subject, "the delegation") : last.words;
  const words = sourced(spliced(named, 0, 0, `during the ${length} stay, `), ...found.words.paths);
  return withLinesReplaced(blocks, (one) => (one === found ? [] : [one === last ? { ...last, words } : one]));
};

/**
 * "A three-day trade mission": the length of an event before its noun, in the sentence beside the one that states only the
 * length, where it is introduced, or else in the first one that mentions it.
 */
export const withLengthsInFront = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts } = discourse;
  const found = facts.record.background?.find(({ en = "" }) => STAYED.test(en) || LASTED.test(en));
  if (!found) return [...blocks];
  if (STAYED.test(found.en ?? "")) return withStay(blocks, discourse);
  const lines = allLines(blocks);
  const at = lines.findIndex(lengthOf);
  const stated = lines[at];
  const length = stated && lengthOf(stated);
  if (!stated || !length) return [...blocks];
  const { paths } = stated.words;
  const [before, next] = [lines[at - 1], lines[at + 1]];
  const changes = new Map<Line, Line>();
  const put = (one: Line | undefined, made: Line | undefined): boolean => {
    if (one && made && one !== stated) changes.set(one, made);
    return changes.size > 0;
  };
  const done =
    put(before, before && withLength(before, length, paths)) ||
    lines.some((one) => put(one, withLength(one, length, paths, "an?"))) ||
    put(next, next && withLength(next, length, paths)) ||
    put(next, next && withSubject(next, `The ${length.words} ${length.noun}`, paths)) ||
    lines.some((one) => one !== stated && put(one, withLength(one, length, paths)));
  if (!done) return [...blocks];
  if (next && !changes.has(next)) {
    const named = withSubject(next, `The ${length.noun}`, []);
    if (named) changes.set(next, named);
  }
  return withLinesReplaced(blocks, (one) => (one === stated ? [] : [changes.get(one) ?? one]));
};
