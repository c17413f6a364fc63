import { type Composed, isParagraph, type Line } from "../../compose";
import type { Scene } from "../../content/message";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 甲主持座谈会: who chaired talks. */
const CHAIRED = /主持[^，。；：]{0,8}(?:座谈会?|会谈|交流会|恳谈会)$/u;
const TALKS = /座谈|会谈|交流会|恳谈会|会见/u;

/** The blocks without the line, and without a paragraph that had nothing else. */
const without = (blocks: readonly Composed[], chair: Line): Composed[] =>
  blocks.flatMap((block) => {
    if (!isParagraph(block) || !block.lines.includes(chair)) return [block];
    const lines = block.lines.filter((one) => one !== chair);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });

/** 代表团与乙座谈。甲主持座谈会, for 甲主持座谈会 before the text has stated the only talks: who chaired them, behind the sentence that introduces them. */
export const withChairBehindTalks = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  let talks: Scene | undefined;
  for (const scene of content.scenes)
    if (scene.item.activity === "talks") {
      if (talks) return [...blocks];
      talks = scene;
    }
  if (!talks) return [...blocks];
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const at = lines.findIndex(
    ({ id, own, words }) => id === "people.chair" && !own && CHAIRED.test(textOf(words)),
  );
  const chair = lines[at];
  const heldId = `agenda[${talks.key}]`;
  const held = lines.findIndex(({ id }) => id === heldId);
  const stated = lines[held];
  if (!chair || !stated || held < at || !TALKS.test(textOf(stated.words))) return [...blocks];
  if (lines.slice(0, at).some(({ words }) => TALKS.test(textOf(words)))) return [...blocks];
  const { opens: _, ...behind } = chair;
  return without(blocks, chair).map((block) =>
    isParagraph(block)
      ? { ...block, lines: block.lines.flatMap((one) => (one === stated ? [one, behind] : [one])) }
      : block,
  );
};
