import { type Case, type Found, foundAt } from "./finding";
import { sentenceAt } from "./reading";

/** Words of praise and degree, from a closed list, that no text of the record uses in a similar statement. */
export const degreesIn = ({ text, lang, known, lexicon, sentences }: Case): Found[] =>
  [...text.matchAll(lexicon.degree)]
    .map((match) => foundAt(match))
    .filter((found) => {
      const base = found.text.toLowerCase().replace(/ly$/, "").replace(/[- ]/g, "[- ]");
      const said = lang === "en" ? new RegExp(`(?<!\\p{L})${base}(?:ly)?(?![\\p{L}-])`, "u") : found.text;
      return !known.saysNear(said, sentenceAt(sentences, found.start)?.text ?? "");
    });
