import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, sourced, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { isOfDocument } from "./content-of-lead";

/** "Under the memorandum, the two sides will share boats": what both parties of one document will do, in one sentence. */
const TERMS =
  /^under (?:it|the (?:\p{Ll}+ )?\p{Ll}+(?: of \p{Ll}+)?), (?:they|the two sides|the two parties|both sides) (?=(?:will|would|are to) )/iu;
/** "Reed and Lake signed a memorandum in Reedham": news of two parties, whose end has room for a clause. */
const SIGNED = /^[^;:“]*? and [^;:“]*? (?:signed|renewed|concluded) (?:an?|the|their) [^;:“]*$/u;
const CLAUSE =
  /, (?:which|who|where|under which|with|in the presence) |\b(?:aim(?:ed|ing|s)?|to \p{Ll}{3,}) /u;

/** Words of the terms, and of the news with them. */
const MAX_TERMS = 20;
const MAX_WORDS = 46;

const joined = (news: Line, terms: Line): Line | undefined => {
  const [said, text] = [textOf(news.words), textOf(terms.words)];
  const [front] = TERMS.exec(text) ?? [];
  if (front === undefined || terms.own || !SIGNED.test(said) || CLAUSE.test(said)) return undefined;
  // The comma stays behind a clause in the first duty.
  const all = partOf(terms.words, front.length, text.length);
  const [before] = /^(?!.* (?:to|that|how|whether) )[^,]*(?=, and [^,]*$)/.exec(textOf(all)) ?? [];
  const what = before === undefined ? all : spliced(all, before.length, before.length + 1, "");
  if (wordCount(what) > MAX_TERMS || /[;:“]|, which /.test(textOf(what))) return undefined;
  const words = say`${news.words}, under which they ${what}`;
  return wordCount(words) <= MAX_WORDS ? { ...news, words: sourced(words, ...terms.words.paths) } : undefined;
};

/**
 * The blocks of a text whose news of a document says at once what both parties will do under it: "signed a memorandum under which
 * they will share boats".
 */
export const withTermsInNews = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const news = blocks[at];
  const [first, ...rest] = isParagraph(news) ? news.lines : [];
  if (!isParagraph(news) || !first || !isOfDocument(first)) return [...blocks];
  const terms = rest.find(({ id }) => id === `${first.id}.scope`);
  const further = rest.some(
    ({ id }) => id.startsWith(`${first.id}.`) && !/\.(?:scope|signatories)$/.test(id),
  );
  const both = terms && !further ? joined(first, terms) : undefined;
  if (!both) return [...blocks];
  const lines = [both, ...rest.filter((one) => one !== terms)];
  return blocks.map((one, index) => (index === at ? { ...news, lines } : one));
};
