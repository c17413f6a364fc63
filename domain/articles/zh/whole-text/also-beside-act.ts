import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 甲还向乙颁发……: a further act of giving, after what its giver said or did. */
const GIVES =
  /^(?:[^，。；：]{1,14}，)?[^，。；：]{2,60}?还(?=(?:向[^，。；]+?(?:颁发|赠送|捐赠|赠予|移交|递交)|授予))/u;

const actorOf = ({ words }: Line): string | undefined =>
  words.pieces.find(({ mention }) => mention !== undefined)?.mention;

const isBy = ({ words }: Line, who: string): boolean =>
  words.pieces.some(({ mention }) => mention?.split("+").includes(who) === true);

/** A text in which 还 comes before a gift only where the sentence in front of it is about its giver: it refers to nothing elsewhere. */
export const withAlsoBesideAct = (blocks: readonly Composed[]): Composed[] => {
  let before: Line | undefined;
  const next = (line: Line): Line => {
    const earlier = before;
    before = line;
    const end = line.own ? 0 : (GIVES.exec(textOf(line.words))?.[0].length ?? 0);
    const giver = actorOf(line);
    if (end === 0 || giver === undefined || (earlier && isBy(earlier, giver))) return line;
    return { ...line, words: spliced(line.words, end - 1, end, "") };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(next) } : block,
  );
};
