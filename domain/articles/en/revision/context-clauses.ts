import { type Composed, isParagraph, type Line } from "../../compose";
import { OPEN, type Phrase, partOf, say, sourced, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** Words of one sentence of context, and of the sentence that takes it as a clause. */
const CONTEXT = 24;
const MAX_WORDS = 52;

/** "The institute of Lake University was founded in 2012.": what it is about, and what it says of that. */
const ABOUT =
  /^(?:the )?((?:[\p{L}\d’'-]+ ){0,7}?[\p{L}\d’'-]+?)(?: of (?:the )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)*)? (?=(?:is the (?:first|second|only|sole|\p{Ll}+est)|was|were|has|have|had|took place|seeks?|aims?|concerns?|covers?|provides?|links?|serves?|brings?|focus(?:es)?) )/iu;
/** Subjects that refer to something else than what the sentence before ends with. */
const OTHER = /^(?:it|this|that|these|those|they|he|she|there|other|such|all|both|each|two|three|first)\b/i;
/** What has no room for a clause at its end: another one, a quotation, a list of groups. */
const CLOSED = /, (?:which|who|where|whose|including|among) |[“;:]/;
/** What context must not have itself: clauses, quotations, a second sentence. */
const MORE = /[“;:]|, (?:which|who|where) |\. /;
/** People, who are not "which". */
const PEOPLE = /(?:ers|ors|ists|ees|ants|ians|men|women|people|members|guests|delegates|officials)$/;

/** "is the only office of the kind": what an apposition states without a verb. */
const UNIQUE = /^(?:is|was) (?=the (?:first|second|only|sole|\p{Ll}+est) )/u;
/** "the tourism office of Lakeland and Reedland": an owner behind the name. */
const OWNER = / of (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?: and (?:the )?\p{Lu}[\p{L}-]*)?$/u;

const bare = (text: string): string => text.replace(new RegExp(`[.${OPEN}]+$`, "u"), "");
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d’'-]+/u)
    .filter(Boolean);

/** "The Lake Institute was founded in 2012": context that can be a clause of what it is about. */
interface Context {
  readonly subject: readonly string[];
  readonly predicate: Phrase;
}

const contextOf = ({ id, words }: Line): Context | undefined => {
  const text = textOf(words);
  const [front = "", subject = ""] = ABOUT.exec(text) ?? [];
  if (front === "" || OTHER.test(subject) || PEOPLE.test(subject) || MORE.test(text)) return undefined;
  const fair = text.startsWith("took place ", front.length);
  if (!fair && !(id.startsWith("background[") && /^the /i.test(text))) return undefined;
  if (text.split(" ").length > CONTEXT || (fair && / of /.test(subject))) return undefined;
  return { subject: wordsOf(subject), predicate: partOf(words, front.length, bare(text).length) };
};

const endsInWord = (text: string, subject: readonly string[]): boolean =>
  wordsOf(text).at(-1) === subject.at(-1);

/** Whether a sentence ends with what the context is about: "… of the Young Bakers Program" of "the bakers program". */
const endsWith = (line: Line, subject: readonly string[]): boolean => {
  if (line.id.startsWith("background[")) return false;
  const said = textOf(line.words);
  if (!said.toLowerCase().includes(subject.at(-1) ?? "") || CLOSED.test(said)) return false;
  const whole = bare(said);
  const text = endsInWord(whole, subject) ? whole : whole.replace(OWNER, "");
  const tail = text.slice(Math.max(text.lastIndexOf(", "), text.lastIndexOf(" and ")) + 1);
  const end = wordsOf(tail).slice(-(subject.length + 3));
  if (end.at(-1) !== subject.at(-1)) return false;
  return subject.length > 1 ? subject.every((word) => end.includes(word)) : false;
};

const joined = (line: Line, { predicate }: Context): Line | undefined => {
  const text = textOf(line.words);
  const words = spliced(line.words, bare(text).length, text.length, "");
  const said = textOf(predicate);
  const verb = UNIQUE.exec(said)?.[0].length ?? 0;
  const whole =
    verb > 0 ? say`${words}, ${partOf(predicate, verb, said.length)}` : say`${words}, which ${predicate}`;
  if (wordCount(whole) > MAX_WORDS) return undefined;
  return { ...line, words: sourced(line.own ? say`${whole}.` : whole, ...predicate.paths) };
};

/**
 * The blocks of a text in which one sentence of context about what an earlier sentence ends with is a clause there: "… the Lake
 * Institute, which was founded in 2012".
 */
export const withContextClauses = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "paragraph") continue;
    for (const one of block.lines) {
      if (one.id.startsWith("agenda[") || one.id.startsWith("people.")) continue;
      const home = made[at];
      // A sentence that has taken a clause itself stays.
      const context = home?.type === "paragraph" && home.lines.includes(one) ? contextOf(one) : undefined;
      // The first sentence that ends with it.
      const place = context
        ? made
            .slice(0, at + 1)
            .findIndex(
              (before) =>
                isParagraph(before) &&
                before.lines.some((line) => line !== one && endsWith(line, context.subject)),
            )
        : -1;
      const target = made[place];
      if (!context || !target || !isParagraph(target)) continue;
      const end = target.lines.findIndex((line) => line !== one && endsWith(line, context.subject));
      const own = place === at ? target.lines.indexOf(one) : -1;
      if (own >= 0 && end > own) continue;
      const line = target.lines[end];
      const both = line && joined(line, context);
      if (!both) continue;
      made[place] = { ...target, lines: target.lines.map((each) => (each === line ? both : each)) };
      const kept = made[at];
      if (isParagraph(kept)) made[at] = { ...kept, lines: kept.lines.filter((each) => each !== one) };
    }
  }
  return made.filter((block) => !isParagraph(block) || block.lines.length > 0);
};
