import { type Composed, isParagraph, type Line, type Paragraph } from "../../compose";
import { textOf } from "../../phrase";

const isContext = ({ id }: Line): boolean => id.startsWith("background[");
const itemOf = ({ id }: Line | undefined = { id: "" } as Line): string | undefined =>
  /^agenda\[[^\]]*\]/u.exec(id)?.[0];

/** What was presented, which facts about it may follow, and what somebody was given or appointed to. */
const PRESENTED = /介绍|汇报|通报|参观|考察|察看|颁发|授予|赠送|捐赠|签署|揭牌|启动|发布|获[颁评赠聘奖]/u;
/** A sentence that refers to the one before it, or whose time does. */
const REFERS = /^(?:其|该|此|这|双方|两[校地市国院]|当|同时|目前|截至)|该[协项计]|此[次前后]/u;

/** Whether a sentence of context stands between two sentences on one item, neither of which it explains. */
const interrupts = (lines: readonly Line[], at: number): boolean => {
  const [before, one, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !one || !next || !isContext(one)) return false;
  const item = itemOf(before);
  const own = before.own || next.own || REFERS.test(textOf(one.words));
  return !own && item !== undefined && item === itemOf(next) && !PRESENTED.test(textOf(before.words));
};

/** A text in which facts about a speaker or an organization do not come between two speakers: they end the text. */
export const withContextOutOfTalks = (blocks: readonly Composed[]): Composed[] => {
  const moved: Line[] = [];
  const kept = blocks.map((block): Composed => {
    if (!isParagraph(block) || block.part === "lead") return block;
    const out = block.lines.filter((_, at) => interrupts(block.lines, at));
    moved.push(...out);
    return out.length === 0 ? block : { ...block, lines: block.lines.filter((one) => !out.includes(one)) };
  });
  if (moved.length === 0) return [...blocks];
  const last = kept.findLastIndex(isParagraph);
  const end = kept[last];
  if (!end || !isParagraph(end)) return [...blocks];
  if (end.lines.every(isContext))
    return kept.map((block) => (block === end ? { ...end, lines: [...end.lines, ...moved] } : block));
  const paragraph: Paragraph = { ...end, lines: moved, keys: [] };
  return [...kept.slice(0, last + 1), paragraph, ...kept.slice(last + 1)];
};
