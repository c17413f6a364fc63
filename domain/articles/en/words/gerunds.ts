import { joined, loose, type Phrase, plain, say } from "../../phrase";
import type { Said } from "../../reference/facts";
import { andList } from "./grammar";

/** Verbs that double their last letter: those of one short syllable, and some that stress their last one. */
const DOUBLED = /^(?:[^aeiou]*[aeiou][^aeiouwxy]|begin|refer|submit|admit|permit|commit|transfer|upset)$/;
const KEPT = /(?:ee|oe|ye)$/;

/** "explore" → "exploring", "set" → "setting", "tie" → "tying". */
export const ing = (verb: string): string => {
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1)}ing`;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^e]e$/.test(verb) && !KEPT.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
};

const ADVERB = /^(?:\p{Ll}+ly|further|together|soon|also|first)$/u;

/** A second verb that would have to change too: "explore and develop new forms". */
const SECOND_VERB =
  / (?:and|or|then)(?: \p{Ll}+ly| further)? \p{Ll}+ (?:the|an?|its|their|his|her|this|these|more|new|all|both|each|any|up|out|on|in|with|for|further)\b|, (?!on |in |at |by |for |from |with |to |of |under |through |including )\p{Ll}+ (?:the|an?|its|their|more|new|all|both)\b/u;

/** "hold exhibitions and exchange delegations": a second verb without an article after it. */
const VERB_AND_NOUN =
  / and (?:exchange|hold|send|visit|organi[sz]e|establish|sign|build|launch|create|develop|promote|strengthen|encourage|share|train|expand|increase|improve|explore|set|start|conduct|provide|offer|introduce|deepen|enhance|boost|invite|facilitate|open|host|form|use|make|take|give)(?= \p{L})/u;

/** Verbs that are no nouns as well. */
const FURTHER_VERB =
  /( and (?:\p{Ll}+ly |further )?)(hold|send|organi[sz]e|establish|create|develop|promote|strengthen|encourage|expand|improve|explore|conduct|provide|introduce|deepen|enhance|facilitate|invite|build|boost|set|give|take|make)(?= \p{L})/gu;
/** Words on which a second verb may depend: "help growers to sell and improve their rice". */
const GOVERNS =
  / (?:to (?!(?:the|an?|its|their|this|these|each|all)\b|\p{Lu})|(?:that|which|who|help|let|so|can|could|will|would|should|may|might|must) )/u;

/** "strengthening links and encouraging trade": every verb of a phrase, where each is plain to see. */
const gerundsOf = (text: string): string | undefined => {
  if (text.search(FURTHER_VERB) < 0 || GOVERNS.test(text)) return undefined;
  const one = gerund(text.replace(FURTHER_VERB, "$1|"));
  const verbs = [...text.matchAll(FURTHER_VERB)].map(([, , verb = ""]) => ing(verb));
  return one?.replace(/\|/g, () => verbs.shift() ?? "");
};

/** "actively exploring new forms of teaching": a verb phrase after "proposed"; undefined if its verbs are not plain to see. */
export const gerund = (text: string): string | undefined => {
  const all = text.includes(" and ") ? gerundsOf(text) : undefined;
  if (all !== undefined) return all;
  if (SECOND_VERB.test(text) || VERB_AND_NOUN.test(text) || / and \p{Ll}+$/u.test(text)) return undefined;
  const words = text.split(" ");
  const at = words.findIndex((word) => !ADVERB.test(word));
  const verb = words[at];
  if (verb === undefined || !/^\p{Ll}+$/u.test(verb)) return undefined;
  return words.with(at, ing(verb)).join(" ");
};

/** "exploring A, building B and holding C": proposals, if each can be a gerund. */
export const doing = (said: readonly Said[], due: (at: number) => Phrase): Phrase | undefined => {
  const phrases: Phrase[] = [];
  // "setting up an office for trade and transport, and raising its budget"
  const pair = said.length === 2 && said.some(({ text }) => / and /.test(text));
  for (const [at, one] of said.entries()) {
    const text = gerund(one.text);
    if (text === undefined) return undefined;
    // A comma or "and" of its own would hide where the next proposal begins; in a pair only a comma in the first.
    const unclear = pair ? at === 0 && text.includes(",") : said.length > 1 && /,| and /.test(text);
    if (unclear) return undefined;
    phrases.push(say`${plain(text, [one.path])}${due(at)}`);
  }
  if (pair) return loose(joined(phrases, ", and "));
  return phrases.length > 0 ? loose(andList(phrases)) : undefined;
};
