import { type Composed, type Line, withNeighboursJoined } from "../../compose";
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

/** 下一步，计划一周开行两班，未来逐步实现天天班: a short plan, and what is planned for later. */
export const withPlansTogether = (block: Composed): Composed => withNeighboursJoined(block, together);
