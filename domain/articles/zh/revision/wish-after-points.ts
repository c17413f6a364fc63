import { type Composed, joinedNeighbours, type Line } from "../../compose";
import { type Phrase, say, textOf } from "../../phrase";

/** A sentence that reports several points of one speaker, separated by semicolons. */
const STATED = /^[^；。：]{2,}?(?:表示|指出|强调|说)，[^：]+(?<![”。])$/;
/** A wish at the start of a predicate. */
const WISHED = /^希望(?!工程)/;
/** Characters of a statement with a wish behind it. */
const WITH_WISH = 110;

/** The subject of a sentence that begins with the name of one person, and its predicate. */
const predicateOf = ({
  words,
}: Line): { readonly subject: string; readonly predicate: Phrase } | undefined => {
  const from = words.pieces.findIndex(({ s }) => s !== "");
  const subject = words.pieces[from]?.mention;
  if (subject === undefined || subject === "all" || subject === "visitors") return undefined;
  const length = words.pieces.slice(from).findIndex(({ mention }) => mention !== subject);
  if (length < 0) return undefined;
  return { subject, predicate: { pieces: words.pieces.slice(from + length), paths: words.paths } };
};

/** The last subject that a sentence names before its reporting verb. */
const speakerOf = ({ words }: Line): string | undefined => {
  const at = words.pieces.findIndex(
    ({ s, mention }) => mention === undefined && /(?:表示|指出|强调|说)，/.test(s),
  );
  const named = words.pieces.slice(0, at < 0 ? undefined : at).flatMap(({ mention }) => mention ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
};

/** 甲指出，……；……；希望……: a wish directly after several points of the same person, without the name again. */
const afterStatement = (before: Line, one: Line): Line | undefined => {
  const stated = before.own || one.own || one.opens ? "" : textOf(before.words);
  const found = stated.includes("；") ? predicateOf(one) : undefined;
  if (!found || speakerOf(before) !== found.subject) return undefined;
  const text = textOf(found.predicate);
  const room = stated.length + text.length <= WITH_WISH;
  return room && STATED.test(stated) && !/；希望/.test(stated) && WISHED.test(text)
    ? { ...before, words: say`${before.words}；${found.predicate}` }
    : undefined;
};

/** Paragraphs in which a wish continues the points of the same speaker. */
export const withWishesAfterPoints = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: joinedNeighbours(block.lines, afterStatement) } : block;
