import { type Composed, itemOf, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, say, textOf } from "../../phrase";

/** 随后，, 在甲、乙陪同下，: when an act was, and with whom. */
const FRONT =
  "(?:(?:随后|其间|当天|[\\d月日上下午晚]{2,12}|[^，。；]{1,6}[前后])，)?(?:在(?:(?!陪同下)[^。；]){2,60}陪同下，|在[^，。；与]{2,20}，)?";
/** 与学生座谈, 参观了病房: one act, and no more. */
const ACT =
  "(?:还|先后|分别)?(?:与[^，；：“”]{2,44}(?:座谈|交谈|交流|会谈|见面|会面|谈话)|(?:参观|走访|察看|查看|考察|慰问|看望|观看|视察)了?[^，；：“”]{2,44})";
const ACTED = new RegExp(
  `^${FRONT}([^，。；、和与]{2,14}?)(一行|等|(?:率领?|带领)[^，；]{2,20}?)?${ACT}$`,
  "u",
);
/** 希望……, 肯定了……: what one of them said about it, in a clause that can follow the act. */
const WISH = /^(?:希望|要求|勉励|鼓励|叮嘱|嘱咐|祝愿)/u;
const COURTESY =
  /^(?:还)?(?:肯定了?|称赞了?|感谢|祝贺|高度评价|对[^，；：]{2,40}表示(?:感谢|肯定|赞赏|祝贺|慰问))/u;
/** Characters of both sentences. */
const MAX_CHARACTERS = 125;

/** How what was said follows an act: 希望……, 并肯定了……; undefined for a statement. */
const following = (predicate: Phrase): Phrase | undefined => {
  const text = textOf(predicate);
  if (/[；：“]/u.test(text)) return undefined;
  if (WISH.test(text)) return say`，${predicate}`;
  return COURTESY.test(text)
    ? say`，并${partOf(predicate, text.startsWith("还") ? 1 : 0, text.length)}`
    : undefined;
};

/** 王小样与学生座谈，希望……, for 王小样与学生座谈。王小样希望……: what somebody said at what they have just done. */
const withWords = (before: Line, one: Line): Line | undefined => {
  if (one.own || one.opens || !one.id.includes(".remarks[") || before.id.includes(".remarks["))
    return undefined;
  if (itemOf(before) === undefined || itemOf(before) !== itemOf(one)) return undefined;
  const [stated, said] = [textOf(before.words).replace(/。$/u, ""), textOf(one.words)];
  if (stated.length + said.length > MAX_CHARACTERS) return undefined;
  const [, name, more] = ACTED.exec(stated) ?? [];
  if (name === undefined || !said.startsWith(name)) return undefined;
  const behind = /^(?:一行|等)?/u.exec(said.slice(name.length))?.[0] ?? "";
  // 王小样一行参观了……。王小样肯定了……: what one of them said is not what all said.
  if ((behind === "") !== (more === undefined)) return undefined;
  const rest = following(partOf(one.words, name.length + behind.length, said.length));
  if (!rest) return undefined;
  const { own: _, ...line } = before;
  return { ...line, words: say`${partOf(before.words, 0, stated.length)}${rest}` };
};

/** Paragraphs in which a wish or a courtesy follows the act of the same people in its sentence. */
export const withWordsBehindActs = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, withWords));
