import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPlural } from "../words/grammar";

/** What some do for the others there, and its participle. */
const PERFORMED: ReadonlyMap<string, string> = new Map([
  ["play", "played"],
  ["perform", "performed"],
  ["recite", "recited"],
  ["read", "read"],
  ["read out", "read out"],
  ["screen", "screened"],
  ["show", "shown"],
  ["serve", "served"],
  ["display", "displayed"],
  ["distribute", "distributed"],
  ["publish", "published"],
  ["release", "released"],
  ["send", "sent"],
]);
const ACT = new RegExp(
  `^(${[...PERFORMED.keys()].sort((a, b) => b.length - a.length).join("|")}) (.+?)((?: (?:in|at|to|on|before|after|during) .+)?)$`,
  "u",
);

/** "works by Exemplar were played": an act of which the record does not say who did it, and which was not done by everybody. */
export const performed = (did: Said): Phrase | undefined => {
  const [, verb = "", thing = "", behind = ""] = ACT.exec(did.text) ?? [];
  if (thing === "" || /[,;]| and (?!\p{Lu})/u.test(did.text)) return undefined;
  const [noun = ""] = thing.split(/ (?:of|by|for|from|with|about) /u);
  return plain(`${thing} ${isPlural(noun) ? "were" : "was"} ${PERFORMED.get(verb)}${behind}`, [did.path]);
};
