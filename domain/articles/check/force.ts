import type { Case, Found } from "./finding";
import { FORCE } from "./lexicon";
import { forceWordsIn, likelyStatements, type Statement, statementsOf } from "./statements";

// The share of a clause that a statement must have in common before their degrees of commitment are compared.
const ALIKE = 0.5;

/** What a modal word governs: the rest of its sentence up to the next word that begins a clause, and a list after a colon. */
const governed = (
  { sentences, lexicon }: Case,
  at: number,
  from: number,
  until: number | undefined,
): string => {
  const sentence = sentences[at];
  if (!sentence) return "";
  const rest = sentence.text.slice(from, until);
  const stop = until === undefined && /[:：]\s*$/.test(sentence.text) ? listBehind(sentences, at) : "";
  const breaks = [...rest.matchAll(lexicon.breaks)].map((match) => match.index).find((index) => index > 3);
  return `${rest.slice(0, breaks)} ${stop}`;
};

const listBehind = (sentences: Case["sentences"], at: number): string => {
  const rest = sentences.slice(at + 1);
  const end = rest.findIndex((one) => one.kind !== "listed");
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((one) => one.text)
    .join(" ");
};

/** Whether a word begins a clause of its own, outside of what the word before governs. */
const opensClause = (text: string, at: number): boolean =>
  /(?:[，；,;]| and| also)\s*$/u.test(text.slice(0, at));

/** Modal words that are stronger than the record: "will" for "willing", "promised" for "hoped". */
export const forcesIn = (given: Case): Found[] => {
  const { record, lang, known, lexicon, sentences } = given;
  const statements: readonly Statement[] = statementsOf(record, lang, lexicon);
  return sentences.flatMap((sentence, at) => {
    if (sentence.kind === "credits") return [];
    const marks = forceWordsIn(sentence.text, lexicon);
    const breaks = [...sentence.text.matchAll(lexicon.breaks)].map((match) => match.index);
    return marks.flatMap((mark, i): Found[] => {
      if (mark.force < FORCE.intention || mark.recorded) return [];
      // Everything about a future event has "will".
      if (record.status !== "held" && !mark.opens) return [];
      const isGoverned = marks
        .slice(0, i)
        .some(
          (other) =>
            other.force < mark.force &&
            !mark.opens &&
            !breaks.some((cut) => cut > other.start && cut < mark.start),
        );
      if (isGoverned) return [];
      const after = marks.slice(i + 1).find((one) => opensClause(sentence.text, one.start));
      const clause = governed(given, at, mark.end, after?.start);
      const matching = likelyStatements(clause, statements, lang, ALIKE);
      const most = Math.max(-1, ...matching.map((one) => one.force));
      const next = lang === "en" ? /^\s*[\p{L}-]+/u : /^.{2}/u;
      const isSaid = known.says(`${mark.text}${next.exec(sentence.text.slice(mark.end))?.[0] ?? ""}`);
      if (most < 0 || most >= mark.force || isSaid) return [];
      // An intention for a plain statement is a rewording: "aims", "is ready".
      if (mark.force === FORCE.intention && most === FORCE.none) return [];
      const start = sentence.start + mark.start;
      return [{ text: mark.text, start, end: start + mark.text.length }];
    });
  });
};
