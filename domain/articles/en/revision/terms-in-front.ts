import { allLines, type Composed, documentOf, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withArticle } from "../words/grammar";

/** "is valid for five years": how long one document is valid, in whole years or months, without its renewal or first day. */
const VALID =
  / is valid for (an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) (year|month)s?(?=,? and (?:aim|cover)s\b|, (?:the|both|they) | ?$)/u;
/** "signed an agreement": the document of the news, where its adjective can be put. Letters and declarations have none. */
const SIGNED =
  /\b(?:signed|concluded) (an?) (?=\p{L})(?!(?:\p{L}+ ){0,3}(?:[\p{L}\d]+-year|renewed|supplementary)\b)(?=(?:[\p{L}-]+ ){0,4}(?:agreement|memorandum|m[ou]u|arrangement|charter|contract|pact|plan|protocol|treaty)\b)/iu;

const isTerm = (path: string): boolean => /^agreements\[[^\]]*\]\.term(?:\.|$)/.test(path);
const withoutTerm = ({ pieces, paths }: Phrase): Phrase => ({
  pieces,
  paths: paths.filter((path) => !isTerm(path)),
});

/** "It is valid for five years": a sentence that gives only the term. */
const isAlone = ({ words }: Line, at: number, found: string): boolean => {
  const text = textOf(words);
  return /^(?:it|the \p{Ll}+)$/iu.test(text.slice(0, at)) && text.slice(at + found.length).trim() === "";
};

/** The sentence without the term: undefined where it says nothing else. */
const shortened = (one: Line, at: number, end: number): Line | undefined => {
  const text = textOf(one.words);
  const [and = ""] = /^,? and (?=\p{Ll}+s\b)/u.exec(text.slice(end)) ?? [];
  if (and !== "") return { ...one, words: withoutTerm(spliced(one.words, at + 1, end + and.length, "")) };
  const [before] = /, which$|,? and$/.exec(text.slice(0, at)) ?? [];
  return before ? { ...one, words: withoutTerm(spliced(one.words, at - before.length, end, "")) } : undefined;
};

/** "signed a five-year agreement": the news with the term in front of its document. */
const withTerm = (news: Line, term: string, paths: readonly string[]): Line | undefined => {
  const text = textOf(news.words);
  const found = SIGNED.exec(text);
  if (!found?.[1] || text.slice(0, found.index).includes("“")) return undefined;
  const end = found.index + found[0].length;
  const at = end - found[1].length - 1;
  const noun = text.slice(end, end + 1);
  const article = withArticle(`${term} ${noun}`).slice(0, -noun.length);
  return { ...news, words: sourced(spliced(news.words, at, end, article), ...paths) };
};

/**
 * "signed a five-year memorandum": the term of a document in front of its noun, rather than in a sentence or clause of its own
 * ("The memorandum is valid for five years and covers trade").
 */
export const withTermsInFront = (
  blocks: readonly Composed[],
  { facts }: { readonly facts: Pick<Discourse["facts"], "record"> },
): Composed[] => {
  let terms = false;
  for (const { term } of facts.record.agreements ?? []) terms ||= term !== undefined;
  if (!terms) return [...blocks];
  const lines = allLines(blocks);
  const changes = new Map<Line, readonly Line[]>();
  for (const news of lines) {
    if (documentOf(news) !== news.id) continue;
    const stated = lines.find(
      (one) => one !== news && documentOf(one) === news.id && VALID.test(textOf(one.words)),
    );
    const found = stated && VALID.exec(textOf(stated.words));
    const [all = "", number = "", unit = ""] = found ?? [];
    const own = lines.filter((one) => one.words.paths.some((path) => path.startsWith(`${news.id}.term`)));
    if (!stated || !found || own.length !== 1 || lines.indexOf(stated) < lines.indexOf(news)) continue;
    const term = /^an?$/.test(number) ? `one-${unit}` : `${number}-${unit}`;
    const made = withTerm(news, term, stated.words.paths.filter(isTerm));
    const rest = isAlone(stated, found.index, all)
      ? []
      : shortened(stated, found.index, found.index + all.length);
    if (!made || !rest) continue;
    changes.set(news, [made]);
    changes.set(stated, [rest].flat());
  }
  return changes.size === 0 ? [...blocks] : withLinesReplaced(blocks, (one) => changes.get(one) ?? [one]);
};
