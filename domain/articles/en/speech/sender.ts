import type { RemarkAt } from "../../content/message";
import { loose, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { oneClause, subjectRuns, thatClauses, verbsJoined } from "../words/clauses";
import { headNoun } from "../words/grammar";

/** "she thanked the city": a sender's own act, which whoever speaks for the sender performs. */
const VERBS =
  "(?:also )?(?:applauded|appreciated|commended|congratulated|praised|saluted|thanked|welcomed|expressed|extended|conveyed|called on|urged|hoped|stressed|promised|pledged|wished)";
const ACT = new RegExp(`^(?:he|she) (${VERBS} .+)$`, "u");
const OWN_ACT = new RegExp(
  `^(he|she) (?:(?!hoped )(?:highly |warmly |sincerely |deeply )?${VERBS} .+)$`,
  "u",
);
const PRONOUN = /^(?:he|she) /;

/** The one person, other than the speaker, in whose name somebody speaks without a letter or a message. */
const senderOf = (
  { facts, memory }: Discourse,
  { remark, path }: RemarkAt,
  by: readonly Who[],
): Who | undefined => {
  const [only, ...more] = facts.whos(remark.from);
  const sent = facts.said(remark.message, `${path}.message`) !== undefined;
  const spoken = remark.act === "convey" && !sent && !remark.quote && !remark.onBehalfOf;
  const other = spoken && only?.name !== undefined && more.length === 0 && !by.includes(only);
  // Whoever is introduced as acting for somebody is introduced with the sender.
  return other && by.every((who) => who.raw.onBehalfOf === undefined || knows(memory, who))
    ? only
    : undefined;
};

/** Predicates of one subject, each with the path of its point. */
const together = (said: readonly Said[], predicates: readonly string[]): Phrase =>
  loose(verbsJoined(said.map(({ path }, at) => plain(predicates[at] ?? "", [path]))));

/** "on behalf of Kim, Lee thanked the city": what a speaker did in the name of somebody else. */
export const performedFor = (
  discourse: Discourse,
  at: RemarkAt,
  by: readonly Who[],
  said: readonly Said[],
): { acting: Phrase; words: Phrase } | undefined => {
  const sender = senderOf(discourse, at, by);
  const acts = said.flatMap(({ text }) => ACT.exec(text)?.[1] ?? []);
  if (!sender || said.length === 0 || acts.length < said.length) return undefined;
  const acting = sourced(say`on behalf of ${peopleList(discourse, [sender])}`, `${at.path}.from`);
  return { acting, words: together(said, acts) };
};

/** "the office congratulated the guild": an act of the body that sent a letter. */
const ACT_OF = new RegExp(`^the (\\p{Ll}+) (${VERBS} .+)$`, "u");

/** "congratulated the guild": what a letter did whose points are acts of the body that sent it. */
export const actsOfLetter = (sender: Who | undefined, said: readonly Said[]): Phrase | undefined => {
  const noun = headNoun(sender?.group?.text ?? "").toLowerCase();
  if (noun === "" || said.length === 0) return undefined;
  const acts = said.flatMap(({ text }) => {
    const [, by, act = ""] = ACT_OF.exec(text) ?? [];
    return by === noun ? act : [];
  });
  if (acts.length < said.length) return undefined;
  const [only, ...more] = acts;
  return only && more.length === 0 ? plain(only, [said[0]?.path ?? ""]) : together(said, acts);
};

/** "in which he congratulated the guild and praised its work": a sender's own acts at the beginning of a message, and what else it says. */
export const actsOfSender = (
  said: readonly Said[],
): { words: Phrase; rest: Phrase | undefined } | undefined => {
  const acts = said.filter(({ text }) => OWN_ACT.test(text));
  const rest = said.slice(acts.length);
  const [, who] = OWN_ACT.exec(said[0]?.text ?? "") ?? [];
  if (!who || rest.some(({ text }) => PRONOUN.test(text))) return undefined;
  const predicates = acts.map(({ text }) => text.replace(PRONOUN, ""));
  return {
    words: say`in which ${who} ${together(acts, predicates)}`,
    rest: rest.length > 0 ? thatClauses(subjectRuns(rest).map(oneClause)) : undefined,
  };
};

/** "Kim would come next year": the points of which the sender is the subject, as one clause that names the sender. */
export const saidOfSender = (
  discourse: Discourse,
  at: RemarkAt,
  by: readonly Who[],
  said: readonly Said[],
): Phrase | undefined => {
  const sender = senderOf(discourse, at, by);
  if (!sender || said.length === 0 || !said.every(({ text }) => PRONOUN.test(text))) return undefined;
  const predicates = said.map(({ text }) => text.replace(PRONOUN, ""));
  return sourced(say`${peopleList(discourse, [sender])} ${together(said, predicates)}`, `${at.path}.from`);
};
