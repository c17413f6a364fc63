import { type Composed, isContext, isParagraph, itemOf, type Line, type Paragraph } from "../../compose";
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

/** Whether a sentence of context comes between two sentences on one item, neither of which it explains. */
const interrupts = (lines: readonly Line[], at: number): boolean => {
  const [before, one, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !one || !next || !isContext(one)) return false;
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

/** Whether a sentence is about one of those who took part, on no journey from stop to stop. */
const isAboutPerson = ({ facts, content }: Discourse, { words }: Line): boolean => {
  const stops = new Set(
    content.scenes.flatMap(({ item }) => item.venue?.name?.zh ?? item.city?.zh ?? item.venue?.city?.zh ?? []),
  );
  const text = textOf(words);
  return stops.size < 2 && facts.people.some(({ name }) => name && text.startsWith(name.text));
};

/**
 * A text in which facts about a speaker or an organization do not come between two speakers: those about an organization follow
 * the item, those about somebody end the text.
 */
export const withContextOutOfTalks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const moved: Line[] = [];
  const kept = blocks.map((block): Composed => {
    if (!isParagraph(block) || block.part === "lead") return block;
    const out = block.lines.filter((one, at) => interrupts(block.lines, at) && isAboutPerson(discourse, one));
    moved.push(...out);
    return behindItem({ ...block, lines: block.lines.filter((one) => !out.includes(one)) });
  });
  const last = kept.findLastIndex(isParagraph);
  const end = kept[last];
  if (moved.length === 0 || !end || !isParagraph(end)) return kept;
  if (end.lines.every(isContext))
    return kept.map((block) => (block === end ? { ...end, lines: [...end.lines, ...moved] } : block));
  const paragraph: Paragraph = { ...end, lines: moved, keys: [] };
  return [...kept.slice(0, last + 1), paragraph, ...kept.slice(last + 1)];
};
