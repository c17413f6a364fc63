import { isPlural, withArticle } from "../words/grammar";

const OFFICE =
  /(?:^|[ -])(?:mayor|governor|minister|director|president|chair(?:man|woman|person)?|head|chief|rector|dean|principal|secretary|manager|commissioner|consul|consul general|secretary general|director general|ambassador|coordinator|superintendent|headteacher|commander|speaker|treasurer)$/i;
const ANYBODY =
  /(?:^|[ -])(?:member|representative|official|officer|advis[eo]r|counsell?or|councill?or|attach[ée]|student|teacher|lecturer|professor|researcher|journalist|reporter|editor|engineer|interpreter|translator|delegate|volunteer|expert|specialist|doctor|nurse|guide|photographer|consultant|assistant|lawyer|farmer|recruiter|spokes(?:man|woman|person))$/i;
/** A number, an article or an owner; several people. */
const NOT_ONE =
  /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d\S*|its|his|her|their|our|other|another|each|every|some|several|many|all|both|no|various) | and |, /i;
const SECOND = /^(?:deputy|vice|assistant|associate|senior|former)\b/i;

/**
 * "a vice president", "the head of the water department": a single person whom the record knows only by the post. `of`: whether
 * the organization follows.
 */
export const unnamedOfficial = (group: string, of: boolean): string | undefined => {
  if (!/^\p{Ll}/u.test(group) || NOT_ONE.test(group)) return undefined;
  const [front = "", tail = ""] = group.split(/(?= (?:of|for|from|in|at|to|with) )/, 2);
  if (isPlural(front)) return undefined;
  if (ANYBODY.test(front)) return withArticle(group);
  if (!OFFICE.test(front)) return undefined;
  const only = / for /.test(tail) || (!SECOND.test(front) && (of || tail !== ""));
  return only ? `the ${group}` : withArticle(group);
};
