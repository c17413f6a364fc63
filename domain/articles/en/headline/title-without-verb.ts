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
/** "leaders of the lake towns in Reedham": at a place with a name. */
const AT_PLACE = new RegExp(`^${WHO} (?:at|in) (.+)$`, "iu");
const PLACE = /^(?:the )?\p{Lu}/u;

const clauseOf = (title: string): string => {
  const [, guests = "", several, to] = VISIT.exec(title) ?? [];
  if (to) return `${guests} ${several ? "visit" : "visits"} ${to}`;
  const [, who = "", many, where = ""] = AT_PLACE.exec(title) ?? [];
  return PLACE.test(where) ? `${who} ${many ? "visit" : "visits"} ${where}` : title;
};

/** "Lake Council party visits Reedham": a title of a visit that names only the people and the place, as a clause. */
export const withVerb = (title: Said, { type }: Message): Said =>
  type !== "visit" || isClause(title.text) || isStatement(title.text)
    ? title
    : { ...title, text: clauseOf(title.text) };
