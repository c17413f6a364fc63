import { OPEN, type Phrase, say, sourced, spliced, textOf } from "../../phrase";
import type { PostFact } from "../../reference/facts";
import { andList } from "../words/grammar";
import { title, titleText } from "./title-text";

/** " of Lakeland", " of the Lake Club": by which a title ends. */
const TAIL = /^ of (?:the )?\p{Lu}[^,]*$/u;
/** "Ambassador of Hilland to Lakeland". */
const TO = /^(concurrently )?(.*\p{L}) to (?:the )?\p{Lu}/u;
const NOT_SHARED = /\b(?:former|late|honorary|acting)\b/i;

/** The longest end, from an "of" on, that every title has. */
const sharedTail = (texts: readonly string[]): string | undefined => {
  const last = texts.at(-1) ?? "";
  for (let at = last.indexOf(" of "); at > 0; at = last.indexOf(" of ", at + 1)) {
    const tail = last.slice(at);
    if (TAIL.test(tail) && texts.every((text) => text.endsWith(tail))) return tail;
  }
  return undefined;
};

/**
 * "deputy mayor and head of boats of Reedham", "Ambassador of Hilland to Lakeland and concurrently to Fenland": what several
 * posts of one person begin or end with, once.
 */
export const withSharedWordsOnce = (posts: readonly Phrase[]): Phrase[] => {
  if (posts.length < 2) return [...posts];
  const texts = posts.map(textOf);
  const mixed = texts.some((text) => NOT_SHARED.test(text) || text.includes(","));
  const tail = mixed ? undefined : sharedTail(texts);
  if (tail)
    return posts.map((post, at) => {
      const { length } = texts[at] ?? "";
      return at === posts.length - 1 ? post : spliced(post, length - tail.length, length, "");
    });
  return posts.map((post, at) => {
    const [front, own] = [texts[at - 1], texts[at]].map((text = "") => TO.exec(text));
    const [, concurrently = "", title = ""] = own ?? [];
    const from = concurrently.length;
    return own && front?.[2] === title ? spliced(post, from, from + title.length + 1, "") : post;
  });
};

const only = ([fact, ...more]: readonly PostFact[] = []): PostFact | undefined =>
  more.length === 0 ? fact : undefined;

/** Whether a post repeats the title of the one before it, so that "of B" is enough: "Chairman of A and of B". */
const goesOn = (runs: readonly (readonly PostFact[])[], each: readonly Phrase[], at: number): boolean => {
  const [front, back, fact, last] = [each[at - 1], each[at], only(runs[at]), only(runs[at - 1])];
  if (!front || !back || !fact || !last || titleText(fact) !== titleText(last)) return false;
  const words = `${titleText(fact)} of `;
  if (![front, back].every((one) => textOf(one).startsWith(words))) return false;
  // After "director of the Base of the Headquarters", "and of the Office" would belong to the Headquarters.
  const clear = !/ of .* of /.test(textOf(front)) || textOf(front).endsWith(")");
  return clear && (each.length > 2 || !/ and |,/.test(textOf(front)));
};

/** "Chairman of A and of B", "Secretary of A, of B and of C": the same title of several organizations, printed once. */
export const withOneTitle = (runs: readonly (readonly PostFact[])[], each: readonly Phrase[]): Phrase[] => {
  if (each.length < 2) return [...each];
  const made: Phrase[][] = [];
  for (const [at, post] of each.entries()) {
    const fact = goesOn(runs, each, at) ? only(runs[at]) : undefined;
    if (!fact) made.push([post]);
    else made.at(-1)?.push(sourced(spliced(post, 0, titleText(fact).length + 1, ""), ...title(fact).paths));
  }
  return made.flatMap((alike) =>
    alike.length > 2 || (alike.length > 1 && made.length > 1) ? [say`${andList(alike)}${OPEN}`] : alike,
  );
};
