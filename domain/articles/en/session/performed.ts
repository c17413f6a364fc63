import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPlural } from "../words/grammar";
import { pastOf } from "./past";

/** What some do for the others there. */
const ACT =
  /^(play|perform|recite|read|screen|show|serve|display|distribute|publish|release|send)( out)? (.+?)((?: (?:in|at|to|on|before|after|during) .+)?)$/u;

/** What nobody is known to have done: an item that expressly lists no people. */
const DONE =
  /^(set|put|open|launch|exhibit|present|unveil|install|plant|light|offer|provide|organize|hold)( up)? ((?:\d|an? |the |\p{Ll})[^,;]*)()$/u;

/** "works by Exemplar were played": an act of which the record does not say who did it, and which was not done by everybody. */
export const performed = (did: Said, byNobody = false): Phrase | undefined => {
  const [, verb = "", out = "", thing = "", behind = ""] =
    ACT.exec(did.text) ?? (byNobody ? DONE.exec(did.text) : undefined) ?? [];
  if (thing === "" || /[,;]| and (?!\p{Lu})/u.test(did.text)) return undefined;
  const [noun = ""] = thing.split(/ (?:of|by|for|from|with|about) /u);
  const participle = verb === "show" ? "shown" : pastOf(verb);
  return plain(`${thing} ${isPlural(noun) ? "were" : "was"} ${participle}${out}${behind}`, [did.path]);
};
