import type { Composed, Line } from "../../compose";
import { partOf, plain, say, textOf, withoutStart } from "../../phrase";

/** Characters of a first sentence from which it is too long. */
const MAX_CHARACTERS = 120;

/** 甲率代表团赴某国访问，……，分别与乙、丙座谈，就……交换意见. */
const MET =
  /^(?=.{40})([^。；]*?(代表团|考察团|访问团|参访团|调研组|考察组)(?:一行[^，。；]*)?[^，。；]*(?:，(?!分别与|与)[^，。；]{2,24}){0,2})，((?:分别)?与[^。；]{40,}(?:座谈|交流|会谈|意见|探讨))$/u;

const parted = (line: Line): readonly Line[] => {
  const text = line.own ? "" : textOf(line.words);
  const [whole, first = "", noun = ""] = text.length > MAX_CHARACTERS ? (MET.exec(text) ?? []) : [];
  if (!whole) return [line];
  const rest = withoutStart(line.words, first.length + 1);
  return [
    { ...line, words: partOf(line.words, 0, first.length) },
    { ...line, words: say`${plain(noun)}${rest}` },
  ];
};

/** The blocks of a text whose first sentence is not too long: the people a delegation met have a sentence of their own. */
export const withShorterLead = (blocks: readonly Composed[]): Composed[] => {
  const [lead] = blocks.filter(({ type }) => type === "paragraph");
  return blocks.map((block) =>
    block === lead && block.type === "paragraph"
      ? { ...block, lines: [...block.lines.slice(0, 1).flatMap(parted), ...block.lines.slice(1)] }
      : block,
  );
};
