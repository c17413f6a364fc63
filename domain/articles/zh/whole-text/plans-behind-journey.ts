import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";

/** 某市是此行的第二站: where a journey had come to. */
const STATION = /第[一二三四五六七八九十\d]+站/u;
/** 第三届博览会将于……: another event than the journey. */
const OTHER_EVENT = /^第[^，]{1,4}届/u;

const isPlan = ({ id }: Line): boolean => id.startsWith("followUps[");

/** A text in which what is planned follows the closing context on the journey rather than the last item before it. */
export const withPlansBehindJourney = (blocks: readonly Composed[]): Composed[] => {
  const last = blocks.findLastIndex((block) => isParagraph(block) && block.part !== "notice");
  const closing = blocks[last];
  if (!isParagraph(closing) || !closing.lines.every(isContext)) return [...blocks];
  const station = closing.lines.findIndex(({ words }) => STATION.test(textOf(words)));
  const above = blocks[last - 1];
  if (station < 0 || !isParagraph(above)) return [...blocks];
  const plans = above.lines.filter(isPlan);
  if (plans.length === 0 || plans.length === above.lines.length) return [...blocks];
  const at = closing.lines.findIndex(
    ({ words }, index) => index > station && OTHER_EVENT.test(textOf(words)),
  );
  const behind = at < 0 ? closing.lines.length : at;
  const lines = closing.lines.toSpliced(behind, 0, ...plans);
  return blocks.with(last, { ...closing, lines }).with(last - 1, {
    ...above,
    lines: above.lines.filter((one) => !isPlan(one)),
  });
};
