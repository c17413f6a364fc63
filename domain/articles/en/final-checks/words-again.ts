import { type Composed, withLinesReplaced } from "../../compose";
import { OPEN, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { isPostNoun } from "../words/title-nouns";

/** Words that connect or place: "for the lake and for the town" has two places. */
const NO_HEAD =
  /^(?:about|above|after|among|around|because|before|behind|below|beside|between|both|during|each|from|inside|into|near|only|over|since|such|than|that|their|them|then|these|they|this|those|through|toward|towards|under|until|upon|what|when|where|whether|which|while|whom|with|within|without)$/;

/** Between the two there is no other list. */
const BETWEEN = "(?:(?! and )[^,;:.“”]){2,80}";
/** Nouns of acts and qualities; of bodies and people with an article there are two. */
const ABSTRACT =
  "(?!(?:administration|association|building|corporation|delegation|department|federation|foundation|government|institution|organi[sz]ation|commission|mission|station) )\\p{Ll}{2,}(?:ance|ence|tion|sion|ment|ity|ing|ness|ship)";

/** "growth in the north and trade": without its noun the second would seem to be in the north too. */
const PLACED = / (?:among|at|between|by|for|from|in|on|to|with) /u;
/** "The demand for grain and demand for fish are growing": two things, of which one noun would make one. */
const OF_TWO = /^[^,;:.“]* (?:are|were|have|differ\p{Ll}*|each|both|respectively)(?![\p{L}-])/u;

/** "prospects for growth and prospects for trade", "the signing of A and the signing of B": a noun that two neighbours share with its preposition. */
const NOUN_AGAIN = new RegExp(
  `(?<![\\p{L}’'-])((\\p{Ll}{4,}|the ${ABSTRACT}) (?:about|for|in|of|on|to|towards|with) )${BETWEEN} and (?=\\1(?!the same ))`,
  "gu",
);
const nounAgain: Rewording = (text) => {
  for (const { index, 0: found, 1: head = "", 2: noun = "" } of text.matchAll(NOUN_AGAIN)) {
    // "mayor of A and mayor of B" may be one person or two.
    if (NO_HEAD.test(noun) || isPostNoun(noun) || isPostNoun(noun.replace(/s$/, ""))) continue;
    const at = index + found.length;
    if (PLACED.test(found.slice(head.length)) || OF_TWO.test(text.slice(at))) continue;
    return { from: at, to: at + head.length, text: "" };
  }
  return undefined;
};

/** "fund the repair of the hall and fund the building of a gate": a verb that two objects with articles share. */
const VERB_AGAIN = new RegExp(
  `(?<![\\p{L}’'-])((\\p{Ll}{4,}) )(?:the|its|their|an?|several|more) ${BETWEEN} and (?=\\1(?:the|its|their|an?|several|more) )`,
  "gu",
);
/** "sold the tug and sold the ferry to a bank": where only the second was sold to. */
const hasOwnEnd = (first: string, second: string): boolean => {
  const end = new RegExp(`^[^,;:.“]*?${PLACED.source}`, "u").exec(second)?.[0].match(/ \p{Ll}+ $/u)?.[0];
  return end !== undefined && !first.includes(end);
};
const verbAgain: Rewording = (text) => {
  for (const { index, 0: found, 1: verb = "", 2: word = "" } of text.matchAll(VERB_AGAIN)) {
    const at = index + found.length;
    if (NO_HEAD.test(word) || hasOwnEnd(found, text.slice(at))) continue;
    return { from: at, to: at + verb.length, text: "" };
  }
  return undefined;
};

/** "chair of the guild, chair of the club and former mayor": one post at two organizations. */
const POST_AGAIN = new RegExp(`, ((?:[\\p{L}-]+ ){1,5}?of )(?:[^,;“${OPEN}]{2,80}), (?=\\1\\p{L})`, "u");
const postAgain: Rewording = (text) => {
  const [found = "", post = ""] = POST_AGAIN.exec(text) ?? [];
  if (found === "" || !isPostNoun(post.slice(0, -" of ".length))) return undefined;
  const end = text.indexOf(found) + found.length;
  return { from: end - ", ".length, to: end + post.length, text: " and of " };
};

/** "Councillors Cllr Lee, Cllr Ray": the plural title of people each of whom has it in front of the name. */
const TITLE_AGAIN =
  /(?<![\p{L}’'-])(?:councill?ors(?= (?:Cllr|Clr|Cr|Councill?or)\.? )|(?:associate )?professors(?= Prof(?:essor)?\.? )|doctors(?= Dr\.? )|ambassadors(?= Ambassador )|senators(?= Sen(?:ator)?\.? )|judges(?= Judge )|engineers(?= Engr?\.? )|captains(?= Capt(?:ain)?\.? )|generals(?= Gen(?:eral)?\.? )) /iu;
const titleAgain: Rewording = (text) => {
  const found = TITLE_AGAIN.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

/** "Lee, consul and coordinator of the visit, and Ray, counsellor and coordinator of the visit": a role of the event that two have. */
const ROLE_AGAIN = new RegExp(
  `^([^;:“]{5,160}?)( and (\\p{Ll}+(?: \\p{Ll}+)? of the (?:\\p{Ll}+ )?\\p{Ll}+))[,${OPEN}]+ and (\\p{Lu}[^;:“]{5,160}?) and \\3([,${OPEN}]*)$`,
  "u",
);
const roleAgain: Rewording = (text) => {
  const [found, before = "", first = "", role = "", , end = ""] = ROLE_AGAIN.exec(text) ?? [];
  const [noun = ""] = role.split(" of ", 1);
  if (found === undefined || !isPostNoun(noun) || noun.endsWith("s")) return undefined;
  const last = text.length - end.length - ` and ${role}`.length;
  return [
    { from: last, to: text.length, text: `${OPEN} both ${noun}s${role.slice(noun.length)}${OPEN}` },
    { from: before.length, to: before.length + first.length, text: "" },
  ];
};

/** "At games organized by the students, they saw a play, organized by the students": a clause at the end that the sentence has before it. */
const CLAUSE_AGAIN = new RegExp(`,[,${OPEN}]* ((?:\\p{Ll}+ed) by [^,;:“”${OPEN}]{3,80})[${OPEN}]*$`, "u");
const clauseAgain: Rewording = (text) => {
  const found = CLAUSE_AGAIN.exec(text);
  const [, clause = ""] = found ?? [];
  return found && clause !== "" && text.slice(0, found.index).includes(` ${clause}`)
    ? { from: found.index, to: text.length, text: "" }
    : undefined;
};

const REWORDINGS = [nounAgain, verbAgain, postAgain, titleAgain, roleAgain, clauseAgain];

/** Letters of a word that says something. */
const WORD = 4;
const ARTICLES: ReadonlySet<string> = new Set(["the", "its", "their", "a", "an", "several", "more"]);

/** Whether a sentence has a word twice with the same one behind it, or the plural of a title: no rule applies to others. */
const hasWordsAgain = (text: string): boolean => {
  const seen = new Set<string>();
  const words = text.split(" ");
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [word = "", next = ""] = [words[at], words[at + 1]];
    if (word.length < WORD) continue;
    const pair = `${word} ${ARTICLES.has(next) ? "the" : next}`;
    if (seen.has(pair)) return true;
    seen.add(pair);
  }
  return TITLE_AGAIN.test(text);
};

/** The text without words that neighbours in a list have again. */
export const withoutWordsAgain = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(blocks, (line) => {
    const text = textOf(line.words);
    return [text.includes("“") || !hasWordsAgain(text) ? line : reworded(line, REWORDINGS, 2)];
  });
