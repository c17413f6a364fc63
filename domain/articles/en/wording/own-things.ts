import type { Rewording } from "../../rewording";
import { isCountry } from "../words/countries";
import { nounOf } from "../words/org-nouns";

/** What those who are thanked have given or shown. */
const GIVEN =
  "(?:hospitality|welcome|reception|support|assistance|help|cooperation|invitation|generosity|kindness|efforts|contributions?|friendship|care|trust|interest|patience|attention)";
/** "thanked the staff of the school for the warm welcome": things that those thanked gave, without anything that says whose. */
const THANKED = new RegExp(
  `\\b(?:thanked|thanking) ((?:(?! for |\\b(?:who|which|that)\\b)[^,;“])+) for (the) (?:\\p{Ll}[\\p{Ll}-]* (?:and \\p{Ll}+ )?){0,3}?${GIVEN}(?=$|[.,](?! the| its| \\p{Ll}+ and )| to \\p{Ll}| (?:at|during) the | and (?:also )?(?:said|asked|invited|expressed|noted|stressed|added|promised|gave|made|praised|proposed|described|called) )`,
  "u",
);
const PEOPLE =
  /^the (?:.*\band )?(?:\p{Ll}+ )*(?:staff|people|hosts|organi[sz]ers|members|leaders|officials|citizens|residents|teachers|students|teams|parties|sides|families|authorities|colleagues|friends|partners|communities|associations|governments|ministries|universities|companies|schools)(?: (?:of|from|in) .+)?$/u;
const GOVERNMENT =
  /^the (?:government|embassy|city|town|municipality|administration|management|leadership|board|host)(?: of [^,]+)?$/iu;

/** "its", "their": the pronoun of those who are thanked; none for a person, or where that is not certain. */
const pronounOf = (whom: string): string | undefined => {
  if (/ and /.test(whom) || PEOPLE.test(whom)) return "their";
  const short = whom.replace(/^the /i, "");
  const one = GOVERNMENT.test(whom) || isCountry(whom) || (/^the /.test(whom) && nounOf(short) !== "");
  return one ? "its" : undefined;
};

/** "thanked the staff for their hospitality", "thanked the school for its welcome", for "the hospitality". */
export const ofThoseThanked: Rewording = (text) => {
  const found = THANKED.exec(text);
  const [whole = "", whom = ""] = found ?? [];
  const pronoun = found ? pronounOf(whom) : undefined;
  if (!found || !pronoun) return undefined;
  const from = found.index + whole.indexOf(" for the ", whole.indexOf(whom) + whom.length) + " for ".length;
  return { from, to: from + "the".length, text: pronoun };
};

/** "A and B signed a declaration on the sister city relationship": what two parties have with each other. */
const OF_TWO =
  /^[^,;“]{2,90} and [^;“]{2,90}? signed [^;“]{2,90}? (?:on|for|to (?:\p{Ll}+ )?\p{Ll}+) (the) (?:(?:sister|long|existing|bilateral|friendly|mutual) ?(?:city |port |state |school )?)?(?:relationship|collaboration|cooperation|partnership|friendship)(?=$|[.,]| further| on \p{Lu}| in \d| in \p{Lu}| to )/u;

/** "signed a declaration on their sister city relationship", where the two parties are its subject. */
export const ofTwoParties: Rewording = (text) => {
  const [whole = ""] = OF_TWO.exec(text) ?? [];
  const from = whole.lastIndexOf(" the ") + 1;
  return whole === "" ? undefined : { from, to: from + "the".length, text: "their" };
};
