import { type Phrase, spliced, textOf } from "../../phrase";

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
