import { allLines, type Composed, isContext, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";

/** 这是该会今年的第二批捐赠: an act by a pronoun, and its noun. */
const THIS =
  /^(?:这|此|此行|此次)(?:也?是|系|为)[^，；。]*?(捐赠|捐款|捐助|访问|出访|来访|到访|组团|签约|合作)[^，；。]*。?$/u;
/** What the sentence has that the pronoun stands for. */
const ACTS: readonly (readonly [noun: RegExp, act: RegExp])[] = [
  [/捐/u, /捐|赠/u],
  [/访|组团/u, /访/u],
  [/签约|合作/u, /签[署订约]/u],
];
/** 2021年，该会首次……: an act before that of the news. */
const EARLIER = /\d{4}年|此前|去年|曾|首[次批]|上[次批年]/u;
/** 第二批 and 第一批: sentences on parts of one series. */
const SERIES = /第[一二三四五六七八九十\d]+([批次期届])/u;

/** 捐赠100元可捐购一个包裹: what may be done, which is no act. */
const GENERAL = /可以?(?=\p{Script=Han})|每[年次人个笔]/u;

const wordsOf = ({ words }: Line): string => textOf(words);
const isReported = ({ id }: Line): boolean => !id.startsWith("background[") && !id.includes(".remarks[");

/** The act that a sentence refers to by a pronoun, unless the sentence before it has it. */
const actOf = (one: Line, before: Line | undefined): RegExp | undefined => {
  const noun = isContext(one) ? THIS.exec(wordsOf(one))?.[1] : undefined;
  if (noun === undefined) return undefined;
  const act = ACTS.find(([word]) => word.test(noun))?.[1];
  if (!act || !before) return act;
  const text = wordsOf(before);
  return act.test(text) && !GENERAL.test(text) ? undefined : act;
};

/** 捐赠仪式举行: the name of an event, which reports no act. */
const EVENT = /\p{Script=Han}{2}(?:仪式|活动|大会|签约会)/gu;

/** The last sentence of the first run of a paragraph that reports an act. */
const reportOf = (blocks: readonly Composed[], act: RegExp): Line | undefined => {
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    const has = (one: Line | undefined): boolean =>
      one !== undefined && isReported(one) && act.test(wordsOf(one).replace(EVENT, ""));
    const first = block.lines.findIndex(has);
    if (first < 0) continue;
    const end = block.lines.findIndex((one, at) => at > first && !has(one));
    return block.lines[(end < 0 ? block.lines.length : end) - 1];
  }
  return undefined;
};

/** Whether other context tells of an earlier act of the kind, which the sentence counts on from. */
const hasEarlier = (blocks: readonly Composed[], one: Line): boolean => {
  const noun = THIS.exec(wordsOf(one))?.[1] ?? "";
  return allLines(blocks).some(
    (other) =>
      other !== one && isContext(other) && wordsOf(other).includes(noun) && EARLIER.test(wordsOf(other)),
  );
};

/** A text in which 这是……第二批捐赠 and what it goes on with follow the sentence on the donation. */
export const withThisNear = (blocks: readonly Composed[]): Composed[] => {
  let before: Line | undefined;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    for (const [at, one] of block.lines.entries()) {
      const act = actOf(one, before);
      const report = act && reportOf(blocks, act);
      before = one;
      if (!report || hasEarlier(blocks, one)) continue;
      const [next] = block.lines.slice(at + 1);
      const [series, other] = [
        SERIES.exec(wordsOf(one)),
        next && isContext(next) ? SERIES.exec(wordsOf(next)) : null,
      ];
      const moved = next && series?.[1] !== undefined && series[1] === other?.[1] ? [one, next] : [one];
      return blocks.flatMap((each): Composed[] => {
        if (!isParagraph(each)) return [each];
        const lines = each.lines.flatMap((line) =>
          line === report ? [line, ...moved] : moved.includes(line) ? [] : [line],
        );
        return lines.length > 0 ? [{ ...each, lines }] : [];
      });
    }
  }
  return [...blocks];
};
