import {
  type Composed,
  isContext,
  isParagraph,
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
/** Characters of context that closes a text. */
const CONTEXT = 30;
/** What refers to the sentence before it, is about the event itself, or says what it was for. */
const OF_NEWS = /^(?:这|此|该|其|同时|此外|两|双)|此次|本次|本届|这次|旨在/u;
/** 中国首个联合学院, 最大口岸: why the news is news. */
const FOREMOST = /首[个家次届批座所站]|第[一二三四五六七八九十\d]+[个家次届批座所站]|最[大早长高]/u;

/** Blocks of a text that end with some context. */
const closedBy = (blocks: readonly Composed[], context: readonly Line[]): Composed[] => {
  const end = blocks.findLastIndex(isParagraph);
  const closing = blocks[end];
  const ends = isParagraph(closing) && closing.lines.every(isContext);
  if (ends && sizeOf([...context, ...closing.lines]) <= CLOSING) {
    // 这是…… goes on from the paragraph before.
    const [first] = closing.lines;
    const behind = first !== undefined && OF_NEWS.test(textOf(first.words));
    const lines = behind ? [...closing.lines, ...context] : [...context, ...closing.lines];
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

/** 某会是某俱乐部的发起机构: what an organization that the news has named is, which is no news of a visit. */
const isOfKnown = (one: Line, news: readonly Line[]): boolean => {
  const [, name] =
    /^([^，。；：]{2,24}?(?:会|院|校|大学|公司|集团|中心|委|局|所))(?:是|为|由|成立于|创[建立办]于|现有|拥有|下设)/u.exec(
      textOf(one.words),
    ) ?? [];
  return name !== undefined && news.some(({ words }) => textOf(words).includes(name));
};

/** The first paragraph, if it is long, without context on other things, which closes the text. */
const withoutContext = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!isParagraph(lead) || lead.part !== "lead" || blocks.findLastIndex(isParagraph) === at)
    return [...blocks];
  const { lines } = lead;
  const context = lines.filter((one) => leavesNews(one, discourse));
  const kept = lines.filter((one) => !context.includes(one));
  if (kept.length === 0 || context.length === 0) return [...blocks];
  const isLong = lines.length >= SENTENCES && sizeOf(lines) >= CHARACTERS && sizeOf(context) >= CONTEXT;
  const ofHosts = discourse.content.relations.visit && context.every((one) => isOfKnown(one, kept));
  if (!isLong && !ofHosts) return [...blocks];
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

/**
 * The blocks of a text whose long first paragraph does not end with context: how long a course takes, what an organization is
 * closes the text.
 */
export const withContextOfLeadLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withEarlierLast(withoutContext(blocks, discourse));
