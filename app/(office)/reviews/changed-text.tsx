import type { WordChange } from "@/domain/reviews/word-changes";

/** Two texts as one, with the words that were removed and added. */
export function ChangedWords({ words }: { words: readonly WordChange[] }) {
  return words.map(({ text, is }, at) => {
    const key = `${at} ${is}`;
    if (is === "same") return <span key={key}>{text}</span>;
    return is === "added" ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}
