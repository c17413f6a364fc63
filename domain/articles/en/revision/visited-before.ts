import type { Facts, Said } from "../../reference/facts";
import { isOfVisit } from "../../structure/context";

/** "A delegation from Sandby last visited Reedham in 2012", by the end of its subject and its verb. */
const LAST =
  /^((?:An?|The) [^,;]*?(?<! (?:has|have|had|was|were|at|the)))( last (?:visited|came|met|toured|called))\b/u;

/**
 * "A delegation from Sandby had last visited Reedham in 2012": the visit before this one, in the office's own sentence. In the
 * simple past it would deny this one.
 */
export const visitedBefore = (said: Said, held: boolean): Said =>
  held ? { ...said, text: said.text.replace(LAST, "$1 had$2") } : said;

const NUMBER = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|some|a few";
/** "A group from Reedham visited Sandby a month earlier." */
const EARLIER = new RegExp(`( (?:${NUMBER}) (?:days?|weeks?|months?|years?)) (?:earlier|before)\\.$`, "u");
/** A time of its own in the sentence before, to which "earlier" would refer. */
const TIMED =
  /\b(?:1[89]|20)\d\d\b|\b(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:days?|weeks?|months?|years?|then|later|earlier)\b/u;

/** "A group from Reedham visited Sandby a month before the visit.": to which time "earlier" refers, in a sentence of context about a visit. */
export const beforeVisit = ({ record }: Facts, said: Said, at: number): Said => {
  const before = record.background?.[at - 1]?.en ?? "";
  if (!isOfVisit(record) || TIMED.test(before)) return said;
  return { ...said, text: said.text.replace(EARLIER, "$1 before the visit.") };
};
