import type { Lang } from "../events/values";
import type { Article, Block, Sentence } from "./article";
import { CREDIT_LABELS, CREDIT_ROLES, type CreditRole } from "./credit-labels";
import { sentencesOf, withoutSentences } from "./sentence-places";

/** The credits that a review gives: who edited the article and who approved it. */
const REVIEW_ROLES = ["editor", "reviewer"] as const satisfies readonly CreditRole[];
type ReviewRole = (typeof REVIEW_ROLES)[number];

/** The names for each of them, in the language of the article. */
type ReviewCredits = Readonly<Record<ReviewRole, readonly string[]>>;

/** The prefix of the ids of lines that an approval added. */
const PREFIX = "review:";

/** Whether a line of credits was added by an approval. */
export const isReviewCredit = (id: string): boolean => id.startsWith(PREFIX);

/** The words with which offices themselves write such a line. */
const TYPED: Readonly<Record<ReviewRole, RegExp>> = {
  editor:
    /(?:^|[\s;；,，·、])(?:(?:责任编辑|责编|编辑)\s*[:：\s]|(?:editors?(?: in charge)?\s*:|edited by\b))/iu,
  reviewer:
    /(?:^|[\s;；,，·])(?:(?:审核|审稿|审定|审签|终审)\s*[:：\s]|(?:reviewers?\s*:|(?:reviewed|approved) by\b))/iu,
};

const creditsOf = (article: Article): Sentence[] =>
  article.blocks.flatMap((block) => (block.type === "credits" ? block.sentences : []));

const isTyped = (article: Article, role: ReviewRole): boolean =>
  creditsOf(article).some(({ id, text }) => id === `credits.${role}` || TYPED[role].test(text));

const lineOf = (lang: Lang, role: ReviewRole, names: readonly string[]): string => {
  const label = CREDIT_LABELS[lang][role];
  if (lang === "zh") return `${label}：${names.join("、")}`;
  const all = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
  return `${label}${role === "editor" && names.length > 1 ? "s" : ""}: ${all}`;
};

const rankOf = (id: string): number =>
  CREDIT_ROLES.findIndex((role) => id === `credits.${role}` || id === `${PREFIX}${role}`);

const withLine = (lines: readonly Sentence[], line: Sentence): Sentence[] => {
  const rank = rankOf(line.id);
  const next = lines.findIndex(({ id }) => rankOf(id) > rank || id === "credits.source");
  return lines.toSpliced(next < 0 ? lines.length : next, 0, line);
};

/** The article as it was before an approval added lines to its credits. */
export const withoutReviewCredits = (article: Article): Article =>
  withoutSentences(
    article,
    new Set(creditsOf(article).flatMap(({ id }) => (isReviewCredit(id) ? [id] : []))),
  );

/**
 * The article with lines of credits for who edited and who approved it, in place of those of an earlier approval. A role that
 * its credits name already, from the record or by hand, stays as it is.
 */
export const withReviewCredits = (article: Article, names: ReviewCredits): Article => {
  const before = withoutReviewCredits(article);
  const added = REVIEW_ROLES.flatMap((role): Sentence[] =>
    names[role].length === 0 || isTyped(before, role)
      ? []
      : [{ id: `${PREFIX}${role}`, text: lineOf(article.lang, role, names[role]), paths: [], length: 0 }],
  );
  if (added.length === 0) return before;
  const at = before.blocks.findLastIndex(({ type }) => type === "credits");
  const block = before.blocks[at];
  const lines = block?.type === "credits" ? block.sentences : [];
  const own: Block = { type: "credits", sentences: added.reduce(withLine, lines) };
  return { ...before, blocks: block ? before.blocks.with(at, own) : [...before.blocks, own] };
};

/** The lines that an approval added. */
export const reviewCreditLines = (article: Article): string[] =>
  creditsOf(article).flatMap(({ id, text }) => (isReviewCredit(id) ? [text] : []));

const wordsOf = (article: Article): string =>
  JSON.stringify(
    sentencesOf(withoutReviewCredits(article)).flatMap(({ id, text }) =>
      id.startsWith("correction:") ? [] : [text],
    ),
  );

/** Whether an article prints other words than before, apart from correction lines and the credits of a review. */
export const isReworded = (before: Article, after: Article): boolean => wordsOf(before) !== wordsOf(after);
