import {
  type Composed,
  isContext,
  isParagraph,
  itemOf,
  type Line,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { textOf } from "../../phrase";

/** "The two sides discussed A and B": talks of those whom the news has named. */
const DISCUSSED =
  /^(?:(?:in|at) (?:the )?(?:talks|discussions), )?(?:the two|both) (?:sides|parties) (?:discussed|exchanged views on|explored|reviewed) /iu;
/** A short form that the sentence introduces, and people whom it names. */
const NAMES = /\(\p{Lu}|\balso present\b/u;
/** "They were …": a sentence that only the one before it explains. */
const POINTS_BACK = /^(?:they|their|its?|he|his|she|her|these|those|this|that)\b/iu;
/** Characters of talks that are too short for a paragraph. */
const SHORT = 70;
/** Characters of talks that have a paragraph of their own even where nobody else was there. */
const LONG = 150;
/** Characters of the news together with those who were there. */
const WITH_PEOPLE = 520;

const isPeople = (one: Line): boolean => one.id.startsWith("people.") && !POINTS_BACK.test(textOf(one.words));

const isTalks = (one: Line, text = textOf(one.words)): boolean =>
  [itemOf(one), `${itemOf(one)}.topics`].includes(one.id) &&
  !one.own &&
  text.length > SHORT &&
  DISCUSSED.test(text) &&
  !NAMES.test(text);

/** The place of the first sentence about an item; of the topics where "It held talks with Lee" is in front of them. */
const startOfTalks = (lines: readonly Line[]): number => {
  const at = lines.findIndex((one) => itemOf(one) !== undefined);
  const [first, next] = [lines[at], lines[at + 1]];
  return first && next?.id === `${first.id}.topics` ? at + 1 : at;
};

/** Whether the topics are long and share the paragraph of the news. */
const isLongInNews = ([news]: readonly Paragraph[], talks: Line): boolean =>
  news?.lines.includes(talks) === true && textOf(talks.words).length > LONG;

/** How many of the sentences from a place on are of a kind. */
const countFrom = (lines: readonly Line[], from: number, is: (one: Line) => boolean): number => {
  const end = lines.findIndex((one, at) => at >= from && !is(one));
  return (end < 0 ? lines.length : end) - from;
};

/** The paragraphs at the beginning of a text. */
const openingOf = (blocks: readonly Composed[]): Paragraph[] => {
  const end = blocks.findIndex((one) => !isParagraph(one));
  return blocks.slice(0, end < 0 ? blocks.length : end).filter(isParagraph);
};

/** The paragraphs with some sentences only. */
const withOnly = (paragraphs: readonly Paragraph[], kept: ReadonlySet<Line>): Paragraph[] =>
  paragraphs
    .map((one) => ({ ...one, lines: one.lines.filter((each) => kept.has(each)) }))
    .filter(({ lines }) => lines.length > 0);

/**
 * The blocks of a text in which everybody who was there is named before what the two sides discussed, which is a paragraph of
 * its own: who came along would otherwise stand between the talks and the words said there.
 */
export const withTopicsBehindPeople = (blocks: readonly Composed[]): Composed[] => {
  const first = blocks.findIndex(isParagraph);
  const opening = openingOf(blocks.slice(Math.max(first, 0)));
  const lines = opening.flatMap((one) => one.lines);
  const at = startOfTalks(lines);
  const talks = lines[at];
  if (!talks || at < 1 || !isTalks(talks)) return [...blocks];
  const from = at + 1 + countFrom(lines, at + 1, isContext);
  const to = from + countFrom(lines, from, isPeople);
  const next = lines[to];
  if (
    (to === from && !isLongInNews(opening, talks)) ||
    lines.slice(from, to + 1).some(({ goesOn }) => goesOn)
  )
    return [...blocks];
  if (next && POINTS_BACK.test(textOf(next.words))) return [...blocks];
  const people = lines.slice(from, to);
  const news = withOnly(opening, new Set(lines.slice(0, at)));
  const last = news.at(-1);
  const room = last !== undefined && sizeOf([...last.lines, ...people]) <= WITH_PEOPLE;
  const topics = opening.find((one) => one.lines.includes(talks));
  if (!last || !topics) return [...blocks];
  const named: Paragraph[] = room
    ? [...news.slice(0, -1), { ...last, lines: [...last.lines, ...people] }]
    : [...news, { type: "paragraph", part: "people", lines: people, keys: [] }];
  return [
    ...blocks.slice(0, first),
    ...named,
    { ...topics, part: "agenda", lines: lines.slice(at, from) },
    ...withOnly(opening, new Set(lines.slice(to))),
    ...blocks.slice(first + opening.length),
  ];
};
