import { type Phrase, plain, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { markStated } from "../../reference/memory";
import { withArticle } from "../words/grammar";
import { nounOf } from "../words/org-nouns";
import { messagesOf } from "../words/plan";
import { purposeOf } from "./name-and-theme";

/** "make an introductory visit", "pay a courtesy visit to the university": an aim that is only the kind of visit. */
const KIND =
  /^(?:make|pay) an? ((?:official|introductory|courtesy|working|friendly|goodwill|farewell|return|first|short|brief)(?: (?:official|introductory|courtesy|working|friendly|goodwill|farewell|return))?) visit(?: to (?:the )?(.+))?$/;

/** "The visit lasted three days.": the length of a visit, in a sentence of its own. */
const LASTED =
  /^(?:The|This) (?:visit|trip|stay) (?:lasted|took) (?:for )?((?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})) (day|week|hour|month)s?\.?$/;
const WAS = /^(?:It|The visit|The trip) was an? ([\p{Ll}\d]+-(?:day|week|hour|month)) (?:visit|trip)\.?$/u;

/** Whether a visit went there anyway: the organization at whose seat it was, by its name, a short form or the noun of its name. */
const isDestination = ({ record }: Discourse["facts"], where: string): boolean => {
  const home = record.kind === "outbound_visit" ? undefined : record.home;
  const { name, short } = record.venue?.organization ?? home ?? {};
  return [name?.en, short?.en].some((one) => one === where) || (name?.en && nounOf(name.en)) === where;
};

/** The kind of visit, if its aim is nothing else: "introductory". */
const kindOf = ({ facts }: Discourse): { words: string; path: string } | undefined => {
  const purpose = facts.said(facts.record.purpose, "purpose");
  const [, words, where] = KIND.exec(purpose?.text ?? "") ?? [];
  return purpose && words && (!where || isDestination(facts, where))
    ? { words, path: purpose.path }
    : undefined;
};

/** The aim of a visit, without the kind of visit, which the verb expresses. */
export const aimOfVisit = (discourse: Discourse): Phrase | undefined =>
  kindOf(discourse) ? undefined : purposeOf(discourse);

/** Its length, from a sentence of context, which is then not printed: "two-day". */
const takeLength = (discourse: Discourse): { words: string; path: string } | undefined => {
  const { facts, memory } = discourse;
  for (const message of messagesOf(discourse)) {
    if (message.type !== "background" || memory.realized.has(message.id)) continue;
    const path = `background[${message.at}]`;
    const said = facts.said(facts.record.background?.[message.at], path);
    const [, number, unit] = LASTED.exec(said?.text ?? "") ?? [];
    const words = number && unit ? `${number}-${unit}` : WAS.exec(said?.text ?? "")?.[1];
    if (!said || !words) continue;
    markStated(memory, message.id);
    return { words, path: said.path };
  }
  return undefined;
};

/** "Envoy pays courtesy visit to A", "Officials complete study tour of B": what a title calls a visit. */
const BY_TITLE =
  /\b(pays?|paid|makes?|made|begins?|began|completes?|completed|concludes?|concluded|on) (?:an? |the )?((?:first official |(?:official|study|working|courtesy|field|fact-finding|familiari[sz]ation|regional|friendly|goodwill) ){1,2})(visit|tour|trip)(?! (?:with|by)\b)/u;
/** "Speaker leads delegation on study tour": the verb of the title is the leading. */
const LEADS = / (?:leads?|led|heads?|headed) /;

interface Kind {
  readonly words: string;
  readonly path: string;
  readonly noun: string;
  readonly verb: Paid["verb"];
}

/** "study", "tour": the kind of a visit by the office's own title, and its noun, if the formal name does not say it. */
const kindByTitle = ({ facts }: Discourse): Kind | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, verb = "", kind, noun] = BY_TITLE.exec(title?.text ?? "") ?? [];
  if (!title || !kind || !noun || LEADS.test(title.text)) return undefined;
  const words = kind.trim();
  if (facts.record.officialName?.en?.toLowerCase().includes(`${words} ${noun}`)) return undefined;
  const made = /^ma/.test(verb) || noun !== "visit";
  return { words, path: title.path, noun, verb: /^beg/.test(verb) ? "began" : made ? "made" : "paid" };
};

/** "paid a two-day introductory visit to", "made a study tour of": the verb and its preposition. */
interface Paid {
  readonly verb: "paid" | "made" | "began";
  readonly what: Phrase;
  readonly to: "to" | "of";
}

/** How a visit was paid, if more is known of it than its destination. */
export const paidVisit = (discourse: Discourse): Paid | undefined => {
  const own = kindOf(discourse);
  const titled = own ? undefined : kindByTitle(discourse);
  const length = takeLength(discourse);
  const all = [length, own ?? titled].filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  const noun = titled?.noun ?? "visit";
  const words = withArticle(`${all.map((one) => one.words).join(" ")} ${noun}`);
  return {
    verb: titled?.verb ?? "paid",
    what: sourced(plain(words), ...all.map((one) => one.path)),
    to: noun === "tour" ? "of" : "to",
  };
};
