import { bracket, type Phrase, plain } from "../../phrase";
import { textsOf } from "../../record-texts";
import type { Facts, OrgFact } from "../../reference/facts";
import { isClearShortening } from "../../reference/short-forms";
import { theName } from "../words/grammar";
import { nounOf } from "../words/org-nouns";

/** The mark of a list whose neighbour before belongs to a unit, where "its" would be that unit's. */
export const AFTER_UNIT = "after unit in list";
/** The value of that mark for several people of one unit, which neither "its" nor a bare name would identify. */
export const SEVERAL_OF_UNIT = 2;

const ABBREVIATION = /^[A-Z]\S*$/;
/** "UC Davis", "IIT Delhi": an abbreviation with a place, of a university or a company. */
const WITH_PLACE = /^[A-Z]{2,}(?: [A-Z][a-z]\S*){1,2}$/;
/** What follows a name that is used by itself, rather than before a noun ("the XTU delegation"). */
const ALONE =
  /^(?:$|[.,;:)’']|\s\p{Ll}+ed\b|\s(?:this|that|last|next|when|which|who|as|since|after|before|during|not|also|is|are|was|were|has|have|will|would|can|and|or|to|in|on|at|for|of|with|by|from|supports?)\b)/u;
const shortArticles = new WeakMap<OrgFact, { the: boolean | undefined }>();
/** Whether a short name takes "the": as the record says of it, otherwise as the record's own texts use it, otherwise as the whole name does. */
export const shortThe = (facts: Facts, org: OrgFact, short: string): boolean | undefined => {
  const known = shortArticles.get(org);
  if (known) return known.the;
  const the = readShortThe(facts, org, short);
  shortArticles.set(org, { the });
  return the;
};

/** "JICA", "UNESCO": letters that are read as a word, without an article. */
const SPOKEN =
  /^(?=.{4,}$)(?!.*([A-Z])\1)(?!.*[AEIOU]{3})[B-DF-HJ-NP-TV-Z]?[AEIOU]+(?:[B-DF-HJ-NP-TV-Z]{1,2}[AEIOU]+)*[B-DF-HJ-NP-TV-Z]?$/;

/** "UCL", "IBM": kinds of organizations whose letters are a name of their own, whatever precedes the whole name. */
const NAMED_BY_LETTERS = /^(?:university|company)$/;
/** "RMCH": a hospital that is also a college. */
const TEACHES = /\b(?:College|School|University)\b/;

const readShortThe = (facts: Facts, org: OrgFact, short: string): boolean | undefined => {
  const declared = (org as { shortThe?: boolean | undefined }).shortThe;
  const several = NAMED_BY_LETTERS.test(org.kind ?? "") && WITH_PLACE.test(short);
  if (declared !== undefined || /^the /i.test(short) || !(several || ABBREVIATION.test(short)))
    return declared ?? org.the;
  // "the Authority": the noun of a name, which texts with the whole name do not use by itself.
  if (short.toLowerCase() === nounOf(org.name.text)) return org.the;
  // Headlines omit articles.
  const texts = textsOf(facts.record, "en").filter(({ at }) => at.at(-2) !== "short" && at[0] !== "title");
  const own = org.name.text.replace(/^the /i, "");
  const uses = texts.flatMap(({ text }) =>
    text.split(short).flatMap((behind, i, parts) => {
      const before = parts[i - 1];
      const whole = before === undefined || `${short}${behind}`.startsWith(own);
      return whole || !ALONE.test(behind || (i < parts.length - 1 ? short : ""))
        ? []
        : [/\bthe $/i.test(before)];
    }),
  );
  if (uses.length > 0) return uses.some((the) => the);
  const teaches = org.kind === "hospital" && TEACHES.test(own);
  if (SPOKEN.test(short) || NAMED_BY_LETTERS.test(org.kind ?? "") || teaches) return false;
  return /^the /i.test(theName(org.name.text, org.the, "organization"));
};

/** Whether the short name needs no bracket: any reader understands it, or it is hardly shorter than the name. */
export const isClear = (org: OrgFact): boolean =>
  org.short !== undefined &&
  (isClearShortening(org.name.text, org.short.text, "en") || org.short.text.split(" ").length > 4);

/** " (LCC)": the bracket that introduces an abbreviation, or nothing where none is needed. */
export const bracketed = (org: OrgFact): Phrase =>
  org.short && !isClear(org)
    ? bracket(` (${org.short.text.replace(/^the /i, "")})`, org.id, org.short.path)
    : plain("");
