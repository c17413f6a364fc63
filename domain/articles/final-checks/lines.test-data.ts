import { type Composed, type Line, line, linesOf } from "../compose";
import { introducing, joined, mentioning, type Phrase, plain, textOf } from "../phrase";

/** "{lee}" mentions a person by a key, "{lee+}" introduces that person; "{lee: Ann Lee}" with other words than the key. */
const MENTION = /\{([a-z@]+)(\+?)(?:: ([^}]*))?\}/gu;

const capital = (key: string): string => key.replace(/^[@a-z]/u, (letter) => letter.toUpperCase());

const phraseOf = (text: string): Phrase => {
  const parts: Phrase[] = [];
  let end = 0;
  for (const found of text.matchAll(MENTION)) {
    const [all, key = "", introduced, words = capital(key)] = found;
    parts.push(plain(text.slice(end, found.index)));
    parts.push(introduced ? introducing(plain(words), key) : mentioning(plain(words), key));
    end = found.index + all.length;
  }
  parts.push(plain(text.slice(end)));
  return joined(parts);
};

/** Text with people in double brackets, "[[{ann+: Ann Lee, mayor}; {bo: Ray}]]": a list whose pieces mention all of its members. */
export const words = (text: string): Phrase => {
  const parts = text.split(/\[\[|\]\]/u).map((part, at): Phrase => {
    const phrase = phraseOf(part);
    if (at % 2 === 0) return phrase;
    const keys = phrase.pieces.flatMap(({ mention }) => mention ?? []).join("+");
    return { ...phrase, pieces: phrase.pieces.map((piece) => ({ ...piece, mention: keys })) };
  });
  return joined(parts);
};

/** A paragraph of sentences, each with its id, its text and further record paths. */
export const paragraphOf = (
  ...lines: readonly (readonly [id: string, text: string, ...paths: string[]])[]
): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: lines.map(([id, text, ...paths]): Line => line(id, { ...words(text), paths: [id, ...paths] })),
  keys: [],
});

/** The sentences of a text. */
export const textsIn = (blocks: readonly Composed[]): string[] =>
  blocks.flatMap((block) => linesOf(block).map(({ words: said }) => textOf(said)));
