import type { Line } from "../../compose";
import type { RemarkAt } from "../../content/message";
import { loose, type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { sentenceEnds } from "../../sentence-ends";
import { wordCount } from "../words/grammar";
import type { Speaker } from "./speaker";
import type { Open } from "./turn-sentences";

/** The first of several sentences of a quotation, after which the speaker is named. */
const FIRST_SENTENCE = /^[^!?]{12,}[\p{L})]\.$/su;
/** "the U.S.", which sentences may end with or go on behind. */
const INITIALS = /\p{Lu}\.\p{Lu}\.$/u;

/** A quotation after its first sentence, without that sentence's full stop; "Dr. Lee" and "St. Reed" do not end one. */
const severalSentences = (text: string): { first: string; rest: string } | undefined => {
  const [end] = sentenceEnds(text, "en");
  const first = text.slice(0, end ?? 0);
  if (end === undefined || !FIRST_SENTENCE.test(first) || INITIALS.test(first)) return undefined;
  return { first: first.slice(0, -1), rest: text.slice(end).trim() };
};
const END = /^(.*?[^.!?])([.!?]?)$/s;

/** "“…,” Lee said", or after the first of several sentences of it; undefined if the words end with another mark than a full stop. */
export const withWhoSaid = (
  quote: Phrase,
  said: () => Phrase,
): { words: Phrase; several: boolean } | undefined => {
  const text = textOf(quote);
  const end = END.exec(text);
  if (!end?.[1] || /[!?]/.test(end[2] ?? "")) return undefined;
  const several = severalSentences(text);
  const opened = say`“${loose(plain(several?.first ?? end[1], quote.paths))},” ${said()}`;
  if (!several) return { words: opened, several: false };
  return { words: say`${opened}. “${loose(plain(several.rest))}”`, several: true };
};

/** "Because we are friends": a fragment that needs the sentence before. */
const SUBORDINATE = /^(because|so that|in order to|as if|which|who|whose) (?=\S)/i;

/** "Lee said that he had come, because “we are friends”": a quotation that only continues the reported words. */
export const runOn = (open: Open | undefined, quote: Phrase): Open | undefined => {
  const text = textOf(quote);
  const [front = "", word = ""] = SUBORDINATE.exec(text) ?? [];
  if (!open?.clause || open.quote || front === "" || /[.!?] \p{Lu}/u.test(text)) return undefined;
  const own = plain(text.slice(front.length), quote.paths);
  return {
    ...open,
    words: say`${open.words}, ${word.toLowerCase()} “${loose(own)}”`,
    acts: 3,
    quote: true,
  };
};

/** "“…,” Lee added": the verb of the only quotation after a sentence with "said"; of several, the second has "added". */
export const verbOfQuote = (lines: readonly Line[], quotes: number, before: string | undefined): string => {
  const quoted = lines.filter((one) => one.id.endsWith(".quote")).length;
  return (quotes > 1 ? quoted % 2 === 1 : before === "said") ? "added" : "said";
};

/** Words of a sentence and of the quotation that it takes behind "adding". */
const WITH_ADDED = 50;
/** What a quotation would not clearly follow: another one, a list, or a second clause. */
const SEVERAL_THINGS = /[“;:]|, (?:adding|noting|saying|stressing) |, and that |, which /;

/** A welcome or greeting of people, which is an act rather than words that a quotation could add to. */
const GREETED =
  /^(?:also )?(?:welcomed|greeted|received) (?!.* for )(?:(?:the |all |her |his |their |its )?(?:\p{L}+[ -]){0,4}(?:delegations?|guests?|visitors?|groups?|participants|delegates|members|part(?:y|ies)|teams?|attendees|everyone)|(?:Mrs?\.? |Ms\.? |Dr\.? )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?: (?:of|from|to) [^,;]+)?$/u;

