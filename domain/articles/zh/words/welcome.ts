import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";

/** 对甲一行的到来表示欢迎, which has the verb of a statement. */
const WELCOMED = /对(?!此)([^，；：。对]{2,30}?)(的到来|的来访)?表示欢迎/u;
/** Visitors, whose arrival is what the welcome is for. */
const VISITORS = /(?:一行|代表团|考察团|访问团|[来嘉]宾)$/u;

const ACT =
  /\p{Script=Han}{2,}(?:到|来|赴|抵|前往)[^，；。]*?(?:投资|考察|参观|访问|学习|交流|发展|兴业|创业|建厂|就业|置业|洽谈|旅游|观光|指导|做客|履新|参会|参展|合作)$/u;
/** Whether an act of others is welcomed, of which 欢迎 is the verb itself: 各地企业来云雀投资发展. */
export const isWelcomedAct = (whom: string): boolean => ACT.test(whom);

/** 欢迎甲一行到来, for 对甲一行表示欢迎, before a statement of the same sentence: 表示 comes once. Undefined where the words have 表示 more often, or no welcome. */
export const withPlainWelcome = (words: Phrase): Phrase | undefined => {
  const text = textOf(words);
  const found = WELCOMED.exec(text);
  if (!found || (text.match(/表示/gu) ?? []).length > 1) return undefined;
  const [whole, whom = "", came = ""] = found;
  const from = found.index + 1;
  const guests = partOf(words, from, from + whom.length);
  const arrived = came === "" && VISITORS.test(whom) ? "到来" : came.slice(1);
  const behind = withoutStart(words, found.index + whole.length);
  return say`${partOf(words, 0, found.index)}欢迎${guests}${arrived}${behind}`;
};
