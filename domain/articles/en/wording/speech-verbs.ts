import type { Rewording } from "../../rewording";
import { isBareVerb } from "../forms/verbs";

/** "stressed that the ministry is committed to helping": one commitment, which ends the sentence. */
const COMMITTED =
  /\b(stressed|emphasi[sz]ed|underlined|reaffirmed) that ((?:the |its |their |his |her |this )?(?:\p{L}[\p{L}.&’-]* ){1,4}?)(?:is|are) ((?:fully|firmly|strongly|deeply) )?committed to (?!be\b|have\b)/u;
const ADJECTIVES: Readonly<Record<string, string>> = {
  "fully ": "full ",
  "firmly ": "firm ",
  "strongly ": "strong ",
  "deeply ": "deep ",
};
const PRONOUNS: Readonly<Record<string, string>> = { it: "its", they: "their", he: "his", she: "her" };
/** A further clause, whose verb would have no subject behind the noun. */
const FURTHER_CLAUSE =
  /[“;]|,? and (?:that|it|they|he|she) | (?:is|are|was|were|has|have|had|will|would|can|could|should|must) /u;

/** "stressed the ministry's commitment to helping". */
export const stressedCommitment: Rewording = (text) => {
  const found = text.includes(" committed to ") ? COMMITTED.exec(text) : null;
  const [all = "", verb = "", subject = "", adverb = ""] = found ?? [];
  if (!found || FURTHER_CLAUSE.test(text.slice(found.index + all.length))) return undefined;
  const who = subject.trim();
  if (/\b(?:there|and|which|who|that|of|for|what)\b/u.test(who)) return undefined;
  const whose = PRONOUNS[who] ?? (who.endsWith("s") ? `${who}'` : `${who}'s`);
  const noun = `${ADJECTIVES[adverb] ?? ""}commitment to `;
  return { from: found.index, to: found.index + all.length, text: `${verb} ${whose} ${noun}` };
};

/** "learned about the latest news of the port": one is given news, and learns about what it is of. */
const ABOUT_NEWS =
  /\blearned about (?=(?:the )?(?:latest |up-to-date |new |current |further |detailed )?(?:information|news|updates?) (?:on|about|regarding|of|from) )/u;

/** "received the latest news of the port". */
export const receivedNews: Rewording = (text) => {
  const found = text.includes("learned about ") ? ABOUT_NEWS.exec(text) : null;
  return found
    ? { from: found.index, to: found.index + "learned about ".length, text: "received " }
    : undefined;
};

/** "proposed having the port publish the figures": what somebody else is to do. */
const HAVING =
  /\b(propos(?:ed|ing)|suggest(?:ed|ing)) having ((?:the|its|their) (?:\p{L}[\p{L}-]* ){1,4}?)(?=(\p{Ll}+) (?:the|an?|its|their|all|more) )/u;

/** "proposed that the port publish the figures". */
export const proposedThat: Rewording = (text) => {
  const found = text.includes("ing having ") || text.includes("ed having ") ? HAVING.exec(text) : null;
  const [all = "", verb = "", who = "", act = ""] = found ?? [];
  if (!found || !isBareVerb(act)) return undefined;
  return { from: found.index, to: found.index + all.length, text: `${verb} that ${who}` };
};

/** "The port is open, Lee added, and its quay is new": two points, of which the second would have no speaker. */
const BEHIND_FIRST =
  /^(?!(?:but|and|however|also)\b)([^“”;:]+), ((?:(?:Mrs?\.?|Ms\.?|Dr\.?|Prof\.?) )?\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){0,2}|he|she|they|the \p{Ll}+) (added|said|noted|stressed), and (?!(?:promised|thanked|praised|expressed|asked|called|invited|proposed|said|noted|stressed|welcomed|congratulated|added)\b)([^“”;:]+)$/u;
/** ", and hoped that trade would grow", ", and has grown": a second act of the speaker or of the subject, which "that" cannot introduce. */
const SECOND_ACT =
  /^(?:also |then )?(?:\p{Ll}{2,}ed (?:that|the|an?|its?|his|her|their|on|about|to|for|\p{Lu})|spoke|gave|read|paid|told|went on|made|is|are|was|were|has|have|had|will|would|can|could|should)\b/u;
/** A point that begins with a clause or phrase of its own, behind which "that" would be heavy. */
const OPENS_WITH_CLAUSE =
  /^(?:if|when|while|as|although|because|since|in|on|at|for|by|with|from|to|after|before|during) /iu;

/** "Lee added that the port is open, and that its quay is new". */
export const bothPointsReported: Rewording = (text) => {
  const found = / (?:added|said|noted|stressed), and /u.test(text) ? BEHIND_FIRST.exec(text) : null;
  const [, first = "", who = "", verb = "", second = ""] = found ?? [];
  if (!found || SECOND_ACT.test(second) || OPENS_WITH_CLAUSE.test(first) || OPENS_WITH_CLAUSE.test(second))
    return undefined;
  const from = first.length;
  return [
    { from, to: text.length - second.length, text: ", and that " },
    { from: 0, to: 0, text: `${who} ${verb} that ` },
  ];
};
