import { allLines, type Composed } from "../../compose";
import { textOf } from "../../phrase";
import type { Facts } from "../../reference/facts";
import { headNoun } from "../words/head-noun";
import { nounOf } from "../words/org-nouns";

const PART = "\\p{Lu}[\\p{L}’'&-]*";
const CLASS =
  "Embassy|Ministry|Department|Agency|Authority|Bureau|Council|Commission|Committee|Association|Federation|Chamber|Foundation|Institute|Alliance|Union|Center|Centre|University|College|School|Hospital|Museum|Library|Port|Park|Zone|Airport|Bridge|Plant|Agreement|Treaty|Convention|Initiative|Programme|Program|Project|Forum|Summit|Conference|Congress|Fair|Expo|Exhibition|Festival|Award|Prize|Faculty|Government|Secretariat|Order|Declaration|Memorandum|Strategy|Fund|Hotel|Palace|Terminal|Course|Mission|programme|program|project|exhibition|course";
/** "Lakeland Business Park", "Embassy of Lakeland": a name that ends or begins with the noun of its class. */
const NAME = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<!\\b(?!(?:${CLASS})\\b)\\p{Lu}[\\p{L}’'-]* (?:and|on|for|&) )(?!The )(?:(?:${PART} ){1,7}(?:${CLASS})|(?:${CLASS}) (?:of|for) ${PART}(?: (?:and )?${PART}){0,6})(?![\\p{L}\\d-]| \\p{Lu}| & | (?:of|for) (?:the )?\\p{Lu})`,
  "gu",
);

/** A name that its noun does not identify, beside the government of the country. */
const LOCAL = / Government$/;

/** A name of fewer words is as short as its noun. */
const MIN_WORDS = 3;

interface NameInText {
  readonly name: string;
  readonly noun: string;
}

/** Whether a name is the front or the end of another one: "Lake Chamber" of "Lake Chamber of Trade", but not of "Lake Chamber Ltd". */
const isPartOf = (name: string, one: string): boolean =>
  one.includes(name) && !(one.startsWith(name) && /^,? \p{Lu}/u.test(one.slice(name.length)));

/** A text behind which a name is within that of a project: "the Project for Construction of Reed Village School". */
export const IN_PROJECT =
  /\b(?:Project|Programme|Program|Scheme|Initiative|Plan) (?:for|of|on|to) (?:(?:\p{Lu}[\p{L}’'-]*|of|for|and|in|at|the) )*$/u;

/** Whether a text has a name within that of a project. */
export const isNamedInProject = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (IN_PROJECT.test(text.slice(0, at))) return true;
  return false;
};

/** "The three-day Lake Festival": an article and an adjective before a name without its own article. */
const DESCRIBED = /(?<![\p{L}-])(?:the|an?) [\p{Ll}-]+ $/iu;

/** A text with a noun for a name in it: "The three-day festival" for "The three-day Lake Festival". */
export const withNoun = (text: string, from: number, to: number, noun: string): string => {
  const front = text.slice(0, from);
  const described = DESCRIBED.test(front) && !/^the /i.test(text.slice(from, to));
  return `${front}${described ? noun.replace(/^the /, "") : noun}${text.slice(to)}`;
};

/**
 * The names of the finished text that are no organizations of the record, with their nouns; "Chamber of Trade and Lake Association"
 * is the end of one name and another one.
 */
export const namesInTexts = (blocks: readonly Composed[], facts: Facts): NameInText[] => {
  const known = facts.allOrgs().flatMap(({ name, short }) => [name.text, ...(short ? [short.text] : [])]);
  const found = new Set<string>();
  for (const { words } of allLines(blocks))
    for (const [name] of textOf(words).matchAll(NAME))
      if (
        name.split(" ").length >= MIN_WORDS &&
        !LOCAL.test(name) &&
        !known.some((one) => name.endsWith(` and ${one.replace(/^the /i, "")}`)) &&
        !known.some((one) => isPartOf(name, one))
      )
        found.add(name);
  return [...found].map((name) => ({ name, noun: nounOf(name) || headNoun(name).toLowerCase() }));
};
