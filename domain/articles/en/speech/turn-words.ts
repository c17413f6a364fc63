import type { Line } from "../../compose";
import type { RemarkAt } from "../../content/message";
import { changed, joined, type Phrase, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { wordCount } from "../words/grammar";
import { nounOf } from "../words/org-nouns";
import { isTwoClauses } from "../words/second-clauses";
import { hopeQuoted } from "./quotation";
import type { SpeechAct } from "./statements";
import { MAX_LEADING } from "./turn-limits";

/** What a plan of the speaker's own organization calls it at its start: "the hospital will train …", "in 2023 the hospital will …". */
const plannerOf = ({ posts }: Who, clause: string): string | undefined => {
  const bare = clause.replace(/^(?:in|by|from|this|next) [^,.]{4,14}?,? (?=the |\p{Lu})/u, "");
  const own = posts.flatMap(({ post, org }) => (org && !post.former ? [org.org] : []));
  for (const { name, short } of own)
    for (const text of [name.text, short?.text, nounOf(name.text) && `the ${nounOf(name.text)}`]) {
      const called =
        text && [`the ${text.replace(/^the /i, "")}`, text].find((one) => bare.startsWith(`${one} will `));
      if (called && !/^ will be /.test(bare.slice(called.length))) return called;
    }
  return undefined;
};

/** "On behalf of Kim, Lee": a subject behind what opens its sentence; text that is not printed adds its source fields. */
export const openedBy = (agent: Phrase, opening: readonly (Phrase | undefined)[]): Phrase => {
  const given = opening.filter((one): one is Phrase => one !== undefined);
  const fronts = given.filter(says);
  const who = sourced(agent, ...given.filter((one) => !fronts.includes(one)).flatMap(({ paths }) => paths));
  return fronts.length > 0 ? say`${joined(fronts, ", ")}, ${who}` : who;
};

/** A statement with another verb, if it has this one, where its words have the pattern. */
const withVerb = (action: SpeechAct, verb: string, pattern: RegExp, other: string): SpeechAct =>
  action.own?.verb === verb
    ? {
        ...action,
        words: changed(action.words, (s) => s.replace(pattern, other)),
        own: { ...action.own, verb: other },
      }
    : action;

/** A statement with "said" for "added". */
export const saidAgain = (action: SpeechAct): SpeechAct => withVerb(action, "added", /^added\b/, "said");

const SAID = /^said(?= that |$)/;

/** A demand or a plan, which nobody notes. */
const DEMAND = / (?:should|must|needs? to|will|would|could) /;

/**
 * "added that B", "also said that B" or "noted that B", behind "said that A" or "added that A": `added`, `also`: whether this
 * speaker's words have these already.
 */
export const behindSaid = (action: SpeechAct, added: boolean, also: boolean): SpeechAct => {
  if (!added) return withVerb(action, "said", SAID, "added");
  const text = textOf(action.words);
  if (also) return DEMAND.test(text) ? action : withVerb(action, "said", SAID, "noted");
  return { ...action, words: changed(action.words, (s) => s.replace(SAID, "also said")) };
};

/** "said" of "said that A, that B, and that C": the verb of an act that reports clauses. */
export const reportingVerb = ({ words, clause }: SpeechAct): string | undefined =>
  clause ? /^(?:said|noted|stressed|added)(?= that )/.exec(textOf(words))?.[0] : undefined;

/** The texts of all that a speaker says. */
export const saidIn = ({ facts }: Discourse, remarks: readonly RemarkAt[]): string =>
  remarks
    .flatMap(({ remark, path }) => [
      ...facts.list(remark.points, path),
      ...[remark.whom, remark.quote, remark.message].map((one) => facts.said(one, path)),
    ])
    .map((one) => one?.text ?? "")
    .join(" ");

const FURTHER =
  /^(?:praised|introduced|described|outlined|explained|presented|spoke (?:on|about)|briefed|gave a briefing|proposed|promised|asked|invited|called on|thanked|expressed(?! the hope)|reported on) /;

/** "Lee introduced the port. Lee also spoke on ships.": an act of another kind than those of the sentence before. */
export const isFurther = (before: Phrase | undefined, words: Phrase): boolean => {
  if (!before) return false;
  const [text, action] = [textOf(before), textOf(words)];
  return FURTHER.test(action) && !/\balso\b|“/.test(text);
};

/** An act with another path of the record. */
export const withPath = (action: SpeechAct, path: string): SpeechAct => ({
  ...action,
  words: sourced(action.words, path),
  ...(action.own ? { own: { ...action.own, clause: sourced(action.own.clause, path) } } : {}),
  ...(action.participle ? { participle: sourced(action.participle, path) } : {}),
});

/** Acts that report statements. */
export const SAYING: ReadonlySet<string> = new Set(["speak", "say", "point_out", "stress"]);

/** Whether a remark is only its quotation, which may be the hope that it reports. */
export const isOnlyQuoted = (discourse: Discourse, at: RemarkAt): boolean =>
  discourse.facts.said(at.remark.quote, `${at.path}.quote`) !== undefined &&
  ((SAYING.has(at.remark.act ?? "") &&
    discourse.facts.list(at.remark.points, `${at.path}.points`).length === 0) ||
    hopeQuoted(discourse, at) !== undefined);

/** Words of a statement, and of the wish after it, that share a sentence. */
const SHORT_STATEMENT = 28;
const SHORT_WISH = 32;

/** "Lee said that the port is open, and expressed the hope that ships would come": a last short statement in front of a short wish. */
const beforeWish = (action: SpeechAct, after: RemarkAt | undefined): SpeechAct => {
  const [wish, ...more] = after?.remark.act === "hope" ? (after.remark.points ?? []) : [];
  const short = wish?.en !== undefined && more.length === 0 && wish.en.split(" ").length <= SHORT_WISH;
  const { own, goesOn } = action;
  if (!short || !own || own.second || goesOn || wordCount(action.words) > SHORT_STATEMENT) return action;
  return { ...action, apart: true, unparted: true };
};

/** Words of a statement and of the promise, the request or the quotation that ends its sentence. */
const WITH_ACT = 56;
const ACTS: ReadonlySet<string> = new Set(["promise", "propose", "ask", "invite", "thank"]);

/**
 * "Lee said that the port is open, and promised to train pilots": the last statement of somebody who would be named again, in
 * front of another act or a quotation. `further`: whether the same remark has statements before it.
 */
export const beforeAct = (
  action: SpeechAct,
  run: readonly RemarkAt[],
  after: RemarkAt | undefined,
  further: boolean,
): SpeechAct => {
  const { own, goesOn, words } = action;
  const length = lengthBehind(run.at(-1), after);
  if (length !== undefined && own && !own.second && !goesOn && wordCount(words) + length <= WITH_ACT)
    return { ...action, unparted: true, ...(further ? { apart: true } : {}) };
  return further ? beforeWish(action, after) : action;
};

/** Words of the quotation, or of the one act, that comes directly after a statement. */
const lengthBehind = (last: RemarkAt | undefined, after: RemarkAt | undefined): number | undefined => {
  const { act = "", points = [], whom, quote: quoted } = after?.remark ?? {};
  const quote = last?.remark.quote?.en ?? (SAYING.has(act) && points.length === 0 ? quoted?.en : undefined);
  if (quote) return quote.split(" ").length;
  const [only, ...more] = points;
  if (!ACTS.has(act) || !only || more.length > 0 || quoted) return undefined;
  return `${whom?.en ?? ""} ${only.en ?? ""}`.split(" ").length + 1;
};

/** "letter": what somebody else's words were read out from, where the speaker quotes it; "it" for what the speaker sent. */
export const messageOf = ({ facts }: Discourse, { remark, path }: RemarkAt): string | undefined => {
  const what = facts.said(remark.message, `${path}.message`);
  const own = remark.by !== "all" && remark.from?.every((key) => remark.by?.includes(key)) === true;
  if (remark.act !== "convey" || !what) return undefined;
  const noun = /\b(?:letter|telegram|speech|address|statement|message)\b/i.exec(what.text)?.[0].toLowerCase();
  return own ? noun && "it" : (noun ?? "message");
};

/**
 * "stressing that A" in front of the wish that it leads to, "noting that A" in front of a promise: an act that opens the speaker's
 * next one.
 */
export const leads = (
  { participle, clause, words, own }: SpeechAct,
  act: RemarkAt["remark"]["act"],
  after: RemarkAt | undefined,
  begun: boolean,
): boolean => {
  if (!participle || wordCount(words) > MAX_LEADING) return false;
  const next = after?.remark.act;
  if (next === "hope") return act === "stress" || !clause;
  const noted = act === "point_out" && own?.verb === "noted" && !isTwoClauses(own.clause);
  return noted && begun && next === "promise" && (after?.remark.points ?? []).length < 3;
};

/** "It will also train nurses": a plan of the speaker's organization behind another one; undefined without one. */
export const planAgain = (who: Who, clause: Phrase, before: string | undefined): Phrase | undefined => {
  const name = plannerOf(who, textOf(clause));
  if (name === undefined || before === undefined || plannerOf(who, before) === undefined) return undefined;
  return changed(clause, (s) => (s.startsWith(name) ? `it${s.slice(name.length)}` : s));
};

/** The sentences, with those that end with their attribution beginning with it where the speaker goes on. */
export const turnedLines = (lines: readonly Line[], turned: ReadonlyMap<Phrase, Phrase>): Line[] =>
  lines.map((one, at) => {
    const words = at + 1 < lines.length ? turned.get(one.words) : undefined;
    return words ? { ...one, words } : one;
  });
