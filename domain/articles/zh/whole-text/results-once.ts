import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { sourced, textOf } from "../../phrase";

/** Words of a result that add nothing to the same act. */
const FORMALLY = /正式|成功|顺利/gu;
/** 云溪市与松山省缔结友好城市关系: who, and what they did. */
const DONE =
  /^(\p{Script=Han}{2,24}?)([与同和]\p{Script=Han}{2,24}?(?:缔结|结成|建立|签署|签订|达成)\p{Script=Han}{4,40})$/u;

/** 云雀联盟成立, alone behind the news of 云雀联盟成立大会: an act that the name of the event states. */
const BEGAN = /^(\p{Script=Han}{4,24}(?:成立|揭牌|启动|启用|开业|开馆|开园|开班|开工|开通|上线))$/u;

/** What follows an act that the text reports, in 成立大会 or at the end of a clause, but not in 成立以来. */
const REPORTED = "(?=大会|仪式|典礼|活动|会议|暨|[，。；])";

/** Whether a text has said what a result says: somebody it names, and the same act, which is `news` rather than what somebody said. */
const isIn = (text: string, news: string, result: string): boolean => {
  const [began] = BEGAN.exec(result.replaceAll(FORMALLY, "")) ?? [];
  if (began) return new RegExp(`${began}${REPORTED}`, "u").test(news);
  const [, who = "", act = ""] = DONE.exec(result.replaceAll(FORMALLY, "")) ?? [];
  return who !== "" && text.includes(who) && text.replaceAll(FORMALLY, "").includes(act);
};

/** （以下简称“联盟”）, in the middle of the name of what began. */
const INTRODUCED = /（以下简称“[^”]*”）/gu;

/** Without the sentence about a result that the text has stated as what the visit was for or what was done there. */
export const withResultsOnce = (blocks: readonly Composed[]): Composed[] => {
  let [read, news] = ["", ""];
  let before: Line | undefined;
  const repeated = new Map<Line, readonly string[]>();
  const again = new Set<Line>();
  for (const one of allLines(blocks)) {
    const text = textOf(one.words).replace(/。$/, "");
    if (before && one.id.startsWith("outcomes[") && !one.own && isIn(read, news, text)) {
      again.add(one);
      repeated.set(before, [...(repeated.get(before) ?? []), ...one.words.paths]);
    } else before = one;
    read += `${text}。`;
    if (!one.id.includes(".remarks[")) news += `${text.replaceAll(INTRODUCED, "")}。`;
  }
  if (again.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (one) => {
    if (again.has(one)) return [];
    const paths = repeated.get(one);
    return [paths ? { ...one, words: sourced(one.words, ...paths) } : one];
  });
};
