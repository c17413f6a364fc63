import { CHINESE } from "../articles/check/chinese";
import { ENGLISH } from "../articles/check/english";
import type { Lang } from "../events/values";
import { CLAIMS, type Claim, claimsOf, contentWords } from "../wording/claims";
import { placeholdersIn } from "../wording/mask";
import { type Token, tokensOf } from "./masked-text";
import type { RuleTexts } from "./rule";

/** Two phrases that exchanged places, as runs of the tokens before; what is between them stays. */
interface Exchange {
  first: Token[];
  between: Token[];
  second: Token[];
  /** The run of tokens from the one phrase to the other, before and after. */
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** A token beside a run that belongs to it: a list goes on, or one depends on the other. */
const BOUND = {
  left: {
    en: /^(?:of|and|or|nor|as|at|by|for|from|in|on|to|with|the|a|an|&|\/)$/i,
    zh: /^(?:的|和|与|及|以及|兼|或|在|于|对|向|由|从|到|、)$/u,
  },
  right: { en: /^(?:of|and|or|nor|for|’s|'s|&|\/)$/i, zh: /^(?:的|和|与|及|以及|兼|或|、)$/u },
} as const;
/** Words that begin another clause, in which a day or place belongs to something else. */
const CLAUSE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:that|who|whom|which|where|when|while|and|or|but|as|before|after|since|until)\b/i,
  zh: /并|而|时|后|前|和|与|及|或|将|、|；|：/u,
};
/** What a phrase may contain beside its fields: function words, and the words of a day. */
const PHRASE: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:of|at|by|in|on|the|a|an|,)$/i,
  zh: /^(?:年|月|日|号|上午|下午|中午|晚上|晚|在|于|的|，)$/u,
};
const PLACE: Readonly<Record<Lang, RegExp>> = { en: /^(?:in|at)$/i, zh: /^[在于]$/u };
/** What begins a day or place that is by itself. */
const CIRCUMSTANCE: Readonly<Record<Lang, RegExp>> = { en: /^(?:in|at|on)$/i, zh: /^[在于]$/u };
/** Signs that come and go with an order. */
const FREE_SIGN = /^[,，()（）]$/;
const CLAUSE_BREAKS = { en: ENGLISH.breaks, zh: CHINESE.breaks };
/** Claims that words between two phrases may make: who acts on whom is left to the checker. */
const HARMLESS: ReadonlySet<Claim> = new Set(["role", "date"]);

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");

/** Kinds of the fields in a phrase; days and their numbers are one kind. */
const kindsIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ is, text }) => (is === "placeholder" ? text.charAt(1).replace("N", "D") : [])));

const isDay = (tokens: readonly Token[], lang: Lang): boolean => {
  const hasDay = tokens.some(
    ({ text }) => text.startsWith("[D") || (lang === "zh" && /^[月日号]$/u.test(text)),
  );
  return hasDay && [...kindsIn(tokens)].every((kind) => kind === "D");
};
const isPlace = (tokens: readonly Token[], lang: Lang): boolean =>
  PLACE[lang].test(tokens[0]?.text ?? "") && [...kindsIn(tokens)].every((kind) => kind === "O");

/** Fields that the record knows, with nothing but function words beside them; a number belongs to a day. */
const isPhrase = (tokens: readonly Token[], lang: Lang): boolean => {
  const kinds = kindsIn(tokens);
  if (kinds.size === 0 || kinds.has("Q") || (kinds.has("D") && !isDay(tokens, lang))) return false;
  return tokens.every(({ is, text }) => is === "placeholder" || PHRASE[lang].test(text));
};

/** Whether no other clause and no claim lies between two phrases. */
const isOneClause = (between: readonly Token[], lang: Lang): boolean => {
  const text = wordsOf(between);
  if (CLAUSE[lang].test(text) || text.search(CLAUSE_BREAKS[lang]) >= 0) return false;
  const [said, nothing] = [claimsOf(text, lang), claimsOf("", lang)];
  return CLAIMS.every((claim) => HARMLESS.has(claim) || said[claim] === nothing[claim]);
};

