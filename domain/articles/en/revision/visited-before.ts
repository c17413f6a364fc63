import type { Said } from "../../reference/facts";

/** "A delegation from Sandby last visited Reedham in 2012", by the end of its subject and its verb. */
const LAST =
  /^((?:An?|The) [^,;]*?(?<! (?:has|have|had|was|were|at|the)))( last (?:visited|came|met|toured|called))\b/u;

/**
 * "A delegation from Sandby had last visited Reedham in 2012": the visit before this one, in the office's own sentence. In the
 * simple past it would deny this one.
 */
export const visitedBefore = (said: Said, held: boolean): Said =>
  held ? { ...said, text: said.text.replace(LAST, "$1 had$2") } : said;
