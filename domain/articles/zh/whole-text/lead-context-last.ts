import {
  type Composed,
  isContext,
  isParagraph,
  itemOf,
  type Line,
  linesOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Sentences and characters of a first paragraph that has no room for context. */
const SENTENCES = 3;
const CHARACTERS = 120;
/** Characters of a closing paragraph with the context. */
const CLOSING = 240;
/** Characters of context that closes a text, and of a sentence that is short enough for the news of a visit. */
const CONTEXT = 30;
const FEW = 15;
/** What refers to the sentence before it, is about the event itself, or says what it was for. */
const OF_NEWS = /^(?:这|此(?!前)|该|其|同时|此外|两|双)|此次|本次|本届|这次|旨在/u;
/** 中国首个联合学院, 最大口岸: why the news is news. */
const FOREMOST = /首[个家次届批座所站]|第[一二三四五六七八九十\d]+[个家次届批座所站]|最[大早长高]/u;

const placeOf = ({ id }: Line): number => Number(/^background\[(\d+)\]/u.exec(id)?.[1] ?? 0);

/** Context in front of other context, or within it where the record has it there: 论坛由某市主办 before 论坛期间. */
const inRecordOrder = (context: readonly Line[], closing: readonly Line[]): Line[] => {
  const lines = [...closing];
  for (const one of [...context].reverse()) {
    const before = lines.findLastIndex((other) => closing.includes(other) && placeOf(other) < placeOf(one));
    lines.splice(before + 1, 0, one);
  }
  return lines;
};

/** Blocks of a text that end with some context. */
const closedBy = (blocks: readonly Composed[], context: readonly Line[]): Composed[] => {
  const end = blocks.findLastIndex(isParagraph);
  const closing = blocks[end];
  const ends = isParagraph(closing) && closing.lines.every(isContext);
  if (ends && sizeOf([...context, ...closing.lines]) <= CLOSING) {
    // 这是…… goes on from the paragraph before.
    const [first] = closing.lines;
    const behind = first !== undefined && OF_NEWS.test(textOf(first.words));
    const lines = behind ? [...closing.lines, ...context] : inRecordOrder(context, closing.lines);
    return blocks.with(end, { ...closing, lines });
  }
  return blocks.toSpliced(end + 1, 0, {
    type: "paragraph",
    part: "background",
    lines: [...context],
    keys: [],
  });
};

/** Whether a sentence is context on something else than the event, its rank or the people of the news. */
const leavesNews = (one: Line, { facts }: Discourse): boolean => {
  if (!isContext(one)) return false;
  const text = textOf(one.words);
  if (OF_NEWS.test(text) || FOREMOST.test(text)) return false;
  return !facts.people.some(({ name }) => name !== undefined && text.startsWith(name.text));
};

/** Words that go on from the sentence before them. */
const GOES_ON = /^(?:其|该|上述|这些|同时|此外|另外|对此|为此|期间|随后|届时)/u;
/** 此系该会首次访问: an act by a pronoun, which needs that act before it. */
const THIS = /^(?:这[是也]|此[系为]|此行)/u;

/**
 * 大使即将离任回国: the reason for a meeting, which explains what is said at it; 代表团于5日抵达, 其成员中有……, 此次访问旨在……: when
 * the visitors came, who they were and why.
 */
const OF_VISIT = /离任|卸任|离职|履新|履职|到任|上任|赴任|抵达|为期|历时|成员|旨在/u;

/** Whether a sentence of context interrupts the report of a visit or meeting; a few words do not. */
const interrupts = (one: Line): boolean => {
  if (!isContext(one) || sizeOf([one]) < FEW) return false;
  const text = textOf(one.words);
  return !GOES_ON.test(text) && !OF_VISIT.test(text);
};

/** 代表团应邀来访。此系该会首次访问: what refers to an act behind the sentence that names it, if there is one. */
const withThisBehind = (context: readonly Line[]): Line[] => {
  const [first, second, ...more] = context;
  return first && second && THIS.test(textOf(first.words)) ? [second, first, ...more] : [...context];
};

/** The organization that a sentence describes: 某会 of 某会是某俱乐部的发起机构. */
export const describedIn = ({ words }: Line): string | undefined =>
  /^([^，。；：]{2,24}?(?:会|院|校|[大中小]学|公司|集团|中心|委|局|所))(?:是|为|由|成立于|[创组始][建立办]于|建于|现有|拥有|下设)/u.exec(
    textOf(words),
  )?.[1];

/** 它是省内首个车间, 其设备……: a sentence on the thing or organization of the one before. */
const OF_LAST = /^(?:[其它他她]|该|这些)(?!他|次|后|间|中|余)/u;

/** Context with what goes on from it directly behind it. */
const withFollowing = (lines: readonly Line[], context: readonly Line[]): Line[] => {
  const taken = new Set(context);
  for (const [at, one] of lines.entries()) {
    const before = lines[at - 1];
    if (before && taken.has(before) && isContext(one) && OF_LAST.test(textOf(one.words))) taken.add(one);
  }
  return lines.filter((one) => taken.has(one));
};

/** 某会是某俱乐部的发起机构: what an organization that the news has named is, which is no news of a visit. */
const isOfKnown = (one: Line, news: readonly Line[]): boolean => {
  const name = describedIn(one);
  return name !== undefined && news.some(({ words }) => textOf(words).includes(name));
};

/** Whether the last paragraph of a text is context. */
const endsInContext = (blocks: readonly Composed[]): boolean =>
  blocks.findLast(isParagraph)?.lines.every(isContext) === true;

/**
 * What of a first paragraph closes the text: the context of a visit where there is more of it, so that all of it is in one
 * place; otherwise what a long paragraph says of other things.
 */
const contextIn = (blocks: readonly Composed[], lines: readonly Line[], discourse: Discourse): Line[] => {
  const { visit } = discourse.content.relations;
  const every = lines.filter(interrupts);
  const all = visit || (every.length > 1 && endsInContext(blocks)) ? every : [];
  // 此系该会首次访问 alone stays behind the sentence on the visit.
  const alone = all.every(({ words }) => THIS.test(textOf(words)));
  if (!alone && (all.length > 1 || endsInContext(blocks))) return withThisBehind(all);
  const context = lines.filter((one) => leavesNews(one, discourse));
  const kept = lines.filter((one) => !context.includes(one));
  const isLong = lines.length >= SENTENCES && sizeOf(lines) >= CHARACTERS && sizeOf(context) >= CONTEXT;
  return isLong || (visit && context.every((one) => isOfKnown(one, kept))) ? context : [];
};

/** The first paragraph without context, which closes the text. */
const withoutContext = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!isParagraph(lead) || lead.part !== "lead" || blocks.findLastIndex(isParagraph) === at)
    return [...blocks];
  const found = contextIn(blocks, lead.lines, discourse);
  const following = withFollowing(lead.lines, found).filter((one) => !found.includes(one));
  const context = following.length > 0 ? withFollowing(lead.lines, found) : found;
  const kept = lead.lines.filter((one) => !context.includes(one));
  if (kept.length === 0 || context.length === 0) return [...blocks];
  const front: Paragraph = { ...lead, lines: kept };
  return closedBy(blocks.with(at, front), context);
};

