import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { eventNoun } from "../event/event";

const PAST: Readonly<Record<string, string>> = {
  features: "featured",
  "brings together": "brought together",
  gathers: "gathered",
  showcases: "showcased",
  displays: "displayed",
  attracts: "attracted",
  includes: "included",
  "aims to": "aimed to",
};
const PRESENT = new RegExp(`^(?:The|This) (.+?) (${Object.keys(PAST).join("|")}) `, "u");
/** Properties of an event that hold whenever it takes place. */
const EACH_TIME = /\b(?:every|each|annual|annually|yearly|regularly|always|usually|traditionally)\b/i;

/** "The delegation is in Reedham on a week's visit": where those were whose visit the first sentence reports as past. */
const ON_VISIT =
  /^The (?:\p{L}+ )?(?:delegation|group|team|mission|party|visitors|guests) (is|are) (?:currently |now )?(?=(?:in|on) [^,;:“]*\b(?:visit|tour|trip|mission|stay)\b)/u;

/** "on a tour that ends in June": a stay that goes on after the visit. */
const OTHER_STAY = /\b(?:until|till|ends?|will|since)\b/;

/** "The delegation was in Reedham on a week's visit": the visit that the first sentence reports, in the office's own sentence. */
const pastOfStay = ({ facts }: Discourse, said: Said): Said => {
  const [front = "", verb = ""] = ON_VISIT.exec(said.text) ?? [];
  const city = facts.record.city?.en;
  const here =
    /^The delegation is (?:currently |now )?in \p{Lu}/u.test(said.text) ||
    (city !== undefined && said.text.includes(` in ${city} `));
  if (front === "" || !here || OTHER_STAY.test(said.text)) return said;
  const past = front.replace(/ (?:is|are) .*$/u, verb === "is" ? " was " : " were ");
  return { ...said, text: `${past}${said.text.slice(front.length)}` };
};

/** "It is the first delegation of its kind": the delegation, of which the sentence before may not speak. */
const DELEGATION_FIRST =
  /^It (?=(?:is|was) (?:the|one of the) (?:first|second|third|last|only|largest|biggest|\p{Ll}+est) (?:(?!(?:to|by|of|in|on|at|for|from|with|that|who|which|such|an?|the|its|since) )[\p{L}-]+ ){0,3}delegation\b)/u;

/** The office's own sentence about the delegation, which it calls "it" as the first of several. */
const ofDelegation = ({ facts }: Discourse, said: Said): Said =>
  said.path.startsWith("background[0]") && facts.delegations.length === 1
    ? { ...said, text: said.text.replace(DELEGATION_FIRST, "The delegation ") }
    : said;

/** "The fair featured 40 builders": what an event that is over had or was, in the office's own sentence. */
export const pastOfEvent = (discourse: Discourse, own: Said): Said => {
  const said = ofDelegation(discourse, own);
  const { facts } = discourse;
  const { status, when, published, officialName } = facts.record;
  const last = when?.end ?? when?.start ?? "";
  const ahead = published !== undefined && published.slice(0, last.length) < last;
  if (status !== "held" || ahead || EACH_TIME.test(said.text)) return said;
  const [, subject, verb = ""] = PRESENT.exec(said.text) ?? [];
  if (subject === undefined) return pastOfStay(discourse, said);
  const name = facts.said(officialName, "officialName")?.text.replace(/^the /i, "");
  if (last.length < 10 || (subject !== eventNoun(discourse) && subject !== name)) return said;
  return { ...said, text: said.text.replace(` ${verb} `, ` ${PAST[verb]} `) };
};
