import type { Lang } from "../events/values";
import { CLAIMS, claimsOf } from "../wording/claims";

/**
 * Whether two masked texts claim the same beside their facts. Who acts on whom is left to the checker, which compares it with the
 * record: verbs for one act differ in what they state of it.
 */
export const claimsSame = (before: string, after: string, lang: Lang): boolean => {
  const [was, is] = [claimsOf(before, lang), claimsOf(after, lang)];
  return CLAIMS.every((claim) => claim === "role" || was[claim] === is[claim]);
};
