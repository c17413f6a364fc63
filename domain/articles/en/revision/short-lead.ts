import {
  type Composed,
  introducedIn,
  isContext,
  isParagraph,
  type Line,
  linesOf,
  mentionsAnyOf,
  sizeOf,
  withLinesReplaced,
} from "../../compose";
import { textOf } from "../../phrase";
import {
  type Content,
  canPrecede,
  contentFor,
  isOfDocument,
  statesAim,
  withoutContent,
  wordsOf,
} from "./content-of-lead";
import { asOpening, divided, TOO_SHORT, withPeople } from "./people-of-lead";

/** Words of the first paragraph with content, and of what else the news of a document has. */
const MAX_LEAD = 95;
const MAX_BESIDE = 40;

/** "The visit was part of the chairman's tour of Lakeland", "It was the second time that": the journey or the row to which the news belongs. */
const OF_JOURNEY =
  /^The (?:visit|trip|stop|call) (?:was|is|formed) (?:a )?part of |^(?:It|This|The visit) was the (?:\p{Ll}+ )?(?:first|second|third|fourth|fifth) (?:time|visit|\p{Ll}+ visit)\b/u;

/** The sentence on the journey that begins the first paragraph with context behind the news, if the news has room for it. */
const journeyIn = (lead: readonly Line[], blocks: readonly Composed[]): Line | undefined => {
  const [one, next] = blocks.map(linesOf).find((all) => all.some(isContext)) ?? [];
  const fits = one && isContext(one) && OF_JOURNEY.test(textOf(one.words)) && !next?.goesOn;
  return fits && wordsOf([...lead, one]) <= MAX_LEAD ? one : undefined;
};

/** The blocks without a sentence, and without the paragraph that it was alone in. */
const withoutLine = (blocks: readonly Composed[], line: Line | undefined): readonly Composed[] =>
  line ? withLinesReplaced(blocks, (one) => (one === line ? [] : [one])) : blocks;

/** Whether further terms of a document follow its first ones in their paragraph. */
const isFirstOfTerms = ({ at, lines }: Content, blocks: readonly Composed[]): boolean =>
  lines.some(({ id }) => id.endsWith(".scope")) &&
  blocks
    .slice(at, at + 1)
    .flatMap(linesOf)
    .some(({ id }) => id.endsWith(".scope.more"));

/** "The agreement is the first of its kind": a short sentence on a document, which would be left alone behind its terms. */
const OF_DOCUMENT =
  /^The (?:agreement|memorandum|declaration|document|contract|treaty|protocol) (?:is|was) /u;
const MAX_CONTEXT = 14;

/** The content with the only sentence that would be left of its paragraph, if that is a short one on the document. */
const withContextOfDocument = (
  content: Content,
  lead: readonly Line[],
  blocks: readonly Composed[],
): Content => {
  const [left, ...more] = blocks
    .slice(content.at, content.at + 1)
    .flatMap(linesOf)
    .filter((one) => !content.lines.includes(one));
  const short =
    left !== undefined &&
    more.length === 0 &&
    isContext(left) &&
    OF_DOCUMENT.test(textOf(left.words)) &&
    wordsOf([left]) <= MAX_CONTEXT &&
    wordsOf([...lead, ...content.lines, left]) <= MAX_LEAD + MAX_CONTEXT;
  return short ? { ...content, lines: [...content.lines, left] } : content;
};

/** The blocks with a paragraph that begins with the heads of several delegations in the one that counts these. */
const withHeadsInLead = (blocks: readonly Composed[]): readonly Composed[] => {
  const [news, next, ...more] = blocks;
  const isOfHeads =
    isParagraph(news) && isParagraph(next) && next.part === "lead" && next.lines[0]?.id === "lead.heads";
  if (!isOfHeads || next.apart) return blocks;
  return [{ ...news, lines: [...news.lines, ...next.lines], keys: [...news.keys, ...next.keys] }, ...more];
};

/**
 * The blocks of a text whose first paragraph states the news and what it was about. Lists of those who came, received,
 * signed or attended follow in the next paragraph.
 */
export const withShortLead = (blocks: readonly Composed[]): Composed[] => {
  const [news, ...more] = withHeadsInLead(blocks);
  const [first, ...rest] = isParagraph(news) ? news.lines : [];
  if (!isParagraph(news) || news.part !== "lead" || !first) return [...blocks];
  const found = contentFor(first, more);
  const { kept, moved } = divided(first, rest, found !== undefined);
  const apart = sizeOf(moved) > TOO_SHORT;
  const introduced = introducedIn(moved);
  const fits =
    found &&
    !found.lines.some((one) => mentionsAnyOf(one, introduced)) &&
    canPrecede(first, found, apart ? kept : rest, [...moved, ...more.flatMap(linesOf)]) &&
    wordsOf([first, ...kept, ...found.lines]) <= MAX_LEAD &&
    (!isOfDocument(first) || wordsOf(kept) <= MAX_BESIDE);
  // Who signed stays then, and the terms stay together, unless the news says nothing of what the document is for.
  const together = rest.length > 0 && statesAim(first);
  const stated = fits && !(together && isFirstOfTerms(found, more)) ? found : undefined;
  const content = stated && withContextOfDocument(stated, [first, ...kept], more);
  const [opens, ...others] = moved;
  const opening = opens && apart ? asOpening(opens, first) : undefined;
  if (!opening && !content) return [...blocks];
  // Whom the visitors met comes before what they discussed.
  const met = kept.findLastIndex(({ id }) => id.startsWith("agenda[")) + 1;
  const lines = [first, ...kept.slice(0, met), ...(content?.lines ?? []), ...kept.slice(met)];
  const left = withoutContent(more, content);
  const journey = opening && !content ? journeyIn(lines, left) : undefined;
  return opening
    ? [
        { ...news, lines: journey ? [...lines, journey] : lines },
        ...withPeople([opening, ...others], news, withoutLine(left, journey)),
      ]
    : [{ ...news, lines: [...lines, ...moved] }, ...left];
};
