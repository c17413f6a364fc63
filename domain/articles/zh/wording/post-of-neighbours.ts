import type { Rewording } from "../../rewording";

const POST =
  "(?:(?:第[一二三])?(?:常务|执行|名誉|荣誉|永远)?副?(?:会长|主席|理事长|秘书长|院长|校长|主任|局长|处长|部长|书记|总经理|董事长|馆长|所长|社长|领事)|参赞|教授|顾问|理事|监事)";
const NAME = "\\p{Script=Han}{2,4}?";
const NEIGHBOURS = new RegExp(
  `(?<=^|[，、])(${POST})(${NAME})(、|和)(\\1)(?!助理|夫人|代表|特助|秘书|办公)(?=${NAME}(?:([、，和等])|出席|参加|上台|陪同|$))`,
  "u",
);

/** 秘书长安例、白样，会长陈样, for 秘书长安例、秘书长白样、会长陈样: the same post of two neighbours, and what follows them apart. */
export const postOfNeighboursOnce: Rewording = (text) => {
  const found = NEIGHBOURS.exec(text);
  const again = found?.[4] ?? "";
  if (!found || again === "") return undefined;
  const to = found.index + found[0].length;
  const change = { from: to - again.length, to, text: "" };
  const next = new RegExp(`^(${NAME})、(?=${POST})`, "u").exec(text.slice(to))?.[1];
  if (next === undefined) return change;
  const mark = to + next.length;
  return [{ from: mark, to: mark + 1, text: "，" }, change];
};
