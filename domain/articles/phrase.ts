/**
 * A piece of text. `loose` does not count in a sentence's length; `short` is the organization whose short form a bracket
 * introduces; `shortOf` is the organization that this piece calls by its short form, and `full` its full name.
 */
export interface Piece {
  readonly s: string;
  readonly loose?: boolean | undefined;
  readonly short?: string | undefined;
  readonly shortOf?: string | undefined;
  readonly full?: string | undefined;
  /** Whether any reader understands the short form without its bracket. */
  readonly clear?: boolean | undefined;
  /**
   * The organization that this piece names, and how to call it where the sentence has named it already: its noun, and a form
   * that distinguishes it from another organization with the same noun.
   */
  readonly organization?:
    | {
        readonly id: string;
        readonly of: string;
        readonly noun: string;
        readonly apart?: string;
        /** Another noun by which it can be called: a medical center is a hospital. */
        readonly also?: string;
      }
    | undefined;
  /** The people that this piece mentions: keys of participants, or a name for the visitors as a whole. */
  readonly mention?: string | undefined;
  /** The person whom this piece introduces: a part of the first mention with name and posts. */
  readonly introduces?: string | undefined;
}

/** A copy that has every field: with one shape for all of them, it takes a third of the time that spreading takes. */
const copyOf = ({
  s,
  loose,
  short,
  shortOf,
  full,
  clear,
  organization,
  mention,
  introduces,
}: Piece): { -readonly [Field in keyof Piece]: Piece[Field] } => ({
  s,
  loose,
  short,
  shortOf,
  full,
  clear,
  organization,
  mention,
  introduces,
});

/** A piece of text under composition: what it says, and the record paths that it is based on. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  readonly paths: readonly string[];
}

/** The end of an apposition: becomes a comma unless punctuation follows. */
export const OPEN = "\u0001";
const CLOSED = new RegExp(`${OPEN}+(?=\\s*(?:[.,;:)?!]|$))`, "g");

/** A text with commas at the ends of appositions, except before other punctuation. */
export const withCommas = (text: string): string => text.replace(CLOSED, "").replaceAll(OPEN, ",");

/** Text of the writer's own, based on no path or on the given paths. */
export const plain = (s: string, paths: readonly string[] = []): Phrase => ({ pieces: [{ s }], paths });

/** The bracket that introduces a short name: kept only if the short name is used later. */
export const bracket = (s: string, short: string, path: string): Phrase => ({
  pieces: [{ s, short }],
  paths: [path],
});

/** An organization called by its short form: printed so where the form is introduced or clear, otherwise by its full name. */
export const shortForm = (
  s: string,
  of: { readonly id: string; readonly full: string; readonly clear: boolean },
  paths: readonly string[],
): Phrase => ({ pieces: [{ s, shortOf: of.id, full: of.full, clear: of.clear }], paths });

/** The same phrase, left out of the count of a sentence's length: lists of people, posts, organizations and points. */
export const loose = ({ pieces, paths }: Phrase): Phrase => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    if (piece.loose) all.push(piece);
    else {
      const copy = copyOf(piece);
      copy.loose = true;
      all.push(copy);
    }
  }
  return { pieces: all, paths };
};

/** The same phrase with further paths: facts that only its wording shows. */
export const sourced = (phrase: Phrase, ...more: (string | undefined)[]): Phrase => {
  const paths = [...phrase.paths];
  for (const path of more) if (path !== undefined) paths.push(path);
  return { pieces: phrase.pieces, paths };
};

/** The same phrase as one mention of these people, to recognize them as the subject of a sentence. */
export const mentioning = ({ pieces, paths }: Phrase, who: string): Phrase => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    if (piece.mention === who) all.push(piece);
    else {
      const copy = copyOf(piece);
      copy.mention = who;
      all.push(copy);
    }
  }
  return { pieces: all, paths };
};

/** Whom pieces of a phrase mention, if it is always the same person or group. */
export const onlyMention = (pieces: readonly Piece[]): string | undefined => {
  const [only, ...more] = new Set(pieces.flatMap(({ mention }) => mention ?? []));
  return more.length === 0 ? only : undefined;
};

/** The same phrase as the introduction of a person, which later mentions follow. */
export const introducing = ({ pieces, paths }: Phrase, who: string): Phrase => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const copy = copyOf(piece);
    copy.introduces = who;
    copy.mention = who;
    all.push(copy);
  }
  return { pieces: all, paths };
};

/** The same phrase as the name of an organization, which the sentence may call otherwise when it names it again. */
export const naming = ({ pieces, paths }: Phrase, organization: Piece["organization"]): Phrase => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const copy = copyOf(piece);
    copy.organization = organization;
    all.push(copy);
  }
  return { pieces: all, paths };
};

/** Texts of phrases of several pieces, which many rules read. */
const texts = new WeakMap<readonly Piece[], string>();

export const textOf = ({ pieces }: Phrase): string => {
  if (pieces.length === 1) return pieces[0]?.s ?? "";
  const known = texts.get(pieces);
  if (known !== undefined) return known;
  let text = "";
  for (const piece of pieces) text += piece.s;
  texts.set(pieces, text);
  return text;
};

