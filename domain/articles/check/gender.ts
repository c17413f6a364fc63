import { type Case, type Found, foundAt, overlaps } from "./finding";
import { sentenceAt } from "./reading";

// How many sentences back a pronoun can refer, otherwise only to the start of its paragraph.
const REACH = 5;

/**
 * Pronouns and titles that state a gender nobody recorded. A pronoun is supported by somebody with that pronoun who is
 * mentioned shortly before, a title by the record's own use of it.
 */
export const gendersIn = ({ text, lang, record, known, lexicon, sentences, mentions }: Case): Found[] => {
  const pronounOf = new Map(
    (record.participants ?? []).map((one) => [one.key, one.person?.pronoun] as const),
  );
  // Somebody without a name in this language is described by the post, which is not a mention.
  const nameless = new Set(
    (record.participants ?? []).filter((one) => !one.person?.name?.[lang]).map((one) => one.person?.pronoun),
  );
  const isBorne = (found: Found, is: "he" | "she"): boolean => {
    if (nameless.has(is)) return true;
    const at = sentences.findIndex((one) => one.start <= found.start && found.start < one.end);
    const opening = sentences.find((one) => one.paragraph === sentences[at]?.paragraph);
    const from = Math.min(opening?.start ?? 0, sentences[Math.max(0, at - REACH)]?.start ?? 0);
    const before = mentions.filter((one) => one.start >= from && one.start < found.start);
    if (before.some((one) => one.keys.some((key) => pronounOf.get(key) === is))) return true;
    return known.saysNear(
      new RegExp(`(?<!\\p{L})${found.text.toLowerCase()}(?!\\p{Ll})`, "u"),
      sentenceAt(sentences, found.start)?.text ?? "",
    );
  };
  return lexicon.gender.flatMap(({ words, is }) =>
    [...text.matchAll(words)]
      .map((match) => foundAt(match))
      .filter((found) => !mentions.some((one) => overlaps(one, found) && one.text === found.text))
      .filter((found) => (is === "style" ? !known.says(found.text) : !isBorne(found, is))),
  );
};
