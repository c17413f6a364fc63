import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

const TITLED = "(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor)\\.? )?";
const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const NAME = `${TITLED}${WORD}(?: ${WORD})+`;

/** "Lee, Ann Bo and Cy Dale, former heads of the school, gave": a post of the last two after somebody whom the text knows. */
const OF_TWO = new RegExp(
  `^(${TITLED}${WORD}), (${NAME}) and (${NAME}), ((?:former |deputy |vice |honorary )?(?!\\p{Ll}*ss )\\p{Ll}+s(?: of (?:the )?[^,;${OPEN}]{2,60})?)(?:,|${OPEN}+) (?=\\p{Ll}+ed\\b)`,
  "u",
);

/** "Lee and two former heads of the school, Ann Bo and Cy Dale, gave": whose post it is. */
export const postOfTwo: Rewording = (text) => {
  const [all = "", known = "", one = "", other = "", post = ""] = OF_TWO.exec(text) ?? [];
  return all === ""
    ? undefined
    : { from: 0, to: all.length, text: `${known} and two ${post}, ${one} and ${other}${OPEN} ` };
};
