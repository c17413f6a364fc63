import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { partOf, textOf, withoutStart } from "../../phrase";

/** 代表团参观了甲、乙、丙，了解……: a tour of several sights. */
const TOUR = /^[^，；：。]{2,16}(?:参观|走访|考察)了[^；：。]{2,}?、[^；：。]{2,}?、[^；：。]{40,}$/u;
/** 甲处、乙处相关负责人出席仪式. */
const LIST = /^[^；：]{55,}(?:出席|参加)[^，；：。、]{0,12}$/u;
/** 会长甲接待了代表团，双方就……座谈. */
const RECEIVED =
  /^[^；：。]{8,}?接待了[^，；：。]{2,16}(?=，双方[^；：。]{24,}(?:座谈|会谈|交流|交换(?:了)?意见|探讨)$)/u;

/** Characters of a first paragraph with a tour or talks, and with a list, that is divided. */
const WITH_ACT = 130;
const WITH_LIST = 170;
/** Characters of a paragraph that begins with talks. */
const MAX_CHARACTERS = 240;

const alone = (line: Line, part: Paragraph["part"], { keys }: Paragraph): Composed => ({
  type: "paragraph",
  part,
  lines: [line],
  keys: [...keys],
});

/** The last sentence of a long first paragraph, as a paragraph of its own. */
const lastApart = (lead: Paragraph, last: Line): Composed[] | undefined => {
  const [text, size] = [textOf(last.words), sizeOf(lead.lines)];
  const front = { ...lead, lines: lead.lines.slice(0, -1) };
  if (TOUR.test(text) && size > WITH_ACT) return [front, alone(last, "agenda", lead)];
  if (last.id.startsWith("people.") && LIST.test(text) && size > WITH_LIST)
    return [front, alone(last, "people", lead)];
  return undefined;
};

/** The first block and the next one, with the reception in the first and the talks at the start of the next, where the first would be long with both. */
const talksApart = (lead: Paragraph, last: Line, next: Composed | undefined): Composed[] | undefined => {
  const text = textOf(last.words);
  const received = RECEIVED.exec(text)?.[0];
  if (received === undefined || sizeOf(lead.lines) <= WITH_ACT) return undefined;
  const first = { ...last, words: partOf(last.words, 0, received.length) };
  const talks: Line = { id: `${last.id}.talks`, words: withoutStart(last.words, received.length + 1) };
  const front = { ...lead, lines: [...lead.lines.slice(0, -1), first] };
  if (isParagraph(next) && next.part === "agenda" && sizeOf([talks, ...next.lines]) <= MAX_CHARACTERS)
    return [front, { ...next, lines: [talks, ...next.lines] }];
  return [front, alone(talks, "agenda", lead), ...(next ? [next] : [])];
};

/** The blocks of a text whose first paragraph states the news, not all the sights of a tour, the departments that attended or what was talked about. */
export const withLongLeadDivided = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  const last = lead && isParagraph(lead) ? lead.lines.at(-1) : undefined;
  if (!lead || !isParagraph(lead) || !last || last.own || last.goesOn) return [...blocks];
  const parted = lead.lines.length > 1 ? lastApart(lead, last) : undefined;
  if (parted) return blocks.toSpliced(at, 1, ...parted);
  const talks = talksApart(lead, last, blocks[at + 1]);
  return talks ? blocks.toSpliced(at, 2, ...talks) : [...blocks];
};
