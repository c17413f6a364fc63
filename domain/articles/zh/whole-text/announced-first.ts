import { type Composed, isParagraph, type Line } from "../../compose";
import { textOf, withoutStart } from "../../phrase";

/** 14个项目集中开工，总投资……: what began, as the first clause of a sentence. */
const BEGAN = /^[^，。；]{2,30}?(开工|开幕|启动|开业|开馆|开园|通车|投产|运营)(?=，|$)/u;
/** 随后，主任甲宣布项目集中开工: the announcement of what began. */
const ANNOUNCED =
  /^(随后，)?[^，；。]{2,60}宣布[^，；。]{2,20}?(开工|开幕|启动|开业|开馆|开园|通车|投产|运营)$/u;

const isAnnouncedBehind = (one: Line, next: Line | undefined): next is Line => {
  const act = BEGAN.exec(textOf(one.words))?.[1];
  const announced = next && !next.own && !next.opens ? ANNOUNCED.exec(textOf(next.words))?.[2] : undefined;
  return !one.opens && act !== undefined && act === announced && !textOf(one.words).includes("宣布");
};

const withoutThen = (line: Line): Line => {
  const then = ANNOUNCED.exec(textOf(line.words))?.[1] ?? "";
  return then === "" ? line : { ...line, words: withoutStart(line.words, then.length) };
};

/** The lines of a paragraph in which somebody declares something begun before the text says that it began. */
export const withAnnouncementsFirst = (block: Composed): Composed => {
  if (!isParagraph(block)) return block;
  const at = block.lines.findIndex((one, i) => isAnnouncedBehind(one, block.lines[i + 1]));
  const [one, next] = [block.lines[at], block.lines[at + 1]];
  if (!one || !next) return block;
  return {
    ...block,
    lines: [...block.lines.slice(0, at), withoutThen(next), one, ...block.lines.slice(at + 2)],
  };
};
