import type { Article, Sentence } from "../articles/article";
import { checkText } from "../articles/check/check";
import { mapSentences } from "../articles/edits";
import { literal } from "../articles/literal";
import { toText } from "../articles/render";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { maskSentences, PLACEHOLDER, unmask } from "../wording/mask";
import { newFindings } from "../wording/verdict";
import { tokensOf } from "./masked-text";
import type { RuleTexts } from "./rule";
import { claimsSame } from "./same-claims";
import { styleSpans } from "./style-changes";
import { isOrderRule, isPartOfPhrase } from "./swapped-phrases";

/** The wording before as an expression on masked text; a repeated placeholder has to repeat there too. */
const expressionOf = (before: string): { expression: RegExp; placeholders: string[] } => {
  const placeholders: string[] = [];
  let [source, at] = ["", 0];
  const words = (text: string, isFirst: boolean) => {
    const first = text.charAt(0);
    const isSmall = isFirst && first !== first.toUpperCase();
    return isSmall ? `[${first}${first.toUpperCase()}]${literal(text.slice(1))}` : literal(text);
  };
  for (const { 0: placeholder, index } of before.matchAll(PLACEHOLDER)) {
    source += words(before.slice(at, index), at === 0);
    at = index + placeholder.length;
    const known = placeholders.indexOf(placeholder);
    source += known < 0 ? `(\\[${placeholder.charAt(1)}\\d{1,4}\\])` : `\\${known + 1}`;
    if (known < 0) placeholders.push(placeholder);
  }
  source += words(before.slice(at), at === 0);
  return { expression: new RegExp(source, "gu"), placeholders };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isVowel = (text: string): boolean => /^[aeiou]/i.test(text);

/** Whether an English article is before a place and would no longer fit the words behind it. */
const breaksArticle = (left: string, was: string, is: string): boolean =>
  /\b(?:a|an) $/i.test(left) && isVowel(was) !== isVowel(is);

const firstWord = (text: string): string => /^[\p{L}\d]+/u.exec(text.trimStart())?.[0] ?? "";
const lastWord = (text: string): string => /[\p{L}\d]+$/u.exec(text.trimEnd())?.[0] ?? "";
/** Whether words would be there twice: "held talks with" before a "with". */
const doubles = (left: string, after: string, right: string): boolean => {
  const [begin, end] = [firstWord(after), lastWord(after)];
  return (begin !== "" && begin === lastWord(left)) || (end !== "" && end === firstWord(right));
};

/** Whether the wording before could be in a text, before anything is read closely. */
const mayHold = (text: string, { before }: RuleTexts): boolean => {
  const all = text.toLowerCase();
  return before.split(/\[[PTODNQ]\d{1,4}\]/).every((piece) => all.includes(piece.trim().toLowerCase()));
};

/** A masked sentence with a rule applied to whole words outside of names, titles and quotations; the same where it does not hold. */
const withRule = (masked: string, { before, after }: RuleTexts, lang: Lang): string => {
  const { expression, placeholders } = expressionOf(before);
  if (masked.search(expression) < 0) return masked;
  const tokens = tokensOf(masked, lang);
  const [starts, ends] = [new Set(tokens.map(({ start }) => start)), new Set(tokens.map(({ end }) => end))];
  const isOrder = isOrderRule({ before, after }, lang);
  const made = masked.replace(expression, (found: string, ...more) => {
    const captured = more.slice(0, placeholders.length) as string[];
    const at = more[placeholders.length] as number;
    if (!starts.has(at) || !ends.has(at + found.length)) return found;
    if (isOrder && isPartOfPhrase(tokens, at, at + found.length, lang)) return found;
    const filled = after.replace(
      PLACEHOLDER,
      (placeholder) => captured[placeholders.indexOf(placeholder)] ?? placeholder,
    );
    const [left, right] = [masked.slice(0, at), masked.slice(at + found.length)];
    if (lang === "en" && (breaksArticle(left, found, filled) || doubles(left, filled, right))) return found;
    return found.charAt(0) === before.charAt(0) ? filled : capital(filled);
  });
  return claimsSame(masked, made, lang) ? made : masked;
};

type Styled = Pick<Sentence, "text"> & { styled: readonly RuleTexts[] };

const withStyled = (article: Article, styled: ReadonlyMap<string, Styled>): Article =>
  mapSentences(article, (sentence) => ({ ...sentence, ...styled.get(sentence.id) }));

/** Checks of one rule in one sentence for an article; each reads the whole article against its record. */
const MAX_CHECKS = 20;

/** Applies rules to a text of the record, as many as hold there. */
const stylerOf = (
  record: DraftRecord,
  lang: Lang,
  rules: readonly RuleTexts[],
): ((text: string, allowed: readonly RuleTexts[]) => Styled) => {
  const spansOf = styleSpans(record, lang);
  // A name that a rule spells out is no placeholder.
  const isSpelled = (name: string) => rules.some(({ before }) => before.includes(name));
  return (text, allowed) => {
    const spans = spansOf(text).filter(
      ({ kind, start, end }) => kind !== "O" || !isSpelled(text.slice(start, end)),
    );
    const masking = maskSentences([{ id: "", text }], () => spans);
    const [masked] = masking.sentences;
    if (!masked) return { text, styled: [] };
    const styled: RuleTexts[] = [];
    const made = allowed.reduce((sum, rule) => {
      const changed = withRule(sum, rule, lang);
      if (changed !== sum) styled.push({ before: rule.before, after: rule.after });
      return changed;
    }, masked.text);
    const worded = unmask(made, masking.values, text);
    return { text: worded, styled: worded === text ? [] : styled };
  };
};

/**
 * A generated article with the learned rules of its language, in their order. Each changed sentence says which rules changed it and
 * keeps its record paths. The result is checked against the record: where a rule would add a finding in a sentence, it is not
 * applied there. After `MOST_CHECKS` checks of single rules the remaining ones are left out. The office's own words, which are
 * printed as stored, stay.
 */
export const withHouseRules = (
  article: Article,
  record: DraftRecord,
  rules: readonly RuleTexts[],
): Article => {
  const { lang } = article;
  const sentences = sentencesOf(article).filter(
    ({ own, text }) => !own && rules.some((rule) => mayHold(text, rule)),
  );
  if (sentences.length === 0) return article;
  const applied = stylerOf(record, lang, rules);
  const all = new Map(
    sentences
      .map(({ id, text }) => [id, applied(text, rules)] as const)
      .filter(([, { styled }]) => styled.length > 0),
  );
  if (all.size === 0) return article;
  const base = checkText(toText(article), record, lang);
  const isClean = (styled: ReadonlyMap<string, Styled>) =>
    newFindings(base, checkText(toText(withStyled(article, styled)), record, lang)).length === 0;
  if (isClean(all)) return withStyled(article, all);
  // One rule in one sentence at a time, so that only what causes a finding is left out; the last first, so that a name is whole where it comes first.
  const kept = new Map<string, Styled>();
  let checks = 0;
  for (const { id, text } of sentences.toReversed()) {
    let allowed: RuleTexts[] = [];
    for (const rule of all.get(id)?.styled ?? []) {
      const tried = applied(text, [...allowed, rule]);
      if (tried.styled.length <= allowed.length) continue;
      if (checks === MAX_CHECKS) return withStyled(article, kept);
      checks += 1;
      if (!isClean(new Map([...kept, [id, tried]]))) continue;
      allowed = [...allowed, rule];
      kept.set(id, tried);
    }
  }
  return withStyled(article, kept);
};
