import type { Facts, Said } from "../../reference/facts";
import { isOfVisit } from "../../structure/context";

/** "A delegation from Sandby last visited Reedham in 2012", by the end of its subject and its verb. */
const LAST =
  /^((?:An?|The) [^,;]*?(?<! (?:has|have|had|was|were|at|the)))( last (?:visited|came|met|toured|called))\b/u;

/**
 * "A delegation from Sandby had last visited Reedham in 2012": the visit before this one, in the office's own sentence. In the
 * simple past it would deny this one.
 */
const visitedBefore = (said: Said, held: boolean): Said =>
  held ? { ...said, text: said.text.replace(LAST, "$1 had$2") } : said;

const NUMBER = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|some|a few";
/** "A group from Reedham visited Sandby a month earlier." */
const EARLIER = new RegExp(
  `^((?:An?|The) [^,;“]+? (?:visited|came|travell?ed|hosted)\\b[^,;“]*)( (?:${NUMBER}) (?:days?|weeks?|months?|years?)) (?:earlier|before)\\.$`,
  "u",
);
/** A clause or a second verb, to whose time "earlier" may refer. */
const FURTHER = /\b(?:and|but|that|which|who|whom|whose|when|where|after|before|since|while|until|by|to) /u;
/** A time of its own in the sentence before, to which "earlier" would refer. */
const TIMED =
  /\b(?:1[89]|20)\d\d\b|\b(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:days?|weeks?|months?|years?|then|later|earlier)\b/u;

/**
 * "A group from Reedham visited Sandby a month before the visit.": to which time "earlier" refers, in a sentence whose own verb
 * is about a visit, without another time or act.
 */
const beforeVisit = ({ record }: Facts, said: Said, at: number): Said => {
  const before = record.background?.[at - 1]?.en ?? "";
  if (!isOfVisit(record) || TIMED.test(before)) return said;
  const [, front = "", span = ""] = EARLIER.exec(said.text) ?? [];
  if (front === "" || TIMED.test(front) || FURTHER.test(front)) return said;
  return { ...said, text: `${front}${span} before the visit.` };
};

/** A sentence of context on an earlier visit, with its time relative to this one. */
export const withTimeOfVisit = (facts: Facts, said: Said, at: number): Said =>
  beforeVisit(facts, visitedBefore(said, facts.record.status === "held"), at);