/** Whether two phrases can change places whoever and whatever is named: one time, place, title or name with another. */
const isSafe = ({ first, between, second }: Exchange, lang: Lang): boolean => {
  if (!isPhrase(first, lang) || !isPhrase(second, lang) || !isOneClause(between, lang)) return false;
  const kinds = kindsIn(second);
  if ([...kindsIn(first)].some((kind) => kinds.has(kind))) return false;
  const isCircumstance = (tokens: readonly Token[]) => isDay(tokens, lang) || isPlace(tokens, lang);
  // Around a verb, the subject and object are not exchanged.
  const isAround = contentWords(wordsOf(between), lang).length > 0;
  return !isAround || (isCircumstance(first) && isCircumstance(second));
};

const same = (old: Token | undefined, now: Token | undefined): boolean =>
  old !== undefined && now !== undefined && old.text.toLowerCase() === now.text.toLowerCase();

/** The tokens from one phrase to the other that are looked through; a rule has far fewer. */
const MAX_EXCHANGE_LENGTH = 60;

/** The two phrases whose exchange is all that differs, apart from commas and brackets; undefined where more or something else does. */
const exchangeOf = (old: readonly Token[], now: readonly Token[]): Exchange | undefined => {
  const bare = (tokens: readonly Token[]) =>
    tokens.flatMap((token, at) => (FREE_SIGN.test(token.text) ? [] : [{ token, at }]));
  const [was, is] = [bare(old), bare(now)];
  if (was.length !== is.length) return undefined;
  const differs = was.findIndex(({ token }, at) => !same(token, is[at]?.token));
  if (differs < 0) return undefined;
  const end = was.findLastIndex(({ token }, at) => !same(token, is[at]?.token)) + 1;
  const size = end - differs;
  if (size > MAX_EXCHANGE_LENGTH) return undefined;
  const isRun = (from: number, newFrom: number, count: number): boolean =>
    was.slice(from, from + count).every(({ token }, at) => same(token, is[newFrom + at]?.token));
  /** The size of a second phrase that comes first now, before what is between and the first phrase. */
  const secondSize = (firstSize: number): number | undefined => {
    if (!isRun(differs, differs + size - firstSize, firstSize)) return undefined;
    for (let count = 1; count <= size - firstSize; count += 1) {
      const between = size - firstSize - count;
      if (isRun(end - count, differs, count) && isRun(differs + firstSize, differs + count, between))
        return count;
    }
    return undefined;
  };
  for (let count = 1; count < size; count += 1) {
    const others = secondSize(count);
    if (others === undefined) continue;
    const place = (list: typeof was, at: number) => list[at]?.at ?? 0;
    const [from, to] = [place(was, differs), place(was, end - 1) + 1];
    const [firstEnd, secondStart] = [place(was, differs + count - 1) + 1, place(was, end - others)];
    return {
      first: old.slice(from, firstEnd),
      between: old.slice(firstEnd, secondStart),
      second: old.slice(secondStart, to),
      from,
      to,
      newFrom: place(is, differs),
      newTo: place(is, end - 1) + 1,
    };
  }
  return undefined;
};

const kindOf = (token: Token | undefined): string | undefined =>
  token?.is === "placeholder" ? [...kindsIn([token])][0] : undefined;

/** The kind of field that ends a run with a day or a place; undefined where it ends with something else. */
const circumstanceAt = (tokens: readonly Token[], edge: number, lang: Lang): string | undefined => {
  const start = tokens.slice(0, edge).findLastIndex(({ text }) => CIRCUMSTANCE[lang].test(text));
  const kinds = kindsIn(start < 0 ? [] : tokens.slice(start, edge));
  return kinds.size === 1 && !kinds.has("P") && !kinds.has("T") ? [...kinds][0] : undefined;
};

/**
 * Whether the token beside a run belongs to it, so that the run alone is not the whole phrase; a comma may be between. A field before
 * "in" or "on", or of another kind behind a day or place, is a phrase of its own.
 */
