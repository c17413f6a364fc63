import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const REPRESENTED = /^those represented included /iu;
/** Names from which their list is too long to stand before what was said. */
const MIN_NAMES = 5;
/** "Local experts also took part", which goes on from the list. */
const ALSO = /^[^,;:“]{3,60} also took part$/u;
/** A sentence that refers to the one before it. */
const BACK = /^(?:they|these|it|its|their|both|all)\b/iu;

const isList = ({ id, words }: Line): boolean =>
  id === "attendance.including" &&
  REPRESENTED.test(textOf(words)) &&
  textOf(words).split(/, | and /).length >= MIN_NAMES;

const isSpeech = ({ id }: Line): boolean => id.includes(".remarks[");

const CLOSING = new Set(["background", "follow_ups"]);

/** The list with the sentence that goes on from it, and the other sentences of its paragraph. */
const taken = (lines: readonly Line[]): { list: Line[]; rest: Line[] } | undefined => {
  const at = lines.findIndex(isList);
  if (at < 1) return undefined;
  const next = lines[at + 1];
  const end = next && ALSO.test(textOf(next.words)) ? at + 2 : at + 1;
  const after = lines[end];
  if (after && BACK.test(textOf(after.words))) return undefined;
  return { list: lines.slice(at, end), rest: [...lines.slice(0, at), ...lines.slice(end)] };
};

/** "experts from 15 countries and economies": what the list names. */
const KINDS = /\bcountries(?: and (?:economies|regions|territories|areas)\b)?(?! and \p{Ll})/u;

/**
 * The blocks of a text in which a long list of the countries represented comes behind what was said, where the record says that they
 * are countries: far from the number of those who took part, "those represented" would refer to nothing.
 */
export const withRepresentedLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [kinds] = KINDS.exec(discourse.facts.record.attendance?.of?.en ?? "") ?? [];
  if (!kinds) return [...blocks];
  const at = blocks.findIndex((block) => isParagraph(block) && block.lines.some(isList));
  const block = blocks[at];
  const found = isParagraph(block) ? taken(block.lines) : undefined;
  if (!isParagraph(block) || !found) return [...blocks];
  const end = blocks.findLastIndex((one) => isParagraph(one) && !CLOSING.has(one.part));
  const spoken = blocks.slice(at + 1, end + 1).some((one) => isParagraph(one) && one.lines.some(isSpeech));
  if (!spoken) return [...blocks];
  const list = found.list.map((one) =>
    isList(one) ? { ...one, words: spliced(one.words, 0, "those".length, `the ${kinds}`) } : one,
  );
  const last = blocks[end];
  const joins = isParagraph(last) && last.part === "people" && sizeOf([...last.lines, ...list]) <= ROOM;
  const people: Paragraph = joins
    ? { ...last, lines: [...last.lines, ...list] }
    : { type: "paragraph", part: "people", lines: list, keys: [] };
  return [
    ...blocks.slice(0, at),
    { ...block, lines: found.rest },
    ...blocks.slice(at + 1, joins ? end : end + 1),
    people,
    ...blocks.slice(end + 1),
  ];
};

/** Characters of a paragraph of people. */
const ROOM = 700;
