import { loose, type Phrase, plain, say, textOf } from "../phrase";

/** The first of several sentences of a quotation, behind which it says who spoke; "Dr. Lee" and "U.S." end none. */
const SEVERAL_SENTENCES = /^([^.!?]{12,}?[\p{L})])\. (?=\p{Lu})(.+)$/su;
const END = /^(.*?[^.!?])([.!?]?)$/s;

/** "“…,” Lee said", or behind the first of several sentences of it; undefined of words that end in another mark than a full stop. */
export const withWhoSaid = (
  quote: Phrase,
  said: () => Phrase,
): { words: Phrase; several: boolean } | undefined => {
  const text = textOf(quote);
  const end = END.exec(text);
  if (!end?.[1] || /[!?]/.test(end[2] ?? "")) return undefined;
  const [, first, rest] = SEVERAL_SENTENCES.exec(text) ?? [];
  const opened = say`“${loose(plain(first && rest ? first : end[1], quote.paths))},” ${said()}`;
  if (!first || !rest) return { words: opened, several: false };
  return { words: say`${opened}. “${loose(plain(rest))}”`, several: true };
};
