import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

const TWO_VERBS =
  /\b(\p{Ll}+ed) ((?:all )?(?:the|its|his|her|their) \p{Ll}+(?: \p{Ll}+)?) and (?:also )?(?!\1 )\p{Ll}+ed (?=\2(?:$|[,;.]| (?:after|at|before|during|for|from|in|of|on|who|with)\b))/u;

/** "showed the guests": a verb with a second object, which would be that of the first verb too. */
const GIVES = /\b(?:asked|awarded|handed|named|offered|presented|promised|showed|wished) $/u;

/** "congratulated and welcomed all the delegates", not "congratulated all the delegates and welcomed all the delegates". */
export const objectOnce: Rewording = (text) => {
  const found = TWO_VERBS.exec(text);
  const [all = "", , object = ""] = found ?? [];
  if (!found || GIVES.test(all) || text.slice(0, found.index).includes("“")) return undefined;
  const at = all.indexOf(` ${object}`);
  return { from: found.index + at, to: found.index + at + object.length + 1, text: "" };
};

const PEOPLE_OF_PLACE = new RegExp(
  `^(?:at|in) (the (?:\\p{Ll}+ )?\\p{Ll}+)((?: in [^,]+)?(, which [^,${OPEN}]+${OPEN}*)?, )(the (\\p{Ll}+)) of \\1(?=[ ,])`,
  "iu",
);

/** "At the wood shop in Reed, its people", or behind a clause "the people there", not "the people of the wood shop". */
export const peopleOfPlace: Rewording = (text) => {
  const [all, place = "", , clause, , people = ""] = PEOPLE_OF_PLACE.exec(text) ?? [];
  if (all === undefined || place === "" || !/(?:s|people|staff)$/.test(people)) return undefined;
  const words = `the ${people} of ${place}`;
  return {
    from: all.length - words.length,
    to: all.length,
    text: clause ? `the ${people} there` : `its ${people}`,
  };
};