/** 10月中旬，某市发出倡议: what happened at another time. */
const EARLIER = /^(?:此前|(?:\d{4}年|\d{1,2}月)[^，。；]{0,6}，)/u;

/** What happened earlier, with which the text would go on behind its first paragraph, closes it. */
const withEarlierLast = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex(isParagraph) + 1;
  const second = blocks[at];
  const [first, ...rest] = isParagraph(second) ? second.lines : [];
  if (!isParagraph(second) || !first || !isContext(first) || !EARLIER.test(textOf(first.words)))
    return [...blocks];
  const [next] = [...rest, ...blocks.slice(at + 1).flatMap(linesOf)];
  if (!next || isContext(next)) return [...blocks];
  const kept = rest.length > 0 ? [{ ...second, part: "agenda" as const, lines: rest }] : [];
  return closedBy(blocks.toSpliced(at, 1, ...kept), [first]);
};

/** The item that a paragraph reports, or that of the one before if it is all context. */
const itemAbove = (blocks: readonly Composed[], at: number): string | undefined => {
  const block = blocks[at];
  if (!isParagraph(block)) return undefined;
  const last = block.lines.findLast((one) => !isContext(one));
  return last ? (itemOf(last) ?? (block.keys[0] && `agenda[${block.keys[0]}]`)) : itemAbove(blocks, at - 1);
};

/** Context between an item of the programme and what was said at it, which closes the text. */
const withItemsWhole = (blocks: readonly Composed[]): Composed[] => {
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (!isParagraph(block) || !isParagraph(next) || block.part === "lead") continue;
    const [said] = next.lines;
    const from = block.lines.findLastIndex((one) => !isContext(one)) + 1;
    const context = block.lines.slice(from);
    if (!said?.id.includes(".remarks[") || context.length === 0 || !context.every(interrupts)) continue;
    if (itemAbove(blocks, at) !== itemOf(said)) continue;
    const kept = from > 0 ? [{ ...block, lines: block.lines.slice(0, from) }] : [];
    return closedBy(blocks.toSpliced(at, 1, ...kept), context);
  }
  return [...blocks];
};

/** Context behind what somebody said, before a last paragraph of context, which takes it in. */
const withWordsWhole = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const end = blocks.findLastIndex(isParagraph);
  const [block, last] = [blocks[end - 1], blocks[end]];
  if (!isParagraph(block) || !isParagraph(last) || !last.lines.every(isContext)) return [...blocks];
  const from = block.lines.findLastIndex((one) => !isContext(one)) + 1;
  const context = block.lines.slice(from);
  const isOfSpeaker = context.some(({ words }) =>
    facts.people.some(({ name }) => name !== undefined && textOf(words).startsWith(`${name.text}是`)),
  );
  const behind = block.lines[from - 1]?.id.includes(".remarks[") === true;
  if (!behind || context.length === 0 || isOfSpeaker || !context.every(interrupts)) return [...blocks];
  return closedBy(blocks.with(end - 1, { ...block, lines: block.lines.slice(0, from) }), context);
};

/**
 * The blocks of a text whose first paragraph and items of the programme are not interrupted by context: what an organization is, how
 * long a course takes closes the text.
 */
export const withContextOfLeadLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withWordsWhole(withItemsWhole(withEarlierLast(withoutContext(blocks, discourse))), discourse);
