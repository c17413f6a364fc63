import type { Rewording } from "../../rewording";

/** "saw A, B and C on a guided walk": a list of sights, behind whose last "on a guided walk" says little of the others. */
const ON_TRIP =
  /(?<!(?:,|and|then|also) )\b((?:saw|viewed|watched|inspected) ((?:(?! on an? )[^“])*?(?:[,;]| and )(?:(?! on an? )[^“])*?)) (on (an? (?:(?!tours?\b)[\p{L}-]+ ){0,5}(?:tour|walk|trip|cruise|ride|drive|excursion)))(?=$|[.,] ?| and (?:then |also )?(?:learned|met|heard|tasted|attended|took|was|were) )/u;

/** "went on a guided walk and saw A, B and C". */
export const tripInFront: Rewording = (text) => {
  const found = / on an? /u.test(text) ? ON_TRIP.exec(text) : null;
  const [all = "", saw = "", , , trip = ""] = found ?? [];
  if (!found) return undefined;
  return { from: found.index, to: found.index + all.length, text: `went on ${trip} and ${saw}` };
};
