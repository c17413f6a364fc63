import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 2024年3月5日，在战略合作签约仪式上，……: an occasion in front of what was signed there. */
const OCCASION = /^((?:[^，。；]{4,16}，)?在)([^，。；在]{2,20}(仪式|典礼|活动))上，/u;
/** 仪式在云雀市湖滨区举行: where it was, if that is a region. */
const PLACED = /^(仪式|典礼|活动)(在[^，。；]{2,14}[市县区]举行)$/u;

const placed = (line: Line, next: Line | undefined): Line | undefined => {
  if (next?.id !== "event.place" || line.own || next.opens) return undefined;
  const text = textOf(line.words);
  const [, front = "", , noun] = OCCASION.exec(text) ?? [];
  const [, held, where = ""] = PLACED.exec(textOf(next.words)) ?? [];
  if (front === "" || noun !== held) return undefined;
  const words = spliced(line.words, front.length - 1, front.length, `${where}的`);
  return { ...line, words: { ...words, paths: [...words.paths, ...next.words.paths] } };
};

/** 在云雀市湖滨区举行的签约仪式上，……, for 在签约仪式上，……。仪式在云雀市湖滨区举行: the region of a ceremony in front of it. */
export const withPlaceOfCeremony = (block: Composed): Composed => {
  if (!isParagraph(block)) return block;
  const at = block.lines.findIndex((line, n) => placed(line, block.lines[n + 1]) !== undefined);
  const line = block.lines[at];
  const whole = line && placed(line, block.lines[at + 1]);
  return whole
    ? { ...block, lines: [...block.lines.slice(0, at), whole, ...block.lines.slice(at + 2)] }
    : block;
};
