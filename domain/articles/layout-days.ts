import type { Lang } from "../events/values";
import { sizeOf } from "./compose";
import { type Drafted, isSpoken, merged } from "./layout-draft";

/** Characters of a day, or of one stop of a journey, that form one paragraph; of an item in it, and of a reply at an item. */
const MAX_DAY_CHARACTERS = 215;
const ITEM = 95;
const REPLY = { day: 45, stop: 65 } as const;
/** Characters of two parts of one stop from which they may be separate paragraphs. */
const TWO = 130;

const sizeIn = ({ block }: Drafted): number => (block.type === "paragraph" ? sizeOf(block.lines) : 0);

const partOf = ({ block }: Drafted): string => (block.type === "paragraph" ? block.part : "");

const keyOf = ({ block }: Drafted): string | undefined =>
  block.type === "paragraph" ? block.keys[0] : undefined;

type Of = (draft: Drafted) => unknown;

const dayOf: Of = ({ day }) => day;
const stopOf: Of = ({ stop }) => stop;

/** Whether a draft continues the day, or the stop of a journey, of the run before it; context may come between. */
const goesOn = (run: readonly Drafted[], b: Drafted, of: Of): boolean => {
  const a = run.findLast((one) => partOf(one) === "agenda");
  if (!a || of(a) === undefined) return false;
  if (partOf(b) === "background") return b.near;
  return partOf(b) === "agenda" && of(a) === of(b);
};

/** Whether what follows is short: a reply at the same item, or another item. */
const isShort = (a: Drafted, b: Drafted): boolean => {
  const reply = isSpoken(b) && isSpoken(a) && keyOf(a) === keyOf(b);
  return sizeIn(b) <= (reply ? REPLY[a.stop === undefined ? "day" : "stop"] : ITEM);
};

const fits = (run: readonly Drafted[], of: Of): boolean => {
  const size = run.reduce((n, one) => n + sizeIn(one), 0);
  const few = run.length === 2 && of === stopOf && size <= TWO;
  return (
    run.length > 1 &&
    !few &&
    size <= MAX_DAY_CHARACTERS &&
    run.slice(1).every((one, at) => isShort(run[at] ?? one, one)) &&
    run.some((one) => !isSpoken(one) || one.stop !== undefined)
  );
};

const together = (drafts: readonly Drafted[], of: Of): readonly Drafted[] => {
  const runs: Drafted[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    if (run && goesOn(run, draft, of)) run.push(draft);
    else runs.push([draft]);
  }
  return runs.flatMap((run) => {
    const [first, ...more] = run;
    return first && fits(run, of) ? [more.reduce(merged, first)] : run;
  });
};

/** Chinese: a stop of a journey, and a day of a longer event, is one paragraph where little was said and done there. */
export const withWholeDays = (drafts: readonly Drafted[], lang: Lang): readonly Drafted[] =>
  lang === "zh" ? together(together(drafts, stopOf), dayOf) : drafts;
