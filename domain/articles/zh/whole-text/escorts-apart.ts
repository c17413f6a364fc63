import type { Composed, Line } from "../../compose";
import { partOf, resting, say, textOf } from "../../phrase";

/** 在甲，乙处处长丙、丁陪同下，某某一行参观了……: a list of escorts that commas divide, before what the visitors did. */
const ESCORTED = /^((?:[^，。；在]{1,16}，)?)在([^。；]+?，[^。；]+?)陪同下，([^。；]{4,120})$/u;
const SEES = /^[^，]{2,16}(?:还|来到|一同)?(?:在[^，]+)?(?:参观|考察|走访|察看|查看|游览|来到|前往|实地)/u;

/** 某某一行参观了……。甲，乙处处长丙、丁陪同。 */
const apart = (one: Line): Line[] => {
  const [, front = "", list = "", act = ""] = (one.own ? undefined : ESCORTED.exec(textOf(one.words))) ?? [];
  // 参观了该公司: what the list of escorts has named.
  const refers = /该|其/.test(act);
  if (act === "" || refers || !SEES.test(act) || /在|陪同|，[^，]*(?:省|市|区|县)，/.test(list)) return [one];
  const { words } = one;
  const from = front.length + 1;
  const end = from + list.length;
  const did = partOf(words, end + "陪同下，".length, textOf(words).length);
  const seen = { ...one, words: resting(say`${partOf(words, 0, front.length)}${did}`, ...words.paths) };
  return [seen, { id: `${one.id}.escorts`, words: say`${partOf(words, from, end)}陪同`, goesOn: true }];
};

/** Every paragraph in which a long list of escorts is a sentence of its own, after what they showed to the visitors. */
export const withEscortsApart = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: block.lines.flatMap(apart) } : block;
