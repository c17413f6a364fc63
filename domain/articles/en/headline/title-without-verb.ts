import type { Message } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isClause } from "../words/title-verb";
import { isStatement } from "./title-statement";

/** Letters in which "leader" and "leaders" agree. */
const STEM = 6;

const ONE =
  "ambassador|chairman|chairperson|chairwoman|chancellor|commissioner|committee|delegation|director|envoy|governor|group|mayor|minister|mission|party|premier|president|secretary|team";
const MANY =
  "ambassadors|diplomats|entrepreneurs|experts|farmers|guests|investors|leaders|mayors|members|ministers|officials|partners|professors|representatives|researchers|scientists|students|teachers|visitors";

/** A word of a name: after "of", "on" or "for" the people are those of something else, as in "Exhibition on farmers". */
const WORD = String.raw`(?!(?:about|against|at|between|by|for|from|in|of|on|to|with)\b)[\p{L}'’-]+ `;
/** "Lake Council delegation", "leaders of Reedham and Wells": people at the beginning of a title. */
const WHO = `((?:${WORD}){0,6}?(?:(${MANY})|${ONE})(?: (?:of|from) [^:;,]+(?:, [^:;,]+ and [^:;,]+)?)?)`;

/** "Lake Council party visit to Reedham, closer ties expected". */
const VISIT = new RegExp(`^${WHO} visit to ([^:;,]+)(?:, .*)?$`, "iu");
/** "leaders of the lake towns in Reedham": at a place with a name. */
const AT_PLACE = new RegExp(`^${WHO} (?:at|in) (.+)$`, "iu");
/** What people go to, unlike "visit to strengthen ties", and a visit that took place. */
const GOAL =
  /^(?:(?:the|an?|its|two|three|four|five|several|\d+) |(?:\p{Ll}+ )?\p{Lu})(?!.* (?:cancelled|postponed|planned|delayed|announced)$)/u;
/** A place, unlike "Talks with Wells" or "Reed School opening". */
const NAMED = /^(?:the )?\p{Lu}/u;
const NO_OCCASION =
  /^(?!.*\b(?:ceremony|conference|dialogue|discussions?|forum|meetings?|opening|seminar|session|spirits|summit|talks|workshop)\b)/iu;
/** "Mayor and minister", unlike "Trade and Labour Committee". */
const TWO = /^[^,]* and .*(?<!committee|delegation|group|mission|party|team)$/iu;

const isSeveral = (who: string): boolean => TWO.test(who.split(/ (?:of|from) /, 1)[0] ?? "");

/** The people of a title and the title as a clause. */
const clauseOf = (title: string): readonly [who: string, clause: string] | undefined => {
  const [, guests = "", many, to = ""] = VISIT.exec(title) ?? [];
  const [, who = "", several, where = ""] = guests === "" ? (AT_PLACE.exec(title) ?? []) : [];
  const people = guests || who;
  const goal = GOAL.test(to) ? to : NAMED.test(where) && NO_OCCASION.test(where) ? where : "";
  if (people === "" || goal === "" || /\bvisitors\b/iu.test(people)) return undefined;
  return [people, `${people} ${many || several || isSeveral(people) ? "visit" : "visits"} ${goal}`];
};

/** The beginnings of the longer words of a text. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** Whether these are the visitors: farmers in the title of an inspection may be those who were visited. */
const areVisitors = ({ facts, content }: Discourse, called: string): boolean => {
  const visitors = facts
    .whos(content.relations.party.people)
    .flatMap(({ raw, group, posts, of }) => [
      group?.text,
      ...posts.flatMap(({ title, org }) => [title?.text, org?.name.text, org?.org.short?.text]),
      ...of.flatMap(({ name, org }) => [name.text, org.short?.text]),
      facts.delegations.find(({ key }) => key === raw.delegation)?.name?.en,
    ]);
  const own = new Set(stemsOf(visitors.join(" ")));
  return stemsOf(called).some((stem) => own.has(stem));
};

/** "Lake Council party visits Reedham": a title of a visit that names only the people and the place, as a clause. */
export const withVerb = (discourse: Discourse, title: Said, { type }: Message): Said => {
  if (type !== "visit" || isClause(title.text) || isStatement(title.text)) return title;
  const [who, text] = clauseOf(title.text) ?? [];
  return who && text && areVisitors(discourse, who) ? { ...title, text } : title;
};
