import type { Phrase } from "../../phrase";

/** A phrase without the words that it ends in, where one piece holds them. */
export const withoutEnd = (words: Phrase, end: string): Phrase | undefined => {
  let rest = end;
  const pieces = [...words.pieces];
  while (rest !== "") {
    const last = pieces.pop();
    if (!last) return undefined;
    if (rest.endsWith(last.s)) rest = rest.slice(0, rest.length - last.s.length);
    else if (last.s.endsWith(rest)) {
      pieces.push({ ...last, s: last.s.slice(0, -rest.length) });
      rest = "";
    } else return undefined;
  }
  return { ...words, pieces };
};
