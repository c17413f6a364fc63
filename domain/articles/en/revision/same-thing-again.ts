import type { Composed, Line } from "../../compose";
import { oncePer } from "../../once-per";
import { OPEN, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { uniqueNouns } from "../words/common-nouns";
import { COUNTRY_NAMES } from "../words/country-names";
import { EXPLANATION } from "../words/explanations";

/** Things that a sentence names by a noun alone. */
const THING =
  "meeting|fair|exhibition|forum|event|conference|seminar|summit|ceremony|festival|workshop|project|program|programme|mission|visit|agreement|memorandum|government|delegation|company|trust|foundation|chamber|university|college|school|hospital|port|ministry|embassy|association|federation|council|committee|institute|city|county|district|province|zone|region|country|state|bank|center|centre|museum|library|plant|factory|park|bureau|office|department|corporation|authority|agency|club|academy|society|organization|organisation";

/** "the fair", "Reed Harbor": what may be named again. */
const CALLED = `(?<called>(?:the )?(?:\\p{Lu}[\\p{L}&-]*(?: (?:of |for |and )?\\p{Lu}[\\p{L}&-]*)*|(?:${THING})(?![\\p{L}-])))`;
const VERB =
  "(?:is|was|has|had|will|would|can|could|may|should|(?!(?:and|was|is)\\b)\\p{Ll}{2,}(?:[^s\\P{Ll}]s|ed)) ";

/** What can follow a name that ends there, unlike the noun of "the LTC trade office". */
const BEHIND_NAME =
  "in|on|at|to|for|with|by|from|during|after|before|as|while|when|who|which|that|is|was|has|had|will|would";

/** A thing named again as the subject of a clause, as the object of a second verb, or as the owner of the object of either. */
const AGAIN: readonly { readonly pattern: RegExp; readonly by: string }[] = [
  { pattern: new RegExp(`\\b(that )${CALLED} (?=${VERB})`, "gu"), by: "it " },
  {
    pattern: new RegExp(
      `( and (?:congratulated|thanked|invited|asked|urged|praised|commended) )${CALLED} (?=(?:on|for|to) )`,
      "gu",
    ),
    by: "it ",
  },
  {
    pattern: new RegExp(
      `(\\bthat | and \\p{Ll}+ed |\\bthat [^,;“]{1,200} is (?:a |an )?(?:part|sign|result|expression) of )${CALLED}['’]s (?=\\p{Ll})`,
      "gu",
    ),
    by: "its ",
  },
  {
    pattern: new RegExp(
      `( at |[,${OPEN}] (?:shared|presented|introduced|outlined|described|explained|praised) )the (?<owned>\\p{Ll}+(?: \\p{Ll}+){0,2}) of ${CALLED}(?![\\p{L}\\d’'-]| \\p{Lu}| (?!(?:${BEHIND_NAME})\\b)\\p{Ll}|,${EXPLANATION})`,
      "gu",
    ),
    by: "its ",
  },
];

const ANOTHER = new RegExp(`\\b(?:the|an?|this|that) (?:\\p{L}+ ){0,2}(?:${THING})(?![\\p{L}-])`, "iu");
const COUNTRY = new RegExp(`^(?:${COUNTRY_NAMES})$`, "u");
/** "Reed Harbor's plans", "Reed Harbor manager", "Reed Harbor and Lakeland": the name is part of what is named. */
const IN_ANOTHER = /^(?:['’]|(?:,| and| or)? (?:the )?\p{Lu})/u;
/** "between Reed and ", before a name: the last of several names together. */
const LAST_OF_LIST = /\p{Lu}[\p{L}\d’'-]*,? (?:and|or) (?:the )?$/u;
/** A subject before the verb of saying that "it" could mean. */
const SAID_BY_THING = /^(?:it|they|the (?:delegation|mission|group|two \p{L}+)) /iu;

/** "Lee, head of the guild, said that": behind somebody else as the subject a pronoun would be unclear. */
const OF_SPEAKER = new RegExp(`^(?: \\([^)]*\\))?[,${OPEN}]* (?!and )\\p{Ll}+ that $`, "u");

type Names = readonly string[];

/** The names, the short form and the noun of each organization. */
const namesIn = oncePer((facts: Facts): readonly Names[] => {
  const nouns = uniqueNouns(facts);
  return facts.allOrgs().map(({ name, short }) => {
    const noun = nouns.get(name.text);
    const all = [name.text, ...(short ? [short.text] : [])].map((one) => one.replace(/^the /i, ""));
    return noun ? [...all, `the ${noun}`] : all;
  });
});

/** Where the last of some names ends in a text, as whole words. */
const endOfLast = (text: string, names: Names): number =>
  Math.max(
    ...names.map((name) => {
      const at = text.lastIndexOf(name);
      const whole =
        at >= 0 &&
        !/[\p{L}\d-]$/u.test(text.slice(0, at)) &&
        !/^[\p{L}\d-]/u.test(text.slice(at + name.length));
      return whole ? at + name.length : -1;
    }),
  );

/** "lets the guild work with partners across Lakeland, and that it": another name, nearer than the thing. */
const PLACED = /^[^,]+ (?:across|in|from|with|between) (?:the )?\p{Lu}/u;

/** A thing that is not the subject of the statement that names it. */
const IN_CLAUSE = / that .+ (?:in|at|from|for|with|by|to|across|through) (?:the )?$/u;
/** "trade with Reedland is small, Lee said, adding that it": the trade. */
const IN_FIRST = / (?:in|at|from|for|with|by|to|of|across|through) (?:the )?$/u;

/** "exports to", "people of", before a name, and a verb behind it: the name belongs to a subject that is something else. */
const BEHIND_NOUN = /\p{Ll} (?:in|at|from|for|with|by|to|of|on|across|through|between) (?:the )?$/u;
const VERB_OF_SUBJECT = /^ (?:is|are|was|were|has|have|had|will|would|can|could|should|remains?|became) /u;

/** One thing that a sentence names again, by its pronoun, where no other thing has been named in between. */
const withOnePronoun = (line: Line, all: readonly Names[]): Line => {
  const text = textOf(line.words);
  if (line.own || text.includes("“") || SAID_BY_THING.test(text)) return line;
  for (const { pattern, by } of AGAIN)
    for (const { index, 0: found, 1: front = "", groups } of text.matchAll(pattern)) {
      const { called = "", owned = "" } = groups ?? {};
      const bare = called.replace(/^the /, "");
      const own = all.find((names) => names.includes(bare) || names.includes(called));
      if (!own && /^\p{Lu}/u.test(bare) && !COUNTRY.test(bare)) continue;
      const from = index + front.length;
      const before = text.slice(0, from);
      const end = endOfLast(before, own ?? [called]);
      const others = all.filter((names) => names !== own);
      const between = before.slice(end);
      const subject = text.replace(/^the /i, "");
      const opens = others.some((names) =>
        names.some((name) => subject.startsWith(`${name.replace(/^the /, "")} `)),
      );
      // "A member of the delegation said that it", "the candidacy for holding the fair and that it": the thing only belongs to another.
      const owning =
        / (?:of|\p{Ll}+ing) (?:the )?$/u.test(before.slice(0, end - called.length)) &&
        front.endsWith("that ");
      // "the volume of exports to Lakeland is small, adding that it": the volume.
      const inSubject =
        BEHIND_NOUN.test(before.slice(0, end - called.length)) && VERB_OF_SUBJECT.test(between);
      // "that the fair will be held in Lakeland and that it": the fair.
      const placed =
        front.endsWith("that ") &&
        /^\p{Lu}/u.test(bare) &&
        (IN_CLAUSE.test(before.slice(0, end - called.length)) ||
          (/, adding $/.test(between.replace(/that $/, "")) &&
            IN_FIRST.test(before.slice(0, end - called.length))));
      // "to the people of Reedham, and that it": the town.
      const named =
        (COUNTRY.test(bare) && / \p{Lu}/u.test(between)) || (front.endsWith("that ") && PLACED.test(between));
      // "ties between Reedland and Lakeland are close and that it": either of them.
      const listed = LAST_OF_LIST.test(before.slice(0, end - called.length));
      const unclear =
        named ||
        listed ||
        inSubject ||
        OF_SPEAKER.test(between) ||
        opens ||
        owning ||
        placed ||
        IN_ANOTHER.test(between) ||
        ANOTHER.test(between);
      if (end < 0 || unclear || others.some((names) => endOfLast(between, names) >= 0)) continue;
      return { ...line, words: spliced(line.words, from, index + found.length, `${by}${owned}`) };
    }
  return line;
};

/**
 * The blocks of a text in which a sentence that names a thing again as the subject of another clause or as the object of another
 * verb has a pronoun: "thanked the guild for the meeting and said that it …".
 */
export const withThingsOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const all = namesIn(facts);
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line) => withOnePronoun(line, all)) }
      : block,
  );
};