/** The text without brackets that introduce short forms, for decisions about length. */
export const unbracketed = (phrase: Phrase): string =>
  textOf({ ...phrase, pieces: phrase.pieces.filter(({ short }) => short === undefined) });

/** The phrase with the fewest letters, the first of equals; undefined without phrases. */
export const shortest = (all: readonly Phrase[]): Phrase | undefined =>
  [...all].sort((a, b) => textOf(a).length - textOf(b).length)[0];

/** Whether the phrase has any text. */
export const says = (phrase: Phrase | undefined): phrase is Phrase => {
  if (phrase) for (const piece of phrase.pieces) if (piece.s !== "") return true;
  return false;
};

/** Joins phrases, with a text between them. */
export const joined = (phrases: readonly Phrase[], between = ""): Phrase => {
  const pieces: Piece[] = [];
  const paths: string[] = [];
  let first = true;
  for (const phrase of phrases) {
    if (!first && between !== "") pieces.push({ s: between });
    first = false;
    for (const piece of phrase.pieces) if (piece.s !== "") pieces.push(piece);
    for (const path of phrase.paths) paths.push(path);
  }
  return { pieces, paths };
};

type Slot = Phrase | string | number | undefined;
/** Composes: say`${who} visited ${place}`. An `undefined` slot adds nothing. */
export const say = (words: TemplateStringsArray, ...slots: Slot[]): Phrase => {
  const pieces: Piece[] = [];
  const paths: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word) pieces.push({ s: word });
    const slot = slots[at];
    if (slot === undefined || slot === "") continue;
    if (typeof slot !== "object") {
      pieces.push({ s: String(slot) });
      continue;
    }
    for (const piece of slot.pieces) if (piece.s !== "") pieces.push(piece);
    for (const path of slot.paths) paths.push(path);
  }
  return { pieces, paths };
};

/** As `say`, but returns nothing when a slot is empty: an optional clause disappears with its comma. */
export const maybe = (words: TemplateStringsArray, ...slots: Slot[]): Phrase => {
  for (const slot of slots)
    if (slot === undefined || (typeof slot === "object" && !says(slot))) return plain("");
  return say(words, ...slots);
};

/** The phrase with other text in its pieces; the same phrase where none of them changes. */
export const withPieces = (phrase: Phrase, textOfPiece: (piece: Piece) => string): Phrase => {
  let same = true;
  const pieces: Piece[] = [];
  for (const piece of phrase.pieces) {
    const s = textOfPiece(piece);
    if (s === piece.s) {
      pieces.push(piece);
      continue;
    }
    same = false;
    const copy = copyOf(piece);
    copy.s = s;
    pieces.push(copy);
  }
  return same ? phrase : { pieces, paths: phrase.paths };
};

/** Replaces the text of a phrase piece by piece, for its first or last letters. */
export const changed = (phrase: Phrase, change: (s: string) => string): Phrase => {
  const pieces = [...phrase.pieces];
  for (const [at, piece] of pieces.entries()) {
    if (piece.s === "") continue;
    pieces[at] = { ...piece, s: change(piece.s) };
    break;
  }
  return { pieces, paths: phrase.paths };
};

/** The phrase without its first characters; a piece that is cut no longer counts as a name. */
export const withoutStart = ({ pieces, paths }: Phrase, count: number): Phrase => {
  let left = count;
  const rest: Piece[] = [];
  for (const piece of pieces) {
    const { s, loose, mention } = piece;
    const cut = Math.min(left, s.length);
    left -= cut;
    if (cut === 0) rest.push(piece);
    else if (cut < s.length)
      rest.push({
        s: s.slice(cut),
        ...(loose ? { loose } : {}),
        ...(mention === undefined ? {} : { mention }),
      });
  }
  return { pieces: rest, paths };
};

/** The phrase with other text in place of its characters between two positions; a piece that is cut no longer counts as a name. */
export const spliced = ({ pieces, paths }: Phrase, from: number, to: number, text: string): Phrase => {
  const out: Piece[] = [];
  let at = 0;
  let put = false;
  for (const piece of pieces) {
    const [start, end] = [at, at + piece.s.length];
    at = end;
    if (end <= from || start >= to) {
      if (start >= to && !put) {
        out.push({ s: text });
        put = true;
      }
      out.push(piece);
      continue;
    }
    const { s, loose, mention } = piece;
    const part = { ...(loose ? { loose } : {}), ...(mention === undefined ? {} : { mention }) };
    out.push({ s: s.slice(0, Math.max(0, from - start)), ...part });
    if (!put) out.push({ s: text, ...(loose ? { loose } : {}) });
    put = true;
    out.push({ s: s.slice(Math.min(s.length, to - start)), ...part });
  }
  if (!put) out.push({ s: text });
  return { pieces: out.filter(({ s }) => s !== ""), paths };
};

/** The part of a phrase from one character to another. */
export const partOf = (words: Phrase, from: number, to: number): Phrase =>
  withoutStart(spliced(words, to, textOf(words).length, ""), from);
