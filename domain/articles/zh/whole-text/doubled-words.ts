import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { arePiecesAt, pieceBefore, wordsOf } from "./words-of-record";

/** Words that come twice in a row, as names of places, offices and acts have them; 总会总会长 is a post of a 总会. */
const DOUBLED = /(\p{Script=Han}{2,8}|[将赴])\1(?![长路街]|(?<=代表代表)[团处])/u;
/** 样本市市外办: the level of a region twice, before a unit or the leaders of the region; 市场监管局 and 区域 are words of their own. */
const LEVEL_TWICE =
  /([区市县省州])\1(?!场|域|会|块|城|民[中服广公活之众]|郊|政(?![府协]))(?=领导|有关|相关|直|属|级|委|政府|人大|政协|[^，。；、（）]{1,10}?(?:[委办局厅处院部]|协会|中心)(?:[^\p{Script=Han}]|[主副局处院部负党书常等领的和及、]|$))/gu;
/** 样本市人民政府样本市政府: the two names of one government. */
const GOVERNMENT_TWICE = /(\p{Script=Han}{2,8})(?:人民)?政府(\1(?:人民)?政府)/u;
/** Characters of words that do not meet by chance: 大学化学化工学院 has 学化 twice. */
const CERTAIN = 3;

/** Whether somebody's name ends in words behind a text: 林见证见证. */
const isEndOfName = ({ people }: Facts, text: string): boolean =>
  people.some(({ name }) => name !== undefined && text.endsWith(name.text));

/** Whether a name of two characters and its level ends at a character: 样本市, but not 松县, whose committee is 松县县委. */
const endsLongName = (words: Phrase, at: number): boolean =>
  /(?:^|[省市州区县])[^省市州区县]{2,}[省市州区县]$/u.test(pieceBefore(words, at) ?? "");

/** The sentence without what a name repeats of the one before it: a level of regions, a government. */
const withNamesOnce = (line: Line, facts: Facts): Line => {
  if (line.own) return line;
  const record = wordsOf(facts.record);
  let { words } = line;
  for (const { index } of [...textOf(words).matchAll(LEVEL_TWICE)].reverse())
    if (endsLongName(words, index + 1) && !record.includes(textOf(words).slice(index - 1, index + 3)))
      words = spliced(words, index + 1, index + 2, "");
  const text = textOf(words);
  const [all, , again] = text.includes("政府", text.indexOf("政府") + 1)
    ? (GOVERNMENT_TWICE.exec(text) ?? [])
    : [];
  if (all !== undefined && again !== undefined && !record.includes(all)) {
    const to = text.indexOf(all) + all.length;
    words = spliced(words, to - again.length, to, "");
  }
  return words === line.words ? line : { ...line, words };
};

const withoutDoubled = (given: Line, facts: Facts): Line => {
  const line = withNamesOnce(given, facts);
  const text = textOf(line.words);
  const [all, once = ""] = DOUBLED.exec(text) ?? [];
  if (line.own || all === undefined || wordsOf(facts.record).includes(all)) return line;
  const from = text.indexOf(all);
  const to = from + once.length;
  if (isEndOfName(facts, text.slice(0, to))) return line;
  if (once.length < CERTAIN && !arePiecesAt(line.words, to)) return line;
  // 互赠互赠的纪念品: the act once, in front of the thing.
  const again = text.slice(to + once.length).startsWith("的")
    ? { from: to, to: to + once.length + 1 }
    : { from, to };
  return { ...line, words: spliced(line.words, again.from, again.to, "") };
};

/** The text without words that come twice in a row where two values of the record meet: 在前进区政府, 安例与白样互赠纪念品. */
export const withoutDoubledWords = (blocks: readonly Composed[], { facts }: Discourse): Composed[] =>
  withLinesReplaced(blocks, (line) => [withoutDoubled(line, facts)]);
