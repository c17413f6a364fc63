import { type Composed, isContext, isParagraph, type Line, type Paragraph, paragraph } from "../../compose";
import { textOf } from "../../phrase";
import { isOfDocument, statesAim } from "./content-of-lead";
import { beginsWithReference } from "./points-back";

/** What an organization or an event is called. */
const NOUN =
  "congress|forum|conference|festival|fair|expo|exhibition|summit|chamber|company|association|institute|university|college|hospital|port|airport|zone|park|centre|center|club|foundation|federation|council|society";
const DESCRIBES = new RegExp(
  String.raw`^(?:(?:[Tt]he )?\p{Lu}[^,;:“”]{1,60}?|[Tt]he (?:\p{Ll}+ )?(?:${NOUN})) (?:(?:is|was) (?:an?|one of|the (?:first|second|third|only|\p{Ll}+est)) |has (?:\d|more than|over|about|cooperated|worked|been)|was (?:founded|established|set up) )`,
  "u",
);
/** "The memorandum is part of …", "the Order of the Lake is the highest …": of what the news is about. */
const OF_NEWS =
  /^(?:the )?(?:[\p{L}-]+ ){0,4}?(?:visit|agreement|memorandum|document|treaty|pact|contract|letter|declaration|protocol|award|order|medal|prize|project|donation|delegation|mission|flights?)\b/iu;

/** Whether a sentence of context says what somebody other than the news is. */
const describes = (line: Line): boolean => {
  const text = textOf(line.words);
  return isContext(line) && DESCRIBES.test(text) && !OF_NEWS.test(text.split(/ (?:is|was|has) /)[0] ?? "");
};

/** The blocks with sentences at the end: in the last paragraph if it is context, or behind it. */
const withClosing = (blocks: readonly Composed[], lines: readonly Line[]): Composed[] => {
  const at = blocks.findLastIndex(isParagraph);
  const last = blocks[at];
  if (isParagraph(last) && last.part === "background" && last.lines.every(isContext))
    return blocks.map((one, i) => (i === at ? { ...last, lines: [...last.lines, ...lines] } : one));
  return [...blocks.slice(0, at + 1), ...paragraph("background", lines), ...blocks.slice(at + 1)];
};

/** Whether news of a document says what it is for and something else. */
const isComplete = ({ lines: [first, ...more] }: Paragraph): boolean =>
  first !== undefined && isOfDocument(first) && statesAim(first) && more.length > 0;

/** The blocks of a text whose first paragraph, on a document and its aim, leaves it to the last one what an organization is. */
export const withContextBehindNews = (blocks: readonly Composed[]): Composed[] => {
  const start = blocks.findIndex(isParagraph);
  const news = blocks[start];
  if (!isParagraph(news) || news.part !== "lead" || blocks.filter(isParagraph).length < 3) return [...blocks];
  const leaves = (line: Line, at: number): boolean => {
    const next = news.lines[at + 1];
    return at > 0 && describes(line) && (!next || !beginsWithReference(textOf(next.words)));
  };
  const lines = news.lines.filter(leaves);
  const kept: Paragraph = { ...news, lines: news.lines.filter((one) => !lines.includes(one)) };
  if (lines.length === 0 || !isComplete(kept)) return [...blocks];
  return withClosing([...blocks.slice(0, start), kept, ...blocks.slice(start + 1)], lines);
};
