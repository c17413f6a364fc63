import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { sourced, spliced, textOf } from "../../phrase";

/** 安例一行26人参加仪式: a sentence of its own about how many came with somebody. */
const CAME =
  /^(\p{Script=Han}{2,4}|[^，。；、]{2,16}·[^，。；、]{1,10})一行(?:共)?(\d+(?:余|多)?人)(?:参加|出席)(?:\p{Script=Han}{2,6})。?$/u;

const sizeIn = (line: Line): readonly [string, string] | undefined => {
  const [, name, size] = CAME.exec(textOf(line.words)) ?? [];
  return name !== undefined && size !== undefined ? [name, size] : undefined;
};

/** 安例一行26人参观了码头, for 安例一行26人参加仪式 and 安例等参观了码头: the number of those with whom somebody came, where the text has named the person before. */
export const withSizeAtAct = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const at = lines.findIndex((one) => !one.own && sizeIn(one) !== undefined);
  const came = lines[at];
  const [name, size] = (came && sizeIn(came)) ?? [];
  if (!came || name === undefined || size === undefined) return [...blocks];
  if (!lines.slice(0, at).some(({ words }) => textOf(words).includes(name))) return [...blocks];
  const again = new RegExp(`(?<=^|，)${literal(name)}(?:等|一行)(?!\\d|人|[，。])`, "u");
  const act = lines.slice(at + 1).find(({ words, own }) => !own && again.test(textOf(words)));
  const found = act && again.exec(textOf(act.words));
  if (!act || !found) return [...blocks];
  const words = spliced(act.words, found.index, found.index + found[0].length, `${name}一行${size}`);
  return withLinesReplaced(blocks, (one) => {
    if (one === came) return [];
    return [one === act ? { ...one, words: sourced(words, ...came.words.paths) } : one];
  });
};
