import { type Composed, isParagraph, type Line } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** Words of a result that add nothing to the same act in the lead. */
const FORMALLY = /正式|成功|顺利/gu;
/** 云溪市与松山省缔结友好城市关系: who, and what they did. */
const DONE = /^(\p{Script=Han}{2,24}?)([与同和]\p{Script=Han}{2,24}?(?:缔结|结成|建立|签署|签订|达成)\p{Script=Han}{4,40})$/u;

/** Whether the lead has said what a result says: somebody it names, and the same act. */
const isIn = (lead: string, result: string): boolean => {
  const [, who = "", act = ""] = DONE.exec(result.replaceAll(FORMALLY, "")) ?? [];
  return who !== "" && lead.includes(who) && lead.replaceAll(FORMALLY, "").includes(act);
};

/** Without the sentence about a result that the lead has stated as what the visit was for or what was done there. */
export const withResultsOnce = (blocks: readonly Composed[]): Composed[] => {
  const [first, ...rest] = blocks.filter(isParagraph);
  if (!first) return [...blocks];
  const lead = first.lines.map(({ words }) => textOf(words)).join("。");
  const paths: string[] = [];
  const isRepeated = (one: Line): boolean =>
    one.id.startsWith("outcomes[") && !one.own && isIn(lead, textOf(one.words).replace(/。$/, ""));
  for (const { lines } of rest)
    for (const one of lines) if (isRepeated(one)) paths.push(...one.words.paths);
  if (paths.length === 0) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const [opening, ...more] = block.lines;
    if (block === first && opening)
      return [{ ...block, lines: [{ ...opening, words: sourced(opening.words, ...paths) }, ...more] }];
    const lines = block.lines.filter((one) => !isRepeated(one));
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
