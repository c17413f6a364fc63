import type { Composed } from "../compose";
import { spliced, textOf } from "../phrase";

const BEFORE = /^(座谈|会谈)前(?=，)/;

/** 此前，, for 座谈前， where no sentence before it has called what happened so: the blocks of a text without talks that nobody has heard of. */
export const withoutUnknownTalks = (blocks: readonly Composed[]): Composed[] => {
  let told = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((one) => {
      const text = textOf(one.words);
      const [front] = one.own ? [] : (BEFORE.exec(text) ?? []);
      const unknown = front !== undefined && told !== "" && !/座谈|会谈|洽谈|会见|会晤/.test(told);
      told += text;
      return front && unknown ? { ...one, words: spliced(one.words, 0, front.length, "此前") } : one;
    });
    return { ...block, lines };
  });
};
