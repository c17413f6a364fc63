import { allLines, type Composed, isContext, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";
import { describedIn } from "./lead-context-last";

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

/** 捐赠仪式举行, 访问期间, 走访: the name of an event, and other acts, which report none. */
const OTHER = /\p{Script=Han}{2}(?:仪式|活动|大会|签约会)|[走随互采家]访|访[谈客]|访问(?:期间|团|中)/gu;

/** The runs of sentences of each paragraph that report an act. */
const reportsOf = (blocks: readonly Composed[], act: RegExp): Line[][] => {
  const runs: Line[][] = [];
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    let run: Line[] | undefined;
    for (const one of block.lines) {
      if (!isReported(one) || !act.test(wordsOf(one).replace(OTHER, ""))) run = undefined;
      else if (run) run.push(one);
      else {
        run = [one];
        runs.push(run);
      }
    }
  }
  return runs;
};

/** Characters of a name by which two sentences are on one act. */
const NAME = 4;

/** Whether sentences have a name of another one. */
const shareName = (one: Line, run: readonly Line[]): boolean => {
  const text = wordsOf(one);
  return run.some((line) =>
    [...text].some((_, at) => at + NAME <= text.length && wordsOf(line).includes(text.slice(at, at + NAME))),
  );
};

/** Whether words refer to an organization without its name: 该校, 学院. */
const refersTo = (name: string, text: string): boolean =>
  !text.includes(name) && (/[该其]/u.test(text) || text.includes(name.slice(-2)));

/**
 * The last sentence of the report of the act that a sentence refers to: the only one, or the only one that has a name of it. 该校 of a
 * school that the sentence before describes stays with it unless the report names that school.
 */
const reportOf = (
  blocks: readonly Composed[],
  act: RegExp,
  one: Line,
  before: Line | undefined,
): Line | undefined => {
  const runs = reportsOf(blocks, act);
  const [run, ...more] = runs.length > 1 ? runs.filter((each) => shareName(one, each)) : runs;
  const described = before && isContext(before) ? describedIn(before) : undefined;
  const needsIt = described !== undefined && refersTo(described, wordsOf(one));
  if (needsIt && !run?.some((line) => wordsOf(line).includes(described))) return undefined;
  return more.length === 0 ? run?.at(-1) : undefined;
};

/** Whether other context states an earlier act of the kind, which the sentence counts on from. */
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
      const report = act && reportOf(blocks, act, one, before);
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
