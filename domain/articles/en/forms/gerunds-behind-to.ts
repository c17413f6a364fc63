import { gerund } from "../words/gerunds";
import { isBareVerb } from "./verbs";

/** "is committed to", "look forward to", "with a view to": what takes a gerund, with the verb behind it to the end of the clause. */
export const BEHIND_TO =
  /\b((?:is|are|was|were|be|been|being|remain(?:s|ed|ing)?) (?:(?:also|still|fully|firmly|strongly|deeply) )?(?:committed|dedicated|devoted)|look(?:s|ed|ing)? forward|with a view) to ((\p{Ll}+) (?:the|an?|its|their|his|her|all|more|at|with|on|in|up|out|and|to|this|these|every|each|new)\b[^,;:.“]*)(?=$|[,.])/u;

/** Words behind which another clause would begin. */
const CLAUSE = / (?:that|which|who|will|would|is|are|was|were|has|have|had|can|could|should|must) /u;

/** "is committed to looking at the fees and making the port cheaper", for "is committed to look … and make …". */
export const withGerundsBehindTo = (text: string): string =>
  text.replace(BEHIND_TO, (all: string, front: string, act: string, verb: string) => {
    const made = isBareVerb(verb) && !CLAUSE.test(act) ? gerund(act) : undefined;
    return made === undefined ? all : `${front} to ${made}`;
  });
