import { goingOn, type Line, line } from "../../compose";
import { literal } from "../../literal";
import { changed, OPEN, type Phrase, plain, say, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { reported } from "../words/second-clauses";
import type { SpeechAct } from "./statements";

/**
 * "thanked Japan for the order and said that it was his first", "briefed the visitors on Sample Institute and said that it is
 * ready to …": what a statement is about, directly after its own mention.
 */
export const subjectAgain = (before: Phrase, words: Phrase): Phrase => {
  const text = textOf(before);
  const object =
    / (?:for|in|by|about) (the \p{Ll}+)(?:,|$)/u.exec(text)?.[1] ??
    describedIn(text) ??
    /^.* (?:briefing|briefed .{3,60}?) on ((?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u.exec(text)?.[1];
  if (!object || /s$/.test(object)) return words;
  const subject = new RegExp(
    `^\\p{Ll}+ (?:that )?${literal(object)} (?:was|is|had|has|will|would|\\p{Ll}+s) `,
    "u",
  );
  if (!subject.test(textOf(words))) return words;
  const at = words.pieces.findIndex(({ s }) => s === object || s.startsWith(`${object} `));
  const pieces = words.pieces.map((piece, i) =>
    i === at ? { ...piece, s: piece.s.replace(object, "it") } : piece,
  );
  return { ...words, pieces };
};

/** "congratulated both schools": two to whom the next act of the sentence may be addressed too. */
const BOTH_AGAIN =
  / (?:congratulated|thanked|welcomed|praised|urged|encouraged|invited) (?:both|the two) (\p{Ll}+s)\b(?!.*(?:, and |\b(?:both|the two) ))/u;

/** "welcomed the cooperation and said that they supported it": an object that ends two acts of one sentence. */
export const objectAgain = (before: Phrase, words: Phrase): Phrase => {
  const text = textOf(before);
  const many = / welcomed (the (?:\p{Ll}+ ){0,2}\p{Ll}+s)$/u.exec(text)?.[1];
  if (many && textOf(words).startsWith(`thanked ${many} for `)) {
    const at = words.pieces.findIndex(({ s }) => s.includes(many));
    return {
      ...words,
      pieces: words.pieces.map((piece, i) =>
        i === at ? { ...piece, s: piece.s.replace(many, "them") } : piece,
      ),
    };
  }
  const both = BOTH_AGAIN.exec(text)?.[1];
  if (both && new RegExp(`^\\p{Ll}+ed (?:both|the two) ${both} `, "u").test(textOf(words)))
    return changed(words, (s) => s.replace(/ (?:both|the two) \p{Ll}+/u, " them"));
  const object = / (the \p{Ll}+)$/u.exec(text)?.[1];
  const last = words.pieces.findLastIndex((piece) => piece.s !== "");
  const end = words.pieces[last]?.s ?? "";
  if (!object || !end.endsWith(` ${object}`) || /s$/.test(object)) return words;
  const s = `${end.slice(0, -object.length)}it`;
  return { ...words, pieces: words.pieces.map((piece, at) => (at === last ? { ...piece, s } : piece)) };
};

/** "described the history and the work of the college": the likely topic of a statement directly after it. */
const DESCRIBED =
  /\b(?:introduced|briefed|outlined|explained|presented|described|reported on) [^“]*\b(?:histor(?:y|ies)|situation|development|work|achievements?|projects?|background|structure|organization|activities|progress|conditions|operations?|services|program(?:me)?s?|plans?|functions?|strengths|features) of (the \p{Ll}+)(?: (?:over|since|in|during) (?:the |its )?[^,;]{3,30})?$/u;
/** "presented the town" */
const INTRODUCED = / (?:introduced|presented|described|gave an introduction to) (the \p{Ll}+)$/u;
const describedIn = (text: string): string | undefined =>
  DESCRIBED.exec(text)?.[1] ?? INTRODUCED.exec(text)?.[1];

/** A statement about what the sentence before it described, with "it" for its subject; undefined for any other. */
export const aboutDescribed = (before: Phrase, words: Phrase): Phrase | undefined => {
  const again = describedIn(textOf(before)) === undefined ? words : subjectAgain(before, words);
  return again === words ? undefined : again;
};

export interface Open {
  readonly id: string;
  readonly words: Phrase;
  readonly acts: number;
  readonly clause: boolean;
  /** Whether its last object is a list or contains a clause, so that a comma comes before "and said". */
  readonly list: boolean;
  /** Whether it has "also" in front of its first act. */
  readonly also?: boolean;
  /** Whether it ends in "“…,” Lee said", so that only a short act has room after it. */
  readonly quote?: true;
  /** Words of its subject beyond one: "the vice director" takes no more room than a name. */
  readonly extra?: number;
  /** Whether it stays in the paragraph of the sentence before it, to whose subject "it" refers. */
  readonly stays?: boolean;
  /** Who it is about. */
  readonly agent?: Phrase;
  /** Its only act, after a bare mention of the speaker. */
  readonly act?: Phrase;
  /** The act that it ends in. */
  readonly last?: Phrase;
}

/** A sentence that begins with one act. `plainly`: after a bare mention of the speaker. */
export const openedWith = (
  action: SpeechAct,
  words: Phrase,
  agent: Phrase,
  plainly: boolean,
  extra: number | undefined,
): Open => ({
  id: action.id,
  words,
  stays: action.goesOn !== undefined,
  ...(extra === undefined ? {} : { extra }),
  acts: 1,
  clause: action.clause,
  list: isList(action),
  last: action.words,
  agent,
  ...(plainly ? { act: action.words } : {}),
});

/** The sentence, once nothing more joins it. */
export const lineOf = ({ id, words, stays }: Open): Line =>
  stays ? goingOn(line(id, words)) : line(id, words);

/** Words of a sentence in which somebody thanks two. */
const TWO_THANKED = 50;

/** "thanked the ministry for its support and the participants for their work": the verb is not repeated. */
export const thankedAgain = (open: Open, act: SpeechAct): Open | undefined => {
  const before = open.last && textOf(open.last);
  const words = textOf(act.words);
  if (!before || open.clause || act.clause || act.apart) return undefined;
  if (!/^thanked [^,;“]+ for [^,;“]+$/.test(words) || !/^thanked [^;“]+ for [^,;“]+$/.test(before))
    return undefined;
  if (!textOf(open.words).endsWith(before)) return undefined;
  if (wordCount(open.words) + wordCount(act.words) > TWO_THANKED) return undefined;
  const again = changed(act.words, (s) => s.replace(/^thanked /, ""));
  // "thanked A for B and C and D for E" would not say who is thanked for what.
  const and = / and /.test(before) ? ", and " : " and ";
  return {
    ...open,
    words: say`${open.words}${and}${again}`,
    last: act.words,
    list: true,
  };
};

/** Words of a sentence in which somebody calls on two. */
const TWO_CALLED_ON = 46;

/** "called on the staff to work and on the owners to pay": the verb is not repeated. */
export const calledOnAgain = (open: Open, act: SpeechAct): Open | undefined => {
  const before = open.last && textOf(open.last);
  const words = textOf(act.words);
  const whom = /^called on [^,;“]+? to /;
  if (!before || act.apart || !whom.test(words) || !whom.test(before) || open.acts > 2) return undefined;
  if (!textOf(open.words).endsWith(before) || /[;“]/.test(`${before}${words}`)) return undefined;
  if (wordCount(open.words) + wordCount(act.words) > TWO_CALLED_ON) return undefined;
  const again = changed(act.words, (s) => s.replace(/^called /, ""));
  return { ...open, words: say`${open.words}, and ${again}`, acts: 2, last: act.words };
};

/** Words of "reported on the progress of the work", and of the sentence that it opens. */
const MAX_REPORTED = 12;
const REPORTED = /^(?:(reported|spoke) on|(briefed) (?:the )?[^,;]+? on) [^,;]+$/;
const REPORTING: Readonly<Record<string, string>> = {
  reported: "reporting",
  spoke: "speaking",
  briefed: "briefing",
};

const WITH_REPORT = 48;

/** "Reporting on the progress of the work, Lee said that …": a report whose words follow. */
export const whileReporting = ({ agent, last, words, acts }: Open, act: SpeechAct): Phrase | undefined => {
  const about = last && textOf(last);
  if (!agent || !about || acts > 1 || !act.own || act.apart || /[,;]/.test(textOf(agent))) return undefined;
  const [, plainly, others] = REPORTED.exec(about) ?? [];
  const verb = plainly ?? others;
  const participle = verb && REPORTING[verb];
  if (!verb || !participle || about.split(" ").length > MAX_REPORTED) return undefined;
  const length = `${textOf(words)} ${textOf(act.words)}`.split(" ").length;
  if (length > WITH_REPORT || !textOf(words).endsWith(about)) return undefined;
  return say`${changed(last, (s) => s.replace(verb, participle))}, ${agent} ${act.words}`;
};

/** Words of what somebody introduced, and of the sentence that a statement about it ends. */
const MAX_DESCRIBED = 14;
const WITH_DESCRIBED = 56;
const STATING: Readonly<Record<string, string>> = { said: "saying", noted: "noting", stressed: "stressing" };

/** "introduced the history and the work of the college, noting that it is growing": a statement about what was introduced. */
export const withStatementAbout = (
  { last, words, acts }: Open,
  statement: Phrase,
  verb: string,
): Phrase | undefined => {
  const did = last ? textOf(last) : "";
  const stating = STATING[verb];
  if (!stating || acts > 1 || !textOf(words).endsWith(did) || /[;“]/.test(did)) return undefined;
  if (did.split(" ").length > MAX_DESCRIBED || wordCount(words) + wordCount(statement) > WITH_DESCRIBED)
    return undefined;
  return say`${words}, ${changed(statement, (s) => s.replace(verb, stating))}`;
};

/** Words of what somebody thanked or praised, and of that and a statement which ends the sentence. */
const SHORT_ACT = 18;
const WITH_STATEMENT = 46;

const BEFORE_STATEMENT =
  /^(?:thanked|congratulated|praised|welcomed|introduced|described|outlined|explained|presented|conveyed|briefed|reported on|gave an? \p{Ll}+) /u;

const LISTED = new RegExp(`[,;:“${OPEN}]| that `);

/** "thanked the chamber and said that A, and that B": a statement that would begin with the name again. */
export const withStatement = (
  { last, words, acts, quote, agent }: Open,
  act: SpeechAct,
): Phrase | undefined => {
  const did = last ? textOf(last) : "";
  const { own } = act;
  if (!agent || acts > 1 || quote || !own || act.apart || LISTED.test(did)) return undefined;
  if (!last || !BEFORE_STATEMENT.test(did) || wordCount(last) > SHORT_ACT) return undefined;
  if (/[;:“]/.test(textOf(act.words)) || !textOf(words).endsWith(did)) return undefined;
  return wordCount(last) + wordCount(act.words) > WITH_STATEMENT
    ? undefined
    : say`${words}${/ and /.test(did) ? "," : ""} and ${subjectAgain(words, act.words)}`;
};

/** Words of a sentence that a further statement closes with a participle. */
const WITH_FURTHER = 44;
const FURTHER: Readonly<Record<string, string>> = {
  said: "adding",
  added: "adding",
  noted: "noting",
  stressed: "stressing",
};
/** "said trade grew": the one statement in which a sentence ends. */
const ENDS_IN_STATEMENT = /^(?:also )?(?:said|noted|added|stressed|emphasi[sz]ed) /;

/** "“…,” she said": a quotation with its speaker, behind which a statement is a participle. */
const QUOTED_SAID = /,” (?:\S+ ){1,4}said$/;
const QUOTED = /,” (?:\S+ ){1,4}(?:said|added)$/;

/** "said the town is growing, adding that its port is open": a second statement of somebody without others between. */
export const addingThat = (
  { words, last, clause, quote, list }: Open,
  act: SpeechAct,
): Phrase | undefined => {
  const { own } = act;
  const verb = own && FURTHER[own.verb];
  const did = last ? textOf(last) : "";
  const whole = textOf(words);
  if (!own || !verb || own.second || act.apart || !clause || list) return undefined;
  if (
    quote
      ? !(verb === "adding" ? QUOTED_SAID : QUOTED).test(whole)
      : !ENDS_IN_STATEMENT.test(did) || !whole.endsWith(did)
  )
    return undefined;
  if (!quote && /[“;:]|, (?:adding|noting|stressing) |, and (?:that )?/.test(whole)) return undefined;
  if (/[“;:]/.test(textOf(own.clause)) || wordCount(words) + wordCount(own.clause) + 2 > WITH_FURTHER)
    return undefined;
  // "added that A, adding that B"
  const added = verb === "adding" && (whole.match(/\badded\b/g) ?? []).length === 1;
  const at = whole.indexOf("added");
  const first = added ? spliced(words, at, at + "added".length, "said") : words;
  return say`${first}, ${verb} that ${reported(own.clause)}`;
};

/** Words of a statement that may follow what somebody introduced in one sentence. */
const BEHIND_BRIEFING = 18;

/** Whether somebody introduced something, and what they say next is too long to share the sentence. */
export const isBriefing = ({ last }: Open, act: SpeechAct): boolean =>
  /^(?:also )?(?:introduced|briefed|outlined|explained|presented|described|reported on|gave an? \p{Ll}+) /u.test(
    last ? textOf(last) : "",
  ) && wordCount(act.words) > BEHIND_BRIEFING;

/** "expressed the hope that ships would come" */
export const isWish = (words: Phrase): boolean => textOf(words).startsWith("expressed the hope ");

/** Number of consecutive words that a sentence and an addition have in common. */
const MAX_ALIKE = 4;

/** Whether an act says several words in a row that its sentence has: "said that the repair of the wall stalled, and promised the repair of the wall". */
export const repeatsWords = ({ words }: Open, act: SpeechAct): boolean => {
  const text = ` ${textOf(words)} `;
  const all = textOf(act.words).split(" ");
  return all.some((_, at) => {
    const run = all.slice(at, at + MAX_ALIKE + 1);
    return run.length > MAX_ALIKE && text.includes(` ${run.join(" ")} `);
  });
};

/** Words of a quotation up to which an act can follow it. */
const SHORT_QUOTE = 24;

/** "thanking the hosts for their hospitality": a short act that a quotation of one sentence can carry. */
export const carriedByQuotation = (act: Phrase, quote: string): Phrase | undefined => {
  const text = textOf(act);
  const short = quote.split(" ").length <= SHORT_QUOTE && /^[^.!?]*\.?$/.test(quote);
  if (!short) return undefined;
  const [verb = ""] = text.split(" ");
  const participle = { thanked: "thanking", praised: "praising", welcomed: "welcoming" }[verb];
  return participle && !/ and (?:said|expressed the hope|added|noted|stressed) |“/.test(text)
    ? changed(act, (s) => s.replace(verb, participle))
    : undefined;
};

/** Words of an act from which a comma parts it from the next: "thanked A for B in C and D, and said that". */
const LONG_ACT = 13;

export const isLongAct = ({ last }: Open): boolean => last !== undefined && wordCount(last) > LONG_ACT;

export const isList = ({ words, clause }: SpeechAct): boolean => !clause && textOf(words).includes(",");

/** A counted list, which ends its sentence: what follows would read as one more point. */
export const COUNTED_LIST =
  /: first, .*; and second, |; and third, | (?:two|three) (?:proposals|requirements|hopes|promises|requests|points)(?: for [^:]+)?: /;

/** "stressed A" of "stressing A": a participle that remains without a main clause. */
export const finite = (words: Phrase): Phrase =>
  plain(
    textOf(words)
      .replace(/^stressing/, "stressed")
      .replace(/^noting/, "noted")
      .replace(/^calling/, "called"),
    words.paths,
  );
