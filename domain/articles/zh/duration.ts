import type { Composed, Line } from "../compose";
import { plain, say, spliced, textOf, withoutStart } from "../phrase";

/** 考察为期5天: how long the visit or the event took, in a sentence of its own. */
const LASTED =
  /^(?:此次|本次|这次)?(?:考察|访问|调研|出访|行程|活动|会议|论坛|培训|展览|研讨会)(为期[\d一二三四五六七八九十两半]{1,3}(?:天|日|周|个月))。?$/;
/** A first sentence that says where somebody went, or what was held. */
const WENT = /(?:考察|访问|调研|交流|参观|举行|举办|召开|开幕)(?=，|$)/;
/** Characters of a first sentence with room for it. */
const ROOM = 90;

/** The text with how long the event took in its first sentence: 甲率团到乙市考察，为期5天. */
export const withDurationInLead = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find((block) => block.type === "paragraph");
  const [first, ...rest] = lead?.lines ?? [];
  const found = blocks.flatMap((block) =>
    block.type === "paragraph" ? block.lines.filter(({ words }) => LASTED.test(textOf(words))) : [],
  );
  const [only, ...more] = found;
  const text = first ? textOf(first.words) : "";
  if (!lead || !first || !only || more.length > 0 || only === first) return [...blocks];
  const went = WENT.exec(text);
  if (!went || text.length > ROOM || /为期|历时|\d日至/.test(text)) return [...blocks];
  const lasted = { ...plain(LASTED.exec(textOf(only.words))?.[1] ?? ""), paths: only.words.paths };
  const end = went.index + went[0].length;
  const head = spliced(first.words, end, text.length, "");
  const opened: Line = { ...first, words: say`${head}，${lasted}${withoutStart(first.words, end)}` };
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = (block === lead ? [opened, ...rest] : block.lines).filter((one) => one !== only);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
