import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, spliced, textOf } from "../../phrase";

/** 示例大学签署后: a condition with a subject of its own, in front of what it is for. */
const CONDITION =
  "((?![于在待力经完签通验建以从\\d])[^，。；将拟]{2,24}?(?:签署|确认|签字|签约|批准|审批|核准|通过|验收|完成|建成|结束|到位)(?:确认)?)后(?=[^，。；的]{4,})";
/** 三校拟示例大学签署后开展合作: a condition between a verb of planning and what it is about. */
const PLANNED = new RegExp(
  `^((?:根据[^，。；]{1,8}，)?)([^，。；]{2,60}?)(表示愿|(?<![模比虚])拟(?![定订写])|(?<!表示|承诺|宣布|同意|强调|指出|[即必大名])将(?!来|会同)|(?<![志自心意])愿)(?![意望景])${CONDITION}`,
  "u",
);
/** 根据计划，将协议签署后启动航线; 安例表示，将……: the same of a plan without a subject of its own. */
const OF_NOBODY = new RegExp(`^(根据计划，|[^，。；]{2,40}表示，)将${CONDITION}`, "u");
/** What a sentence with a plan and a condition has. */
const MAY_PLAN = /[拟将愿][^，。；]{2,30}后/u;
const SAID = "表示愿";
/** 协议书尚待示例大学签署: that the condition has not been met yet. */
const PENDING = /(?:尚待|有待|仍需|尚需|还需|须经|待)/u;

/** 示例大学签署后，三校拟开展合作: the condition in front. */
const withConditionAhead = (line: Line): Line => {
  const text = textOf(line.words);
  if (!MAY_PLAN.test(text)) return line;
  const [plan, start = "", met = ""] = line.own ? [] : (OF_NOBODY.exec(text) ?? []);
  if (plan !== undefined) {
    const rest = partOf(line.words, plan.length, text.length);
    return {
      ...line,
      words: say`${start}${partOf(line.words, start.length + 1, start.length + 2 + met.length)}将${rest}`,
    };
  }
  const [all, front = "", who = "", verb = "", condition = ""] = line.own ? [] : (PLANNED.exec(text) ?? []);
  if (all === undefined) return line;
  const from = front.length + who.length + verb.length;
  const to = from + condition.length + 1;
  const rest = spliced(line.words, from, to, "");
  // 示例公司表示，示例大学签署后愿……: what somebody said before the condition was met.
  if (verb === SAID)
    return {
      ...line,
      words: say`${partOf(line.words, 0, from - 1)}，${partOf(line.words, from, to)}${partOf(rest, from - 1, textOf(rest).length)}`,
    };
  const begin = partOf(rest, 0, front.length);
  const doing = partOf(rest, front.length, textOf(rest).length);
  return { ...line, words: say`${begin}${partOf(line.words, from, to)}，${doing}` };
};

/** 协议书尚待示例大学签署，此后三校拟开展合作: a neighbouring sentence that says that the condition is not met. */
const joined = (before: Line, one: Line): Line | undefined => {
  if (one.opens || ![before, one].some(({ words }) => MAY_PLAN.test(textOf(words)))) return undefined;
  for (const [plan, state] of [
    [before, one],
    [one, before],
  ] as const) {
    const [all, front = "", who = "", verb = "", condition = ""] = PLANNED.exec(textOf(plan.words)) ?? [];
    const pending = textOf(state.words).replace(/。$/u, "");
    if (plan.own || front !== "" || verb === SAID || all === undefined || !pending.endsWith(condition))
      continue;
    if (!PENDING.test(pending.slice(-condition.length - 3, -condition.length))) continue;
    const from = who.length + verb.length;
    const rest = spliced(plan.words, from, from + condition.length + 1, "");
    const { own: _, ...both } = before;
    return { ...both, id: plan.id, words: say`${partOf(state.words, 0, pending.length)}，此后${rest}` };
  }
  return undefined;
};

/** The text with the condition of a plan in front of it, and once where a neighbouring sentence says that it is not met yet. */
export const withConditionsOnce = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    const made = withNeighboursJoined(block, joined);
    return made.type === "paragraph" ? { ...made, lines: made.lines.map(withConditionAhead) } : made;
  });
