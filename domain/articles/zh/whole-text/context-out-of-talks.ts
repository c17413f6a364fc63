import {
  type Composed,
  isContext,
  isParagraph,
  itemOf,
  type Line,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** What was presented, which facts about it may follow, and what somebody was given or appointed to. */
const PRESENTED = /介绍|汇报|通报|参观|考察|察看|颁发|授予|赠送|捐赠|签署|揭牌|启动|发布|获[颁评赠聘奖]/u;
/** A sentence that refers to the one before it, or whose time does. */
const REFERS = /^(?:其|该|此|这|双方|两[校地市国院]|当|同时|目前|截至)|该[协项计]|此[次前后]/u;

/** Characters at the beginning of a sentence that are the name of what it says something of. */
const NAME = 4;
/** Characters of a sentence that says what something is. */
const BRIEF = 44;

/** 某公司是……: what something is that the sentence before it names, in few words. */
const explains = (text: string, before: string): boolean =>
  text.length <= BRIEF &&
  /^[^，。；]{4,20}?(?:是|位于|成立于|创建于|创立于|始建于)/u.test(text) &&
  before.includes(text.slice(0, NAME));

/** 与会长甲座谈: the sentence with which talks begin, and words that refer to it. */
const TALKS = /座谈|会谈|交流|会见|洽谈|探讨|交换了?意见/u;
const REFERS_TO_TALKS = /^(?:其|该|这|双方|各方|两[校地市国院会]|当|同时)/u;

/** Whether a sentence of context parts the sentence with which talks begin from what was said at them. */
const partsTalks = (lines: readonly Line[], at: number): boolean => {
  const [before, one, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !one || !next || !isContext(one) || before.own || next.own) return false;
  const item = itemOf(before);
  const opens = item !== undefined && item === itemOf(next) && !isSpeech(before) && isSpeech(next);
  const text = textOf(before.words);
  return opens && TALKS.test(text) && !PRESENTED.test(text) && !REFERS_TO_TALKS.test(textOf(one.words));
};

/** Whether a sentence of context parts an act from the list of those who were there. */
const partsList = (lines: readonly Line[], at: number): boolean => {
  const [before, one, next] = [lines[at - 1], lines[at], lines[at + 1]];
  return (
    before !== undefined &&
    one !== undefined &&
    isContext(one) &&
    !isContext(before) &&
    next?.id.startsWith("people") === true
  );
};

/** Whether a sentence of context comes between two sentences on one item, neither of which it explains. */
const interrupts = (lines: readonly Line[], at: number): boolean => {
  const [before, one, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !one || !next || !isContext(one)) return false;
  if (partsTalks(lines, at)) return true;
  const item = itemOf(before);
  const own = before.own || next.own || REFERS.test(textOf(one.words));
  if (explains(textOf(one.words), textOf(before.words))) return false;
  return !own && item !== undefined && item === itemOf(next) && !PRESENTED.test(textOf(before.words));
};

/** A paragraph in which such a sentence comes behind the item. */
const behindItem = (block: Paragraph): Paragraph => {
  const out = [...block.lines];
  for (const one of block.lines.filter((_, at) => interrupts(block.lines, at))) {
    const from = out.indexOf(one);
    const item = itemOf(out[from - 1] ?? one);
    const end = out.findIndex((other, at) => at > from && itemOf(other) !== item);
    out.splice(end < 0 ? out.length : end, 0, one);
    out.splice(from, 1);
  }
  return { ...block, lines: out };
};

/** The name with which a sentence about one of those who took part begins. */
const nameIn = ({ facts }: Pick<Discourse, "facts">, text: string): string | undefined =>
  facts.people.flatMap(({ name }) => (name && text.startsWith(name.text) ? [name.text] : []))[0];

/** Whether a sentence is about one of those who took part, on no journey from stop to stop. */
const isAboutPerson = ({ facts, content }: Discourse, { words }: Line): boolean => {
  const stops = new Set(
    content.scenes.flatMap(({ item }) => item.venue?.name?.zh ?? item.city?.zh ?? item.venue?.city?.zh ?? []),
  );
  return stops.size < 2 && nameIn({ facts }, textOf(words)) !== undefined;
};

/** 甲与乙签署协议, and 根据协议，双方将……. */
const SIGNED = /签署|签订|签字/u;
const TERMS = /^根据/u;

/** A paragraph in which the terms of a document follow the sentence of its signing, and context follows them. */
const termsFirst = (block: Paragraph): Paragraph => {
  const at = block.lines.findIndex((one, index) => {
    const [before, next] = [block.lines[index - 1], block.lines[index + 1]];
    const parts = isContext(one) && before !== undefined && SIGNED.test(textOf(before.words));
    return parts && next?.id.startsWith("agreements[") && TERMS.test(textOf(next.words));
  });
  const [fact, ...rest] = at < 0 ? [] : block.lines.slice(at);
  if (!fact) return block;
  const end = rest.findIndex(({ id }) => !id.startsWith("agreements["));
  const lines = [...block.lines.slice(0, at), ...rest.toSpliced(end < 0 ? rest.length : end, 0, fact)];
  return { ...block, lines };
};

/** Characters of a first paragraph with facts about whom or what it names, and of the beginning of such a name. */
const MAX_LEAD = 260;
const START = 3;

/** A text in which what something is that the first paragraph names ends that paragraph, where it would part talks from what was said there. */
const withFactsInLead = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph);
  if (lead?.part !== "lead") return [...blocks];
  const named = lead.lines.map(({ words }) => textOf(words)).join("");
  const moved: Line[] = [];
  for (const block of blocks.filter(isParagraph)) {
    if (block === lead) continue;
    for (const [at, one] of block.lines.entries())
      if (partsTalks(block.lines, at) && named.includes(textOf(one.words).slice(0, START))) moved.push(one);
  }
  if (moved.length === 0 || sizeOf([...lead.lines, ...moved]) > MAX_LEAD) return [...blocks];
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    if (block === lead) return { ...lead, lines: [...lead.lines, ...moved] };
    return { ...block, lines: block.lines.filter((one) => !moved.includes(one)) };
  });
};

