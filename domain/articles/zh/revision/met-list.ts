import type { Composed, Line } from "../../compose";
import { partOf, plain, say, textOf, withoutStart } from "../../phrase";

/** 代表团在某地与甲、乙、丙就……进行交流: the people the visitors talked with, between the subject and the topics. */
const MET =
  /^((?:[^，。；与]{1,12}，)?)([^，。；与、在]{2,14})((?:在[^，。；与]{2,24})?)与([^。；]+?)((?:(?:座谈|会谈|交流|座谈交流|讨论交流|讨论|会晤)，)?)((?:就|围绕)[^。；，]+(?:进行(?:座谈|交流|探讨|会谈|讨论)|交换意见))$/u;
/** Characters of a list from which it is too long before the verb. */
const MIN_LIST_CHARACTERS = 42;

/** Whether the visitors talked with somebody else in an earlier sentence, to whom 双方 would refer. */
const haveTalked = (party: string, before: readonly Line[]): boolean =>
  before.some((one) => {
    const [, ...behind] = textOf(one.words).replace(`${party}与`, "，与").split("，与");
    return behind.some((text) => /^[^。；]*(?:座谈|会谈|交流|探讨|讨论|交换意见)/.test(text));
  });

/** 双方在某地就……进行交流，甲、乙、丙参加: a long list of those who were met follows what was talked about. */
const listBehind = (one: Line, before: readonly Line[]): Line => {
  const found = one.own ? undefined : MET.exec(textOf(one.words));
  const [whole, front = "", party = "", place = "", met = "", sat = ""] = found ?? [];
  if (!whole || met.length < MIN_LIST_CHARACTERS || !/、/.test(met) || /[就围]|分别$/.test(party)) return one;
  const a = front.length;
  const b = a + party.length;
  const c = b + place.length;
  const d = c + 1;
  const e = d + met.length;
  const { words } = one;
  const who = haveTalked(party, before) ? say`${partOf(words, a, b)}还` : plain("双方");
  const opened = say`${partOf(words, 0, a)}${who}${partOf(words, b, c)}${withoutStart(words, place === "" ? e + sat.length : e)}`;
  return { ...one, words: say`${opened}，${partOf(words, d, e)}参加` };
};

/** Every paragraph in which topics of talks come before a long list of those who were there. */
export const withTopicsBeforeList = (block: Composed, at: number, all: readonly Composed[]): Composed => {
  if (block.type !== "paragraph" || block.part !== "agenda") return block;
  const before = all.slice(0, at).flatMap((one) => (one.type === "paragraph" ? one.lines : []));
  return {
    ...block,
    lines: block.lines.map((one, n) => listBehind(one, [...before, ...block.lines.slice(0, n)])),
  };
};
