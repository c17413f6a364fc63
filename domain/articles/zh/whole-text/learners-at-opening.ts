import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

/** 40名学员参加活动: those who take a course, of which the text says nothing yet. */
const LEARNERS = /^[^，；]*(?:学员|营员|选手)参加活动$/u;
const ATTENDED = "参加活动";
/** 林业研修班开幕式由甲主持，乙、丙等出席. */
const OPENED =
  /^[^，；]{4,60}(?:开幕式|开班式|开营式|开幕仪式|开班仪式|开班典礼|开营仪式)由[^；]+(?:出席|参加)$/u;

const linesOf = (block: Composed): readonly Line[] => (isParagraph(block) ? block.lines : []);

/** The learners of a course beside the others at its opening: ……开幕式由甲主持，乙等出席，40名学员参加, not before the course. */
export const withLearnersAtOpening = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap(linesOf);
  const from = lines.findIndex(
    ({ id, own, words }) => id === "attendance" && !own && LEARNERS.test(textOf(words)),
  );
  const learners = lines[from];
  const opened = lines.slice(from + 1).find(({ own, words }) => !own && OPENED.test(textOf(words)));
  if (!learners || !opened) return [...blocks];
  const who = partOf(learners.words, 0, textOf(learners.words).length - ATTENDED.length);
  const together = { ...opened, words: sourced(say`${opened.words}，${who}参加`, ...learners.words.paths) };
  const changed = (list: readonly Line[]): Line[] =>
    list.filter((one) => one !== learners).map((one) => (one === opened ? together : one));
  return blocks
    .map((block) => (isParagraph(block) ? { ...block, lines: changed(block.lines) } : block))
    .filter((block) => !isParagraph(block) || block.lines.length > 0);
};
