import type { Line } from "../../compose";
import { loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Open } from "./turn-sentences";

/** The first of several sentences of a quotation, after which the speaker is named; "Dr. Lee" and "U.S." do not end one. */
const SEVERAL_SENTENCES = /^([^.!?]{12,}?[\p{L})])\. (?=\p{Lu})(.+)$/su;
const END = /^(.*?[^.!?])([.!?]?)$/s;

/** "“…,” Lee said", or after the first of several sentences of it; undefined if the words end with another mark than a full stop. */
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

/** "Because we are friends": a fragment that needs the sentence before. */
const SUBORDINATE = /^(because|so that|in order to|as if|which|who|whose) (?=\S)/i;

/** "Lee said that he had come, because “we are friends”": a quotation that only continues the reported words. */
export const runOn = (open: Open | undefined, quote: Phrase): Open | undefined => {
  const text = textOf(quote);
  const [front = "", word = ""] = SUBORDINATE.exec(text) ?? [];
  if (!open?.clause || open.quote || front === "" || /[.!?] \p{Lu}/u.test(text)) return undefined;
  const own = plain(text.slice(front.length), quote.paths);
  return {
    ...open,
    words: say`${open.words}, ${word.toLowerCase()} “${loose(own)}”`,
    acts: 3,
    quote: true,
  };
};

/** "“…,” Lee added": the verb of the only quotation after a sentence with "said"; of several, the second has "added". */
export const verbOfQuote = (lines: readonly Line[], quotes: number, before: string | undefined): string => {
  const quoted = lines.filter((one) => one.id.endsWith(".quote")).length;
  return (quotes > 1 ? quoted % 2 === 1 : before === "said") ? "added" : "said";
};
