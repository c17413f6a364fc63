import type { Lang } from "../events/values";
import { holdsChinese } from "../events/values";
import type { LintCheck, Linted, LintFinding, LintRule } from "./lint-finding";
import type { PlacedSentence } from "./sentence-places";

/** Words of an English sentence, characters of a Chinese one, beyond which it is too long; lists in it do not count. */
const MAX_SENTENCE_LENGTH: Readonly<Record<Lang, number>> = { en: 40, zh: 90 };

const composed = ({ sentences }: Linted): PlacedSentence[] =>
  [...sentences].filter(({ sentence }) => !sentence.own);

/** A rule about the form of each composed sentence: a pattern that may not occur in it, except in the record's own words. */
const pattern =
  (rule: LintRule, patterns: Readonly<Partial<Record<Lang, RegExp>>>, own = false): LintCheck =>
  (linted) =>
    (own ? [...linted.sentences] : composed(linted)).flatMap(({ sentence }): LintFinding[] => {
      const found = patterns[linted.article.lang]?.exec(sentence.text);
      if (!found || linted.words.some((one) => one.includes(found[0]))) return [];
      return [{ rule, sentence: sentence.id, shown: around(sentence.text, found.index) }];
    });

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at + 30);

const EMPTY = /undefined|null|NaN|\[object|\(\s*\)|（\s*）|“\s*”|《\s*》|\{\w*\}/;
const HAN = "\\p{Script=Han}";

const PUNCTUATION: Record<Lang, RegExp> = {
  en: /\s{2}|^\s|\s$|\s[,.;:!?)]|\(\s|[,;:]{2}|,\.|;\.|\.\.|,;|;,|(?<![\p{L}\d])’s|[,;]'s\b|^[,.;:)]|\b(and|or),? (and|or)\b|\b(?:the the|an? (?:the|an?)|of of)\b|, ?(and)?[.;]$/u,
  zh: new RegExp(
    `[，、；：。]{2}|\\s{2}|^\\s|\\s$|\\s[，。、；：）]|[（“《]\\s|^[，。、；：）]|(?<=${HAN})[,;:!?](?=\\s?${HAN})|和和|、和|，和$|的的`,
    "u",
  ),
};

/** "minister of the Ministry of …": a post that names its own organization. */
const OWN_ORGANIZATION =
  /\b(?:minister|ambassador|consul[ -]general|high commissioner) of (?:the )?(?:ministry|embassy|consulate[ -]general|high commission)\b/i;
/** "and Several students": a group that keeps the initial capital of its entry within a sentence. */
const CAPITAL_INSIDE =
  /(?<!\p{L})\p{Ll}+[,;]? (?:Some|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Representatives|Members|Leaders|Officials|Students|Teachers|Trainees|Experts|Participants) \p{Ll}/u;

const otherScript: LintCheck = ({ article, sentences, words }) =>
  sentences.flatMap(({ sentence }): LintFinding[] => {
    if (article.lang === "en")
      return holdsChinese(sentence.text)
        ? [{ rule: "other_script", sentence: sentence.id, shown: sentence.text }]
        : [];
    const foreign = [...sentence.text.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word);
    return foreign
      .filter((word) => !words.some((one) => one.includes(word)))
      .map((word) => ({ rule: "other_script", sentence: sentence.id, shown: word }));
  });

const ordinalEnd = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");

const wrongOrdinal: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence }) =>
    [...sentence.text.matchAll(/\b(\d+)(st|nd|rd|th)\b/g)]
      .filter(
        ([all, n, end]) => end !== ordinalEnd(Number(n)) && !linted.words.some((one) => one.includes(all)),
      )
      .map(([all]): LintFinding => ({ rule: "wrong_ordinal", sentence: sentence.id, shown: all })),
  );

const PAIRS: readonly [string, string][] = [
  ["“", "”"],
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
];

const unbalanced: LintCheck = ({ sentences }) =>
  sentences.flatMap(({ sentence }) =>
    PAIRS.filter(([open, close]) => {
      let depth = 0;
      for (const sign of sentence.text) {
        if (sign === open) depth += 1;
        if (sign === close) depth -= 1;
        if (depth < 0) return true;
      }
      return depth !== 0;
    }).map(([open]): LintFinding => ({ rule: "unbalanced", sentence: sentence.id, shown: open })),
  );

const ENDS: Record<Lang, RegExp> = { en: /[.!?]["”)]?$/, zh: /[。！？]["”）]?$/ };

const unfinished: LintCheck = ({ article, sentences, words }) =>
  sentences.flatMap(({ sentence, role }): LintFinding[] => {
    const { id, text } = sentence;
    const wrong =
      role === "text"
        ? !ENDS[article.lang].test(text) || (!sentence.own && article.lang === "en" && /^\p{Ll}/u.test(text))
        : role === "headline" && /[.。,，]$/.test(text) && !words.some((one) => text.endsWith(one));
    return wrong ? [{ rule: "unfinished", sentence: id, shown: text }] : [];
  });

const tooLong: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence, role }): LintFinding[] =>
    sentence.length > MAX_SENTENCE_LENGTH[linted.article.lang] && role !== "headline" && role !== "credit"
      ? [{ rule: "too_long", sentence: sentence.id, shown: `${sentence.length}: ${sentence.text}` }]
      : [],
  );

const opening = (text: string, lang: Lang): string =>
  lang === "en" ? text.split(" ").slice(0, 4).join(" ") : text.slice(0, 4);

const sameOpening: LintCheck = (linted) => {
  const { lang } = linted.article;
  const run = composed(linted).filter(({ role }) => role === "text");
  return run.flatMap(({ sentence }, i): LintFinding[] => {
    const start = opening(sentence.text, lang);
    const before = [run[i - 1], run[i - 2]].map((one) => one && opening(one.sentence.text, lang));
    if (!before.every((one) => one === start)) return [];
    // Somebody without a shorter name is named in full again.
    const named = linted.words.some((word) => word.includes(start) || start.includes(word));
    return named ? [] : [{ rule: "same_opening", sentence: sentence.id, shown: start }];
  });
};

// A capital after a full stop inside one composed sentence; the full stops of abbreviations and initials do not count.
const FUSED =
  /(?<!\b(?:Co|Ltd|Inc|Corp|Dr|Mr|Ms|Mrs|Prof|Assoc|Eng|Amb|Col|Gen|Hon|Rev|St|No|Jr|Sr|U\.S|[A-Z]))\. \p{Lu}/u;

/** Rules that need the text alone, or the record's words to excuse it. */
export const formRules: readonly LintCheck[] = [
  pattern("empty_slot", { en: EMPTY, zh: EMPTY }),
  pattern("punctuation", PUNCTUATION),
  pattern("fused_sentences", { en: FUSED, zh: /。(?!”$)./u }),
  pattern("file_name", { en: /\.(png|jpe?g|gif|pdf|docx?)\b/i, zh: /\.(png|jpe?g|gif|pdf|docx?)\b/i }),
  otherScript,
  wrongOrdinal,
  unbalanced,
  unfinished,
  tooLong,
  sameOpening,
  pattern("own_house", { en: OWN_ORGANIZATION }),
  pattern("capital_inside", { en: CAPITAL_INSIDE }),
];