/**
 * A text in which facts about a speaker or an organization do not come between two speakers: those about an organization follow
 * the item, those about somebody end the text.
 */
export const withContextOutOfTalks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const moved: Line[] = [];
  const kept = withFactsInLead(blocks).map((paragraph): Composed => {
    const block = isParagraph(paragraph) ? termsFirst(paragraph) : paragraph;
    if (!isParagraph(block) || block.part === "lead") return block;
    const out = block.lines.filter(
      (one, at) =>
        (interrupts(block.lines, at) || partsList(block.lines, at)) && isAboutPerson(discourse, one),
    );
    moved.push(...out);
    return behindItem({ ...block, lines: block.lines.filter((one) => !out.includes(one)) });
  });
  const last = kept.findLastIndex(isParagraph);
  const end = kept[last];
  if (moved.length === 0 || !end || !isParagraph(end)) return kept;
  if (end.lines.every(isContext)) {
    // Who somebody is precedes what else is known of them.
    const [first, ...more] = end.lines.map(({ words }) => textOf(words));
    const known = moved.filter(({ words }) => {
      const name = nameIn(discourse, textOf(words));
      return name !== undefined && first?.includes(name) && !more.some((one) => one.startsWith(name));
    });
    const lines = [...known, ...end.lines, ...moved.filter((one) => !known.includes(one))];
    return kept.map((block) => (block === end ? { ...end, lines } : block));
  }
  const paragraph: Paragraph = { ...end, lines: moved, keys: [] };
  return [...kept.slice(0, last + 1), paragraph, ...kept.slice(last + 1)];
};
