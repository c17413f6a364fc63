import { isPlural } from "../words/grammar";

/** Verbs of plans, and what is then to happen to their object: what happens at a place, what goes somewhere, and what is made. */
const AT_PLACE: ReadonlyMap<string, string> = new Map([
  ["hold", "be held"],
  ["open", "be opened"],
  ["build", "be built"],
  ["set up", "be set up"],
  ["establish", "be established"],
  ["start", "start"],
  ["sign", "be signed"],
  ["launch", "be launched"],
  ["install", "be installed"],
]);
const GOING: ReadonlyMap<string, string> = new Map([
  ["transport", "be transported"],
  ["send", "be sent"],
  ["deliver", "be delivered"],
  ["ship", "be shipped"],
]);
const MADE: ReadonlyMap<string, string> = new Map([
  ["draft", "be drafted"],
  ["publish", "be published"],
  ["complete", "be completed"],
  ["expand", "be expanded"],
  ["renovate", "be renovated"],
]);
const PASSIVE: ReadonlyMap<string, string> = new Map([...AT_PLACE, ...GOING, ...MADE]);

const PLAN = new RegExp(`^(${[...PASSIVE.keys()].join("|")}) ((?:the|an?|another) [^,;:]+)$`, "u");
/** What a thing is for, before which the time comes. */
const AIM = / (?:for use|so that|in order to) /u;
const PLACE = / (?:in|at) (?:the )?\p{Lu}/u;
const OPENED_TO = / (?:in|at) (?:the )?\p{Lu}| to (?:the )?\p{L}/u;
const GOAL = / (?:to|from) (?:the )?\p{L}/u;
/** Further acts, or a thing with an act of its own. */
const MORE = / (?:and|or|then) (?!\p{Lu})| (?:that|which|who|whom|if|when|as|after|before) /u;
/** Words of the subject that come before the verb. */
const MAX_SUBJECT = 9;

/** The parts of a text before and from a match. */
const divided = (text: string, found: RegExp): [string, string] => {
  const at = text.search(found);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
};

/** "The boat is to be sent to Reedham", with " for use by …" after its time: a plan without an agent for one thing. */
export const passivePlan = (text: string): { what: string; beside: string } | undefined => {
  const [, verb = "", object] = PLAN.exec(text) ?? [];
  if (object === undefined) return undefined;
  const [whole, beside] = divided(object, AIM);
  if (MORE.test(whole)) return undefined;
  const place = verb === "open" ? OPENED_TO : GOING.has(verb) ? GOAL : AT_PLACE.has(verb) ? PLACE : undefined;
  const [thing, where] = place ? divided(whole, place) : [whole, ""];
  if (thing.split(" ").length > MAX_SUBJECT) return undefined;
  const [noun = ""] = thing.split(/ (?:of|on|for|with|at|in|between|about|from|to|against) /u);
  return { what: `${thing} ${isPlural(noun) ? "are" : "is"} to ${PASSIVE.get(verb)}${where}`, beside };
};
