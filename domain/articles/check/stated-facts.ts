import type { Lang } from "../../events/values";
import { textSentences } from "./reading";
import { sharedCount, unitsOf } from "./units";

// Words that a rewording omits, and titles of organizations that a post represents.
const FILLERS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:concerned|relevant|respective|various|other|others|people's government|speaker)\b/giu,
  zh: /有关|相关|其他|其它|各类|开展|进行|人民政府/gu,
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"‘’'《》]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /, "")
    .replace(/[.。]$/, "");

/** The share of a fact's words that must be in a text for the fact to count as stated. */
const MIN_SHARE: Readonly<Record<Lang, number>> = { en: 0.7, zh: 0.6 };
/** The share of a long fact that must be within a few sentences. */
const NEARBY: Readonly<Record<Lang, number>> = { en: 0.65, zh: 0.55 };
/** From how many units on a fact is long, and over how many sentences it may be spread. */
const MIN_UNITS = 6;
const SPAN = 3;

/** A text, read once for many facts. */
interface ReadText {
  lang: Lang;
  bare: string;
  all: ReadonlySet<string>;
  /** The units of each run of neighbouring sentences. */
  spans: readonly ReadonlySet<string>[];
}

export const readForFacts = (text: string, lang: Lang): ReadText => {
  const units = textSentences(text, lang).map((one) => unitsOf(one.text, lang));
  const spans = units.map((_, i) => new Set(units.slice(i, i + SPAN).flat()));
  return { lang, bare: bare(text), all: new Set(units.flat()), spans };
};

const isPartStated = (part: string, read: ReadText): boolean => {
  if (read.bare.includes(bare(part))) return true;
  const short = part.replace(FILLERS[read.lang], " ").trim();
  const wanted = unitsOf(short === "" ? part : short, read.lang);
  if (wanted.length === 0) return false;
  if (wanted.length < 3) return wanted.every((one) => read.all.has(one));
  const all = new Set(wanted);
  if (sharedCount(all, read.all) < MIN_SHARE[read.lang] * all.size) return false;
  if (all.size < MIN_UNITS) return true;
  return read.spans.some((span) => sharedCount(all, span) >= NEARBY[read.lang] * all.size);
};

/** Whether a text states a fact, in its words or in most of them; each sentence of a fact of several. */
export const isStated = (fact: string, text: string | ReadText, lang: Lang): boolean => {
  const read = typeof text === "string" ? readForFacts(text, lang) : text;
  return textSentences(fact, lang).every((one) => isPartStated(one.text, read));
};
