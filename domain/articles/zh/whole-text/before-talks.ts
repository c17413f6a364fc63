import type { Composed } from "../../compose";
import { spliced, textOf } from "../../phrase";

const BEFORE = /^(座谈|会谈)前(?=，)/;
/** 签约前，, for 仪式前， of a signing that no sentence has called a ceremony. */
const CEREMONY = /^仪式(?=[前后]，)/;

/** 此前，, for 座谈前， if no sentence before it has used that noun: the blocks of a text without references to unknown talks. */
export const withoutUnknownTalks = (blocks: readonly Composed[]): Composed[] => {
  let textBefore = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((one) => {
      const text = textOf(one.words);
      const [front] = one.own ? [] : (BEFORE.exec(text) ?? []);
      const unknown =
        front !== undefined && textBefore !== "" && !/座谈|会谈|洽谈|会见|会晤/.test(textBefore);
      const ceremony = !one.own && CEREMONY.test(text) && textBefore !== "" && !/仪式|典礼/.test(textBefore);
      const signed = /签[署订约]/.test(textBefore);
      const earlier = ceremony && (signed || text.startsWith("仪式前"));
      textBefore += earlier ? text.slice(2) : text;
      if (ceremony && signed) return { ...one, words: spliced(one.words, 0, 2, "签约") };
      if (earlier) return { ...one, words: spliced(one.words, 0, 3, "此前") };
      return front && unknown ? { ...one, words: spliced(one.words, 0, front.length, "此前") } : one;
    });
    return { ...block, lines };
  });
};
