import { changed, joined, loose, type Phrase, plain, say, textOf } from "../phrase";

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 三、十二、二十一: ordinals and counts of points; above 99 in figures. */
export const chineseNumber = (n: number): string => {
  if (n < 10) return DIGITS[n] ?? String(n);
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}十${ones > 0 ? DIGITS[ones] : ""}`;
};

/** How many things, before a noun: 两个、三个. */
export const countOf = (n: number): string => (n === 2 ? "两" : chineseNumber(n));

/** 个 before 项目, 份 before 协议、合同、备忘录、文件, else 项. */
export const classifier = (noun: string): string =>
  noun.endsWith("项目") ? "个" : /(?:协议|协议书|合同|备忘录|文件|意向书)$/.test(noun) ? "份" : "项";

const inner = (phrase: Phrase): string => textOf(phrase).replace(/（[^）]*）|“[^”]*”|《[^》]*》/g, "");

/** 甲、乙和丙; commas where a member holds a 、 itself; 等 closes an open list. */
export const enumeration = (members: readonly Phrase[], open = false): Phrase => {
  const [first, ...rest] = members;
  if (!first) return plain("");
  const end = open ? "等" : "";
  if (rest.length === 0) return say`${first}${end}`;
  const texts = members.map(inner);
  const heavy = texts.some((text) => /[、，；]/.test(text));
  if (heavy) {
    const between = texts.some((text) => /[，；]/.test(text)) ? "；" : "，";
    if (open) return say`${joined(members, between)}${end}`;
    return say`${joined(members.slice(0, -1), between)}${between}以及${members.at(-1) ?? ""}`;
  }
  const ands = texts.some((text) => /[和与及]/.test(text));
  if (open || ands) return say`${joined(members, "、")}${end}`;
  return say`${joined(members.slice(0, -1), "、")}和${members.at(-1) ?? ""}`;
};

/** People and bodies side by side, without 和: 甲、乙、丙. */
export const sideBySide = (members: readonly Phrase[], open = false): Phrase => {
  const texts = members.map(inner);
  const between =
    members.length < 2
      ? ""
      : texts.some((text) => text.includes("，"))
        ? "；"
        : texts.some((text) => text.includes("、"))
          ? "，"
          : "、";
  return loose(say`${joined(members, between)}${open ? "等" : ""}`);
};

/** Clauses one after another: commas, or semicolons where a clause holds a comma. */
export const clauseList = (clauses: readonly Phrase[]): Phrase => {
  const heavy = clauses.some((clause) => /[，；]/.test(inner(clause)));
  return loose(joined(clauses, heavy ? "；" : "，"));
};

/** 一是……；二是……。 */
export const ordinals = (points: readonly Phrase[]): Phrase =>
  loose(
    joined(
      points.map((point, at) => say`${chineseNumber(at + 1)}是${point}`),
      "；",
    ),
  );

/** Ends a sentence: no doubled marks, one stop. */
export const sentenceText = (phrase: Phrase, stop = "。"): string => {
  const closed = textOf(phrase)
    .replace(/，(?=[，。；：、])/g, "")
    .replace(/^[，、；]+/, "")
    .trim()
    .replace(/[，、；]+$/, "");
  return /[。！？][”』」）]?$/.test(closed) || stop === "" ? closed : `${closed}${stop}`;
};

/** A stored phrase without a word that the sentence gives already. */
export const without = (phrase: Phrase, start: RegExp): Phrase =>
  changed(phrase, (s) => s.replace(start, ""));
