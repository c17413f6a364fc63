import type { Result } from "../content/message";
import { type Phrase, plain } from "../phrase";
import type { Said } from "../reference/facts";

/** "the Order of the Lake, in recognition of her work": what was awarded, and what for. */
const REASON = /^(.+?),? (in (?:recognition|appreciation|acknowledge?ment|honou?r) of .+)$/u;

/**
 * The only thing that was awarded without what it was awarded for, which comes behind the place: behind "in recognition of her work"
 * the place would be where she worked.
 */
export const withoutReason = (
  { type }: Result["outcome"],
  points: readonly Said[],
): { points: readonly Said[]; reason: Phrase } => {
  const [only, ...more] = points;
  const cut = more.length === 0 && type === "award" ? REASON.exec(only?.text ?? "") : undefined;
  const [, thing = "", reason = ""] = cut ?? [];
  if (!only || thing === "") return { points, reason: plain("") };
  return { points: [{ ...only, text: thing }], reason: plain(` ${reason}`, [only.path]) };
};
