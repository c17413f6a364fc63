import type { Result } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";

/** "the Order of the Lake, in recognition of her work": the award and its reason. */
const REASON = /^(.+?),? (in (?:recognition|appreciation|acknowledge?ment|honou?r) of .+)$/u;

/**
 * The only award without its reason, which follows the place: after "in recognition of her work" the place would be where she
 * worked.
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
