import { type Composed, documentOf, type Line, withNeighboursJoined } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 下一步，计划一周开行两班: what is planned next, of nobody in particular. */
const FIRST = /^(?:下一步，)?计划[^，；。：“”]{2,30}$/u;
/** 未来计划逐步实现……: what is planned for later. */
const LATER = /^(未来|今后|此后|之后|后续|明年|年内|年底前)计划(?=\p{Script=Han}{2})/u;

const together = (before: Line, one: Line): Line | undefined => {
  const plans = [before, one].every(({ id, own }) => id.startsWith("followUps[") && !own);
  const [front, when] = LATER.exec(textOf(one.words)) ?? [];
  if (!plans || front === undefined || when === undefined || !FIRST.test(textOf(before.words)))
    return undefined;
  return { ...before, words: say`${before.words}，${when}${withoutStart(one.words, front.length)}` };
};

/** 达成合作意向, and what the same two intend to do. */
const INTENT = /达成[^，；。]{0,24}意向(?:协议书?|书)?》?$/u;
const INTENDED = /^双方(?=有意[^；：]{2,60}$)/u;

/** 达成合作意向，有意开展合作, for 达成合作意向。双方有意开展合作. */
const asIntended = (before: Line, one: Line): Line | undefined => {
  const both = INTENDED.exec(textOf(one.words))?.[0];
  // 双方 are the parties of the document, not those of another result before it.
  const document = documentOf(one);
  const own = before.own || one.own || document === undefined || documentOf(before) !== document;
  if (own || both === undefined || !INTENT.test(textOf(before.words))) return undefined;
  return { ...before, words: say`${before.words}，${withoutStart(one.words, both.length)}` };
};

/** 下一步，计划一周开行两班，未来逐步实现天天班: a short plan, and what is planned for later. */
export const withPlansTogether = (block: Composed): Composed =>
  withNeighboursJoined(block, (before, one) => together(before, one) ?? asIntended(before, one));
