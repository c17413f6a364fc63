import { CHINESE } from "../articles/check/chinese";
import { ENGLISH } from "../articles/check/english";
import type { Lexicon } from "../articles/check/lexicon";
import { forceWordsIn } from "../articles/check/statements";
import { unitsOf } from "../articles/check/units";
import type { Lang } from "../events/values";
import { withoutPlaceholders } from "./mask";

const LEXICONS: Readonly<Record<Lang, Lexicon>> = { en: ENGLISH, zh: CHINESE };

const NEGATION: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:not|no|never|without|neither|nor|none|nobody|nothing|unable|fail(?:s|ed)?|lacks?|refus(?:es|ed)|declin(?:es|ed))\b|n['’]t\b/giu,
  zh: /不(?!断|仅|久|但|锈)|未(?!来)|没有?|无(?!锡|人机|线)|非(?!常|洲)|勿|拒绝|缺乏|免于/gu,
};
const QUANTITY: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:all|most|some|many|several|few|each|every|both|only|solely|mainly|almost|(?:about|around|over)(?=\s+(?:□|\d|an?\b|half\b))|approximately|nearly|roughly|more than|less than|at least|at most|up to|entire|whole|numerous|various)\b/giu,
  zh: /全部|所有|全体|多数|部分|一些|若干|众多|许多|不少|各|均|都(?!江)|仅|只(?=[有是能])|大约|约(?!定)|近(?=□)|超过|逾|至少|至多|以上|以下|左右|唯一|双方|各方/gu,
};
/** Words for the direction of a relation, or for a cause. */
const RELATED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:by|on behalf of|instead of|because|due to|thanks to|owing to|so that|in order to|therefore|thus|hence|if|unless|although|despite|however|but|under|against)\b/giu,
  zh: /由(?!于)|被|受|代表|代替|因为|由于|因此|所以|从而|以便|如果|除非|虽然|尽管|但是?|然而|在[^，。]{1,12}下/gu,
};

/** What a sentence claims beside its facts, as words of closed lists; two sentences that claim the same have equal ones. */
export const CLAIMS = [
  "force",
  "status",
  "role",
  "sequence",
  "date",
  "gender",
  "degree",
  "negation",
  "quantity",
  "relation",
] as const;
export type Claim = (typeof CLAIMS)[number];

const found = (text: string, words: RegExp): string[] =>
  [...text.matchAll(words)].map((match) => match[0].toLowerCase());
const distinct = (list: readonly string[]): string => [...new Set(list)].sort().join(" ");
const counted = (list: readonly string[]): string => [...list].sort().join(" ");
/** Names of what matches, in the order of the text. */
const inOrder = (text: string, list: readonly { words: RegExp; kind: string }[]): string =>
  list
    .flatMap(({ words, kind }) => [...text.matchAll(words)].map((match) => ({ at: match.index, kind })))
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind)
    .join(" ");

/** The claims of a masked sentence. */
export const claimsOf = (masked: string, lang: Lang): Readonly<Record<Claim, string>> => {
  const text = withoutPlaceholders(masked);
  const lexicon = LEXICONS[lang];
  const { relations, organizations, sequence, parts, gender } = lexicon;
  const agents = relations.map(({ words, relation, agent }) => ({ words, kind: `${relation}-${agent}` }));
  return {
    force: forceWordsIn(text, lexicon)
      .map(({ force }) => force)
      .join(" "),
    status: inOrder(
      text,
      lexicon.claims.map(({ words, claim }) => ({ words, kind: claim.replaceAll(" ", "_") })),
    ),
    role: inOrder(text, [
      ...agents,
      ...organizations.map(({ words, relation }) => ({ words, kind: relation })),
    ]),
    sequence: inOrder(
      text,
      sequence.map(({ words, is, anchor }) => ({ words, kind: `${is}${anchor ?? ""}` })),
    ),
    date: [
      distinct(parts.flatMap(({ words, parts: said }) => (found(text, words).length > 0 ? said : []))),
      counted(found(text, lexicon.recently)),
    ].join(),
    gender: [
      distinct(
        gender.flatMap(({ words, is }) => (is !== "style" && found(text, words).length > 0 ? [is] : [])),
      ),
      counted(gender.flatMap(({ words, is }) => (is === "style" ? found(text, words) : []))),
    ].join(),
    degree: distinct(found(text, lexicon.degree)),
    negation: String(found(text, NEGATION[lang]).length),
    quantity: distinct(found(text, QUANTITY[lang])),
    relation: distinct(found(text, RELATED[lang])),
  };
};

const FUNCTION_WORDS = new Set(
  "的 了 着 过 和 与 及 以及 并 并且 而 在 于 对 向 就 围绕 把 将 为 等 也 还 又 其 该 此 这 那 之 所 是 有 进行 开展 一行 方面 上 中 下 里 内 时 后 前 来 去 从 到 以 地 得 同 共同 一起 分别 同时 期间 其中 有关 相关 关于".split(
    " ",
  ),
);
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

interface Word {
  text: string;
  /** What it has in common with its other forms. */
  unit: string;
}

/** The words of a masked sentence that carry meaning. */
export const contentWords = (masked: string, lang: Lang): Word[] => {
  const text = withoutPlaceholders(masked).replaceAll("□", lang === "en" ? " " : "，");
  if (lang === "en")
    return (text.match(/[\p{L}\d]+(?:['’]s)?/gu) ?? []).flatMap((word) =>
      unitsOf(word, "en").map((unit) => ({ text: word, unit })),
    );
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && !FUNCTION_WORDS.has(segment))
    .map(({ segment }) => ({ text: segment, unit: segment }));
};

const without = (list: readonly Word[], others: readonly Word[]): string[] => {
  const left = others.map(({ unit }) => unit);
  return list.flatMap(({ text, unit }) => {
    const at = left.indexOf(unit);
    if (at < 0) return [text];
    left.splice(at, 1);
    return [];
  });
};

/** How many more words than it replaces a rewording may bring, and leave out. */
const ROOM = { added: 1, dropped: 2 } as const;

/** The words that a rewording adds or leaves out beyond a plain replacement of words; empty where it does not. */
export const surplusWords = (
  before: string,
  after: string,
  lang: Lang,
): { added: string[]; dropped: string[] } => {
  const [old, now] = [contentWords(before, lang), contentWords(after, lang)];
  const [added, dropped] = [without(now, old), without(old, now)];
  const most = Math.max(2, Math.ceil(old.length * 0.4));
  return {
    added: added.length - dropped.length > ROOM.added || added.length > most ? added : [],
    dropped: dropped.length - added.length > ROOM.dropped ? dropped : [],
  };
};
