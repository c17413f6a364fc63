import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

const NAME =
  "(?:(?:Dr|Professor|Prof|Mr|Mrs|Ms|Judge)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const TITLE = "\\p{L}[\\p{L} -]{2,40}?";
const END = `(?=[,${OPEN}.]|$| (?:on|to|in|and|at)\\b)`;

/** "at the college in Port with Ann Lee, president of the college": its president. */
const AT = new RegExp(
  `\\bat (the \\p{Ll}+)(?: in [^,;]{2,40}?)? with (${NAME}), (${TITLE}) of \\1${END}`,
  "u",
);
/** "toured the Lake School and was received by Ann Lee, principal of Lake School": its principal. */
const RECEIVED = new RegExp(
  `\\b(?:toured|visited) (?:the )?(\\p{Lu}[^,;“]{3,80}?)(?: in [^,;]{2,40}?)?,? and (?:was|were) received by (${NAME}), (${TITLE}) of (?:the )?\\1${END}`,
  "u",
);

const itsHead: Rewording = (text) => {
  if (!text.includes(" with ") && !text.includes(" received by ")) return undefined;
  const [all = "", , name = "", title = ""] = AT.exec(text) ?? RECEIVED.exec(text) ?? [];
  if (all === "") return undefined;
  const to = text.indexOf(all) + all.length;
  const from = text.lastIndexOf(`${name}, ${title} of `, to);
  return { from, to, text: `its ${title}, ${name}${OPEN}` };
};

const ORGANIZATION = "(?:the )?\\p{Lu}[^,;“]{1,90}?|the \\p{Ll}+";
/** "Ann Lee, head of sales of the LCC, and Bo Ray, clerk of the LCC": two people of one organization, which is named once. */
const TWO_OF_ONE = new RegExp(
  `(?<=(${NAME})), (${TITLE}(?: (?:of|for) [^,;]{2,60}?)?) of (${ORGANIZATION})([,${OPEN}] and |; and |; )(${NAME}), (${TITLE}(?: (?:of|for) [^,;]{2,60}?)?) of \\3(?=[;${OPEN}.]|$)`,
  "u",
);

/** A part of an organization, or an envoy or minister of a country: what follows the other post would be taken for its own. */
const OF_A_PART =
  /\b(?:Embassy|Ministry|Faculty|Department|School|Institute|Office|Consulate|College|Division|Bureau|Cent(?:er|re))\b|ambassador|minister|consul|\bof$/iu;

/** "Mayor of Reedham and member": a post elsewhere in front, to which the organization would seem to belong. */
const OF_ANOTHER = / (?:of|for) .* and /;

const SECOND = new RegExp(`(?:[,${OPEN}] and |; (?:and )?)(?=${NAME}, )`, "gu");

/** Whether a word before the second of two people is repeated after them: the last one of their organization. */
const hasWordAgain = (text: string): boolean => {
  for (const { index, 0: between } of text.matchAll(SECOND)) {
    const word = text.slice(text.lastIndexOf(" ", index - 1) + 1, index);
    if (text.includes(` ${word}`, index + between.length)) return true;
  }
  return false;
};

const organizationOnce: Rewording = (text) => {
  if (text.indexOf(" of ") === text.lastIndexOf(" of ") || !hasWordAgain(text)) return undefined;
  const found = TWO_OF_ONE.exec(text);
  if (!found) return undefined;
  const [all, , one = "", organization = "", between = "", name = "", two = ""] = found;
  // "A of X, B of X, and C of Y" keeps its members apart.
  const last = between === "; and ";
  if (last || [one, two].some((post) => OF_A_PART.test(post) || OF_ANOTHER.test(post))) return undefined;
  return {
    from: found.index,
    to: found.index + all.length,
    text: `, ${one}, and ${name}, ${two}, of ${organization}`,
  };
};

/** "rector of the Lake Institute, and Bo Ray, dean of its faculty of nets": a part of the organization just named. */
const PART_OF_SAME = new RegExp(
  `(?<= of )(the [^,;“${OPEN}]{6,80})(?:[,${OPEN}] ?|;) and ${NAME}, ${TITLE} of (the ([^,;“${OPEN}]{4,60}?) of \\1)(?=[,;${OPEN}.]|$)`,
  "u",
);
const itsPart: Rewording = (text) => {
  if (text.indexOf(" of the ") === text.lastIndexOf(" of the ")) return undefined;
  const found = PART_OF_SAME.exec(text);
  const [all = "", , twice = "", part = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  return { from: to - twice.length, to, text: `its ${part}` };
};

/** "the clerk of the LCC and the head of sales of the LCC": two who are called by their posts. */
const POSTS_OF_ONE = new RegExp(
  `\\b(the [\\p{Ll} -]{3,40}?) of (${ORGANIZATION}) and (the [\\p{Ll} -]{3,50}?) of \\2(?=[,;${OPEN}.]|$)`,
  "u",
);
const postsTogether: Rewording = (text) => {
  if (!text.includes(" and the ")) return undefined;
  const found = POSTS_OF_ONE.exec(text);
  const [all = "", one, organization, two] = found ?? [];
  return found
    ? { from: found.index, to: found.index + all.length, text: `${one} and ${two} of ${organization}` }
    : undefined;
};

/** "with Lee and Bo Ray, clerk, and Eve Fay, head of sales, of the office": a name in front of two who share an organization. */
const BEFORE_TWO = new RegExp(
  `(?<=\\bwith (?:(?:Dr|Professor) )?\\p{Lu}[\\p{L}'’-]+) and (?=${NAME}, [^,;]{2,50}, and ${NAME}, [^,;]{2,60}, of the \\p{Ll}+)`,
  "u",
);
const apartFromTwo: Rewording = (text) => {
  if (!text.includes("with ") || !text.includes(", of the ")) return undefined;
  const found = BEFORE_TWO.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "; " } : undefined;
};

/** How a sentence names the organization of people it has just named. */
export const OF_ONE_ORGANIZATION: readonly Rewording[] = [
  itsHead,
  itsPart,
  organizationOnce,
  postsTogether,
  apartFromTwo,
];