/** "Lee praised the school, adding: “…”": a quotation behind what somebody without a pronoun said, in place of the name again. `added`: whether the turn has that word. */
export const addingQuote = (open: Open | undefined, quote: Phrase, added: boolean): Open | undefined => {
  if (!open || open.quote || open.list || open.acts > 2) return undefined;
  const text = textOf(open.words);
  if (open.last && GREETED.test(textOf(open.last)) && open.acts === 1) return undefined;
  if (SEVERAL_THINGS.test(text) || wordCount(open.words) + wordCount(quote) > WITH_ADDED) return undefined;
  // "added that A, adding: “B”"
  const at = text.search(/(?<=^[^,]*)\badded that /);
  if (added && at < 0) return undefined;
  const said = at < 0 ? open.words : spliced(open.words, at, at + "added".length, "also said");
  const { id, stays = false } = open;
  const words = say`${said}, adding: “${loose(quote)}”`;
  return { id, words, acts: 3, clause: true, list: false, quote: true, stays };
};

const HOPE = /^(?:I|We) (?:\p{Ll}+ ){0,2}hope\b/u;
const wordsOf = (text: string): string[] => text.match(/\p{L}{4,}|\d+/gu) ?? [];

/** "You", "Your Excellency": whoever is addressed by a quotation may be the subject of the hope. */
const ADDRESSED = /\b(?:you|your|(?:Her|His) Excellency)\b/iu;
const NEGATED = /\b(?:no|not|never|nobody|none|neither|nor|without)\b|n['’]t\b/iu;
/** Words of a hope that its quotation may put in another way. */
const MAX_OTHER = 1;

/** The hope that the quotation of a remark states in its author's own words: "Lee would soon visit the port", "I hope to see Lee at the port soon". */
export const hopeQuoted = ({ facts }: Discourse, { remark, path }: RemarkAt): Said | undefined => {
  const quote = facts.said(remark.quote, `${path}.quote`)?.text ?? "";
  const [hope, ...more] = facts.list(remark.points, `${path}.points`);
  if (remark.act !== "hope" || !hope || more.length > 0 || !HOPE.test(quote)) return undefined;
  const [, subject = "", hoped = ""] = /^(.*?) would (.+)$/u.exec(hope.text) ?? [];
  const known = new Set(wordsOf(quote));
  const words = wordsOf(hoped);
  const others = words.filter((word) => !known.has(word));
  const isSameSubject = ADDRESSED.test(quote) || wordsOf(subject).every((word) => known.has(word));
  const isNamed = others.every((word) => !/^[\p{Lu}\d]/u.test(word));
  const alike = isNamed && others.length <= MAX_OTHER && words.length - others.length > 1;
  return alike && subject !== "" && isSameSubject && NEGATED.test(hope.text) === NEGATED.test(quote)
    ? hope
    : undefined;
};

/** The words of a remark that are quoted, with the hope that they state. */
export const quotedWords = (discourse: Discourse, at: RemarkAt): Phrase | undefined => {
  const quote = discourse.facts.said(at.remark.quote, `${at.path}.quote`);
  return quote && sourced(phrase(quote), hopeQuoted(discourse, at)?.path);
};

/** "I would do it again": what only its author can say, rather than the message. */
const OWN_WORDS = /\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself)\b/;

/**
 * The words of a message: "“…,” he said" or "it said" directly behind its author, and "The letter said: “…”" of what somebody
 * else read out. `by`: the people who said it.
 */
export const quotedFrom = (message: string, quote: Phrase, who: Speaker, by: readonly Who[]): Phrase => {
  if (message !== "it") return say`The ${message} said: “${loose(quote)}”`;
  const [only, ...more] = by;
  const personal = only?.name !== undefined && more.length === 0;
  const own = personal && (!who.named || OWN_WORDS.test(textOf(quote)));
  const author = own ? who.later("quoted") : plain("it");
  return withWhoSaid(quote, () => say`${author} said`)?.words ?? say`${author} said: “${loose(quote)}”`;
};