const isBoundAt = (tokens: readonly Token[], edge: number, side: "left" | "right", lang: Lang): boolean => {
  const near = side === "left" ? tokens.slice(0, edge).reverse() : tokens.slice(edge);
  const beside = near.find(({ text }) => !FREE_SIGN.test(text));
  if (!beside || BOUND[side][lang].test(beside.text)) return beside !== undefined;
  if (beside.is !== "placeholder") return false;
  if (side === "left") return !CIRCUMSTANCE[lang].test(tokens[edge]?.text ?? "");
  const circumstance = circumstanceAt(tokens, edge, lang);
  return circumstance === undefined || circumstance === kindOf(beside);
};

/** A run of tokens before and after. */
type Run = Pick<Exchange, "from" | "to" | "newFrom" | "newTo">;

const countWhile = (holds: (count: number) => boolean): number => {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
};

/** A run with the signs at its edges that came or went with it. */
const withSigns = (run: Run, old: readonly Token[], now: readonly Token[]): Run => {
  const signs = (tokens: readonly Token[], from: number, step: 1 | -1): number =>
    countWhile((count) => FREE_SIGN.test(tokens[from + count * step]?.text ?? ""));
  const [left, newLeft] = [signs(old, run.from - 1, -1), signs(now, run.newFrom - 1, -1)];
  const [right, newRight] = [signs(old, run.to, 1), signs(now, run.newTo, 1)];
  const isLeft = left !== newLeft;
  const isRight = right !== newRight;
  return {
    from: run.from - (isLeft ? left : 0),
    newFrom: run.newFrom - (isLeft ? newLeft : 0),
    to: run.to + (isRight ? right : 0),
    newTo: run.newTo + (isRight ? newRight : 0),
  };
};

/**
 * The exchange of two phrases that is all an edited sentence differs in: the run of tokens that changes, with what belongs to it on either
 * side. `null`: an exchange that cannot be a rule, since something else may be there in other sentences; undefined: no exchange.
 */
export const swappedPhrases = (
  old: readonly Token[],
  now: readonly Token[],
  lang: Lang,
): Run | null | undefined => {
  const found = exchangeOf(old, now);
  // The parts of a day are its form, and not an order.
  if (!found || isDay([...found.first, ...found.between, ...found.second], lang)) return undefined;
  if (!isSafe(found, lang)) return null;
  const run = withSigns(
    { from: found.from, to: found.to, newFrom: found.newFrom, newTo: found.newTo },
    old,
    now,
  );
  const isRest = (was: readonly Token[], is: readonly Token[]) =>
    was.length === is.length && was.every(({ text }, at) => text === is[at]?.text);
  if (
    !isRest(old.slice(0, run.from), now.slice(0, run.newFrom)) ||
    !isRest(old.slice(run.to), now.slice(run.newTo))
  )
    return null;
  const left = (count: number): boolean => count < run.from && isBoundAt(old, run.from - count, "left", lang);
  const right = (count: number): boolean =>
    run.to + count < old.length && isBoundAt(old, run.to + count, "right", lang);
  const [before, behind] = [countWhile(left), countWhile(right)];
  return {
    from: run.from - before,
    to: run.to + behind,
    newFrom: run.newFrom - before,
    newTo: run.newTo + behind,
  };
};

/** Whether a rule exchanges two phrases. */
export const isOrderRule = ({ before, after }: RuleTexts, lang: Lang): boolean =>
  placeholdersIn(before).length > 1 &&
  Boolean(swappedPhrases(tokensOf(before, lang), tokensOf(after, lang), lang));

/** Whether a wording at this place of a masked text is only a part of what is there: a list goes on, or a word depends on it. */
export const isPartOfPhrase = (tokens: readonly Token[], start: number, end: number, lang: Lang): boolean => {
  const [from, to] = [
    tokens.findIndex((token) => token.start === start),
    tokens.findIndex((token) => token.end === end) + 1,
  ];
  return isBoundAt(tokens, from, "left", lang) || isBoundAt(tokens, to, "right", lang);
};
