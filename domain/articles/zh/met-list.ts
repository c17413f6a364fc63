import type { Composed, Line } from "../compose";
import { partOf, say, textOf, withoutStart } from "../phrase";

/** 代表团在某地与甲、乙、丙就……进行交流: whom the visitors talked with, between the subject and the topics. */
const MET =
  /^((?:[^，。；与]{1,12}，)?)([^，。；与、在]{2,14})((?:在[^，。；与]{2,24})?)与([^。；]+?)((?:座谈(?:交流)?，)?)((?:就|围绕)[^。；，]+(?:进行(?:座谈|交流|探讨|会谈|讨论)|交换意见))$/u;
/** Characters of a list that nobody can keep in mind as far as the verb. */
const LONG = 42;

/** 双方在某地就……进行交流，甲、乙、丙参加: a long list of those who were met follows what was talked about. */
const listBehind = (one: Line): Line => {
  const found = one.own ? undefined : MET.exec(textOf(one.words));
  const [whole, front = "", party = "", place = "", met = "", sat = ""] = found ?? [];
  if (!whole || met.length < LONG || !/、/.test(met) || /[就围]|分别$/.test(party)) return one;
  const a = front.length;
  const b = a + party.length;
  const c = b + place.length;
  const d = c + 1;
  const e = d + met.length;
  const { words } = one;
  const opened = say`${partOf(words, 0, a)}双方${partOf(words, b, c)}${withoutStart(words, place === "" ? e + sat.length : e)}`;
  return { ...one, words: say`${opened}，${partOf(words, d, e)}参加` };
};

/** Every paragraph in which topics of talks come before a long list of those who were there. */
export const withTopicsBeforeList = (block: Composed): Composed =>
  block.type === "paragraph" && block.part === "agenda"
    ? { ...block, lines: block.lines.map(listBehind) }
    : block;
