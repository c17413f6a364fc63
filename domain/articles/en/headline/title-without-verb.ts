import type { Message } from "../../content/message";
import type { Said } from "../../reference/facts";
import { isClause } from "../words/title-verb";
import { isStatement } from "./title-statement";

const ONE =
  "ambassador|chairman|chairperson|chairwoman|chancellor|commissioner|committee|delegation|director|envoy|governor|group|mayor|minister|mission|party|premier|president|secretary|team";
const MANY =
  "ambassadors|diplomats|entrepreneurs|experts|farmers|guests|investors|leaders|mayors|members|ministers|officials|partners|professors|representatives|researchers|scientists|students|teachers|visitors";

/** "Lake Council delegation", "leaders of Reedham and Wells": people at the beginning of a title. */
const WHO = String.raw`((?:[\p{L}'’-]+ ){0,6}?(?:(${MANY})|${ONE})(?: (?:of|from) [^:;,]+(?:, [^:;,]+ and [^:;,]+)?)?)`;

/** "Lake Council party visit to Reedham, closer ties expected". */
const VISIT = new RegExp(`^${WHO} visit to ([^:;,]+)(?:, .*)?$`, "iu");
/** "Lake guests at the annual meeting of the union": at an event. */
const AT_EVENT = new RegExp(
  `^${WHO} at ((?:the |an? )?(?=.*\\b(?:assembly|ceremony|conference|congress|convention|course|exhibition|expo|fair|festival|forum|meeting|opening|seminar|session|show|summit|symposium|week|workshop)\\b).+)$`,
  "iu",
);
/** "leaders of the lake towns in Reedham": at a place with a name. */
const AT_PLACE = new RegExp(`^${WHO} (?:at|in) (.+)$`, "iu");
const PLACE = /^(?:the )?\p{Lu}/u;

const clauseOf = (title: string, news: "visit" | "hold"): string => {
  const [, guests = "", several, to] = (news === "visit" && VISIT.exec(title)) || [];
  if (to) return `${guests} ${several ? "visit" : "visits"} ${to}`;
  const [, who = "", many, where = ""] = (news === "visit" ? AT_PLACE : AT_EVENT).exec(title) ?? [];
  if (where === "" || (news === "visit" && !PLACE.test(where))) return title;
  const verb = news === "visit" ? "visit" : "attend";
  return `${who} ${many ? verb : `${verb}s`} ${where}`;
};

/**
 * "Lake Council party visits Reedham", "Lake guests attend the annual meeting": a title that names only the people and where they
 * were, as a clause; another title as it is.
 */
export const withVerb = (title: Said, { type }: Message): Said => {
  if ((type !== "visit" && type !== "hold") || isClause(title.text) || isStatement(title.text)) return title;
  return { ...title, text: clauseOf(title.text, type) };
};
