/** A piece of text under composition: what it says, and the record paths that it rests on. */
export interface Phrase {
  readonly pieces: readonly { readonly s: string; readonly loose?: boolean }[];
  readonly paths: readonly string[];
}

/** Stands after an apposition; becomes a comma unless punctuation follows. */
export const OPEN = "\u0001";

/** Text of our own, resting on nothing or on the given paths. */
export const plain = (s: string, paths: readonly string[] = []): Phrase => ({ pieces: [{ s }], paths });

/** The same phrase, left out of the count of a sentence's length: lists of people, posts, bodies and points. */
export const loose = (phrase: Phrase): Phrase => ({
  pieces: phrase.pieces.map((piece) => ({ s: piece.s, loose: true })),
  paths: phrase.paths,
});

/** The same phrase, resting on further paths: facts that only its wording shows. */
export const resting = (phrase: Phrase, ...paths: (string | undefined)[]): Phrase => ({
  pieces: phrase.pieces,
  paths: [...phrase.paths, ...paths.filter((path) => path !== undefined)],
});

export const textOf = (phrase: Phrase): string => phrase.pieces.map((piece) => piece.s).join("");

/** Whether the phrase says anything. */
export const says = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase !== undefined && textOf(phrase) !== "";

/** Joins phrases, with a text between them. */
export const joined = (phrases: readonly Phrase[], between = ""): Phrase => {
  const pieces: { s: string; loose?: boolean }[] = [];
  phrases.forEach((phrase, at) => {
    if (at > 0 && between !== "") pieces.push({ s: between });
    pieces.push(...phrase.pieces);
  });
  return { pieces, paths: phrases.flatMap((phrase) => phrase.paths) };
};

type Slot = Phrase | string | number | undefined;
const filled = (slot: Exclude<Slot, undefined>): Phrase =>
  typeof slot === "object" ? slot : plain(String(slot));

/** Composes: say`${who} visited ${place}`. An `undefined` slot says nothing. */
export const say = (words: TemplateStringsArray, ...slots: Slot[]): Phrase =>
  joined(
    words.flatMap((word, at) => {
      const slot = slots[at];
      return slot === undefined ? [plain(word)] : [plain(word), filled(slot)];
    }),
  );

/** As `say`, but says nothing at all when a slot is empty: an optional clause goes with its comma. */
export const maybe = (words: TemplateStringsArray, ...slots: Slot[]): Phrase =>
  slots.some((slot) => slot === undefined || (typeof slot === "object" && !says(slot)))
    ? plain("")
    : say(words, ...slots);

/** Replaces the text of a phrase piece by piece, for the first or last letters. */
export const changed = (phrase: Phrase, change: (s: string) => string): Phrase => {
  const at = phrase.pieces.findIndex((piece) => piece.s !== "");
  return {
    pieces: phrase.pieces.map((piece, i) => (i === at ? { ...piece, s: change(piece.s) } : piece)),
    paths: phrase.paths,
  };
};
