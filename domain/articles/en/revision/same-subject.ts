import type { Composed, Line } from "../../compose";
import { type Phrase, type Piece, textOf } from "../../phrase";
import { isPlural } from "../words/grammar";
import { isPostNoun } from "../words/title-nouns";
import { hasTwoSubjects } from "./two-subjects";
import { isTheyUnclear } from "./unclear-they";

/** The subject of a sentence before its verb: a common noun, with up to three words before it. */
const SUBJECT =
  /^the ((?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]+) (?=(?:was|is|has|had|will|would|also|aimed|aims|took|takes|covers|covered|serves|served|includes|included|features|lasted|ended|began|focused|concentrated|brought|marked|dealt|consists|consisted|ranks|ranked|lies|runs|ran|rests|rested|carries|carried|draws|drew|attracted|replaced|replaces|provides|provided|offers|offered) )/iu;

/** Nouns of people, for whom "it" is impossible: by their endings, and others. */
const PERSON =
  /(?:er|or|ist|ee|ian|man|woman|person)$|^(?:patient|client|student|guest|host|son|wife|husband|child|king|queen|prince|princess|poet|captain|nurse|bishop|pope|head|chief|deputy|representative|delegate|premier|consul|scholar|fellow|applicant|participant|assistant|tenant|general|friend|family|couple|public|press|staff|majority|crowd|audience|poor|young|dead)$/u;
/** Nouns of things that end like those of people. */
const THING =
  /^(?:center|chapter|paper|newsletter|letter|river|number|order|offer|tender|theater|cluster|corridor|sector|factor|tower|power|water|carrier|server|computer|reactor|register|poster|folder|banner|museum|harbor|border|quarter|dinner|summer|winter|error|mirror|motor|vector)$/u;
/** "the former", "the two": subjects that a sentence does not name. */
const NO_NAME = /^(?:first|second|third|latter|former|other|two|same|only|rest|whole|following|next|last)$/iu;

/** Whether a noun is one of people. */
export const isPersonNoun = (noun: string): boolean => PERSON.test(noun) && !THING.test(noun);

/** Whether a noun phrase names one thing that "it" can refer to. */
const isThing = (noun: string): boolean => {
  const last = noun.split(" ").at(-1) ?? "";
  return !isPlural(noun) && !isPersonNoun(last) && !isPostNoun(noun) && !NO_NAME.test(last);
};

/** A phrase with other words in place of its first letters, or of those after `at`. */
const instead = (phrase: Phrase, letters: number, words: string, at = 0): Phrase => {
  const front: Piece[] = [];
  const rest: Piece[] = [];
  let seen = 0;
  for (const piece of phrase.pieces) {
    const [from, to] = [at - seen, at + letters - seen];
    seen += piece.s.length;
    if (to <= 0) rest.push(piece);
    else if (from >= piece.s.length) front.push(piece);
    else {
      const loose = piece.loose ? { loose: true } : {};
      if (from > 0) front.push({ s: piece.s.slice(0, from), ...loose });
      if (to < piece.s.length) rest.push({ s: piece.s.slice(to), ...loose });
    }
  }
  return { ...phrase, pieces: [...front, { s: words }, ...rest] };
};

/** "An awareness seminar on exports was held in Peshawar": the event as the subject of a first sentence. */
const TOOK_PLACE =
  /^(?:on [^,]+(?:, \d{4})?, )?(?:an?|the) ([^,;]+?) (?:is to be|(?:was|were|has been)(?: \p{Ll}+ly)?) (?:held|organi[sz]ed|hosted|opened)\b/iu;

/** "The course was the first diving course of the town": a noun that a sentence says of itself again. */
const ONE_AGAIN =
  /^(?:the |on [^,]+, the )((?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]+) (?:is|was) (?:the|one of the) (?:first|second|third|only|last|\p{Ll}+est) (?:\p{Ll}[\p{Ll}-]* ){0,3}/iu;

/** "The course was the first one of the town": the noun of the subject is "one" in what is said of it. */
export const withOneAgain = (one: Line): Line => {
  const text = textOf(one.words);
  const [front = "", noun = ""] = ONE_AGAIN.exec(text) ?? [];
  if (noun === "" || front.includes(" one of the ")) return one;
  // The pattern is greedy: the noun is at its end or directly after it.
  const at = text.toLowerCase().indexOf(` ${noun.toLowerCase()}`, noun.length + 4) + 1;
  const free = at > 0 && at <= front.length && !/[\p{L}-]/u.test(text[at + noun.length] ?? "");
  if (!free) return one;
  // "the first Lake Institute": the end of a name.
  if (/ \p{Lu}\S*(?: \S+)?$/u.test(text.slice(4, at + noun.length))) return one;
  // "the first international one" is unclear.
  if (/\b(?:first|second|third|only|last|\p{Ll}+est) (?:\p{Ll}[\p{Ll}-]* )+$/u.test(text.slice(0, at)))
    return one;
  // "the largest such port" compares with ports of a kind that nothing has mentioned.
  if (/\b(?!latest )\p{Ll}+est $/u.test(text.slice(0, at))) return one;
  const bare = /(?:first|second|third|only|last|latest) $/u.test(text.slice(0, at));
  // "The port is the first in the country", "of its kind": "such" would have nothing to refer to.
  const end = at + noun.length;
  if (bare && /^ (?:in|of its kind)\b/.test(text.slice(end)))
    return { ...one, words: instead(one.words, noun.length + 1, "", at - 1) };
  return {
    ...one,
    words: instead(one.words, noun.length, bare ? `such ${noun.split(" ").at(-1)}` : "one", at),
  };
};

/** "The visit was organized by the center. It was the chamber's first …": an event or a thing that two sentences in a row begin with. */
export const withPronounAgain = (lines: readonly Line[]): Line[] => {
  let before: string | undefined;
  let event: string | undefined;
  return lines.map((one) => {
    const text = textOf(one.words);
    const subject = SUBJECT.exec(text);
    const called = subject?.[1]?.toLowerCase();
    const noun = called && isThing(called) ? called : undefined;
    const named = event !== undefined && noun !== undefined && new RegExp(`\\b${noun}\\b`).test(event);
    const again = noun !== undefined && (noun === before || named);
    before = again ? undefined : noun;
    // Of "the closing ceremony of the seminar on the Lake Guild" it is the ceremony that was held.
    event = TOOK_PLACE.exec(text)?.[1]
      ?.toLowerCase()
      .split(/ (?:of|on|about) /)[0];
    if (!again || !subject) return one;
    return { ...one, words: instead(one.words, subject[0].length, text.startsWith("T") ? "It " : "it ") };
  });
};

const VERB =
  /^(?:\p{Ll}{2,}ed|(?:also|further|then|first|finally|jointly)|met|held|led|went|came|began|heard|brought|left|saw|made|said|set|paid|took|gave|spoke|found|shared|chose|sent|wrote|agree|hope|plan|intend|will|would|have|had|were|are|was)$/u;
const PLURAL =
  /^(?:the (?:participants|two sides|parties|two parties|delegates|visitors|guests)|both sides|those present|.* and .*)$/iu;
const MAX_WORDS = 16;

/** "the Polish firefighters": a group by its own noun. */
const GROUP_OF =
  /^the (?:[\p{L}-]+ ){0,3}(?:\p{Ll}+(?:ers|ors|ists|ents|ees|ants|ians|ates|ials|tives|ows|men|women)|pupils|people|youths|children)$/iu;

const ALL_THERE = /^(?:those present|the (?:participants|two sides|delegates))$/i;

const GROUP = /^the (?:delegation|team|group|mission)$/i;
/** "The group had lunch with their partners": what only members of a group have. */
const OF_MEMBERS = /\btheir (?:own|partners?|counterparts?|host families|peers|families)\b/;

/** The subject of a sentence up to its verb, and the pronoun for it. */
interface Opening {
  readonly called: string;
  readonly pronoun: string;
}

/** "The participants", "A and B", "the delegation", or a person with a recorded pronoun: the subject that a sentence begins with. */
const openingOf = (line: Line, text: string, people: ReadonlyMap<string, string>): Opening | undefined => {
  const all = text.split(" ", MAX_WORDS);
  const at = all.findIndex((word, i) => i > 0 && VERB.test(word));
  const called = all.slice(0, at).join(" ");
  if (at < 1 || /[^\p{L}\d '’.&-]/u.test(called)) return undefined;
  const pronoun =
    people.get(called) ??
    (GROUP.test(called)
      ? OF_MEMBERS.test(text)
        ? "They"
        : "It"
      : at > 1 && (PLURAL.test(called) || GROUP_OF.test(called))
        ? "They"
        : undefined);
  // What somebody said directly after what they did there.
  const turn = line.id.includes(".remarks[") && !/^(?:He|She)$/.test(pronoun ?? "");
  // The office's own sentence about an item, unlike one of context, is about who acted there.
  const own = line.own && !line.id.includes(".narrative[");
  const apart = (own || turn) && pronoun !== "They";
  return pronoun && !apart ? { called, pronoun } : undefined;
};

const FRONT =
  /^(?:that (?:morning|afternoon|evening|day),|the next day,) |^(?:on|in|at|from|after|before|during|guided by|led by|accompanied by) |^the same day,/iu;
/** Number of commas in the adverbials before a subject. */
const MAX_COMMAS = 4;

/** "Nyato Dukam, Industries Minister, visited …": the later form of the one person whom a sentence introduces as its subject. */
const introducedIn = (
  { words }: Line,
  text: string,
  people: ReadonlyMap<string, string>,
): string | undefined => {
  const who = words.pieces[0]?.mention;
  if (who === undefined || /[+@]/.test(who)) return undefined;
  const [front = ""] = text.split(/,| (?:visited|toured|inspected|met|received|attended|paid|chaired) /, 1);
  return [...people.keys()].find((name) => front === name || front.endsWith(` ${name}`))?.toLowerCase();
};

/** The subject after an adverbial, and where it begins: "At the port, the delegation saw …". */
const openingBehind = (
  line: Line,
  text: string,
  people: ReadonlyMap<string, string>,
): { opening: Opening; at: number } | undefined => {
  if (!FRONT.test(text)) return undefined;
  const ends = [...text.matchAll(/, /g)].slice(0, MAX_COMMAS).map(({ index }) => index + 2);
  for (const at of ends) {
    const opening = openingOf(line, text.slice(at), people);
    const known = opening && (GROUP.test(opening.called) || people.has(opening.called));
    const many =
      opening?.called.startsWith("the ") && opening.pronoun === "They" && !/ by /.test(text.slice(0, at));
    if (opening && (known || many || ALL_THERE.test(opening.called))) return { opening, at };
  }
  return undefined;
};

/**
 * Number of consecutive sentences that may begin with a pronoun; "it" alternates with the name, and the second "he" or "she"
 * has "also".
 */
const MAX_PRONOUNS = 2;

const HE_SAID =
  /^(?:He|She) |, (?:he|she) (?:said|added|noted|stressed|explained|emphasi[sz]ed|promised|pointed out)(?:,|$)/;

/** "Exchanges, he said, are necessary": whether a sentence continues with the person of the one before, and names nobody else. */
const goesOnWith = (text: string, before: string | undefined, all: ReadonlyMap<string, string>): boolean => {
  const [name, pronoun = ""] = [...all].find(([one]) => one.toLowerCase() === before) ?? [];
  if (name === undefined || !/^(?:He|She)$/.test(pronoun) || /“/.test(text)) return false;
  const [said = ""] = HE_SAID.exec(text) ?? [];
  return (
    said.toLowerCase().includes(`${pronoun.toLowerCase()} `) &&
    ![...all.keys()].some((one) => one !== name && text.includes(one))
  );
};

/** A plain verb in the past after a subject, before which "also" can be put. */
const ACT =
  /^ (?=(?:\p{Ll}{2,}ed|met|held|heard|saw|made|took|gave|spoke|paid) )(?!also|.*\balso\b)(?!(?:consisted|comprised|included|numbered|lasted|remained|belonged) )/u;

/** "At the Lake Library, it met …": a new place shows that this was another meeting. */
const AT_PLACE = /^at (?:the )?\p{Lu}/iu;

const RECEIVED = "was received";
const WAS_RECEIVED = /^ was (?:received|welcomed) by \p{Lu}/u;

/** Actions of a delegation, rather than its properties. */
const ACTED =
  /^(?:visited|toured|met|held|saw|watched|viewed|attended|inspected|discussed|took|went|called|learned)$/;

/**
 * "The participants discussed A. They agreed on B.", "Exemplar toured the port. She met the dockers.": a subject shared by
 * neighbours, in a paragraph; a plural one also at the beginning of the next paragraph. Speeches have separate rules for
 * pronouns.
 */
export const withSubjectsAgain = (
  blocks: readonly Composed[],
  people: ReadonlyMap<string, string> = new Map(),
  nouns: ReadonlyMap<string, string> = new Map(),
): Composed[] => {
  const all = new Map([...nouns, ...people]);
  let before: string | undefined;
  let verb = "";
  let pronouns = 0;
  let named = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph") {
      before = undefined;
      return block;
    }
    const lines = block.lines.map((one, at): Line => {
      const text = textOf(one.words);
      const direct = openingOf(one, text, all);
      const behind = direct ? undefined : openingBehind(one, text, all);
      const opening = direct ?? behind?.opening;
      const many = opening?.pronoun === "They";
      const rest = opening ? text.slice((behind?.at ?? 0) + opening.called.length) : "";
      const further = !behind && /^(?:He|She)$/.test(opening?.pronoun ?? "") && ACT.test(rest);
      const most = many || further ? MAX_PRONOUNS : 1;
      // "At talks chaired by Lee, mayor of A, the president …" would be ambiguous.
      const unclear =
        rest.startsWith(" was joined at ") ||
        (behind !== undefined && !people.has(behind.opening.called) && nouns.has(behind.opening.called));
      const same = opening !== undefined && !unclear && opening.called.toLowerCase() === before;
      // "The delegation also toured the mill.": a paragraph that continues with the delegation's actions.
      const across = at === 0 && !behind && opening?.pronoun === "It" && ACT.test(rest) && ACTED.test(verb);
      const last = at > 0 ? block.lines[at - 1] : undefined;
      // "Lee promised nets, and Ray praised them. He …" could be either of them.
      const either = last !== undefined && opening?.pronoun !== "It" && !many && hasTwoSubjects(last);
      const others = either || (many && last !== undefined && isTheyUnclear(textOf(last.words), rest));
      const again = same && !others && pronouns < most && (at > 0 || (many && named && !behind) || across);
      if (at === 0) named = !again || across;
      const kept = !opening && at > 0 && !one.own && goesOnWith(text, before, all) ? before : undefined;
      before = opening && all.has(opening.called) ? opening.called.toLowerCase() : undefined;
      before ??= kept ?? introducedIn(one, text, all);
      // After "A congratulated X, and B thanked Y", or "A was joined by X and Y", a pronoun would be ambiguous.
      const two =
        before !== undefined &&
        (/, and (?:Dr |Professor )?\p{Lu}[\p{L}-]+ \p{Ll}+ed /u.test(text) || / was joined at /.test(text));
      if (two) before = "";
      before ??= opening?.called.toLowerCase();
      const [next = ""] = rest.trimStart().split(" ");
      const atPlace = behind !== undefined && AT_PLACE.test(text);
      // "toured A. It also toured B": the verb of the sentence before.
      const twice =
        opening?.pronoun === "It" &&
        !atPlace &&
        next === verb &&
        /(?:\p{Ll}ed|met|held|saw|paid)$/u.test(next);
      const received = /^(?:He|She)$/.test(opening?.pronoun ?? "") && WAS_RECEIVED.test(rest);
      const receivedAgain = received && !behind && verb === RECEIVED;
      verb = received ? RECEIVED : next;
      const also = again && ((further && pronouns > 0) || twice) ? " also" : "";
      pronouns = again && !across ? pronouns + 1 : kept === undefined ? 0 : 1;
      if (!opening || !again) return one;
      // "Lee was received by A. Lee was also received by B": not "he", which could be A.
      if (receivedAgain)
        return { ...one, words: instead(one.words, "was".length, "was also", opening.called.length + 1) };
      // A paragraph that goes on with the delegation's actions names it.
      if (across)
        return { ...one, words: instead(one.words, opening.called.length, `${opening.called} also`) };
      const upper = !behind && (/^\p{Lu}/u.test(text) || all.has(opening.called));
      const pronoun = upper ? opening.pronoun : opening.pronoun.replace(/^\p{Lu}/u, (s) => s.toLowerCase());
      return { ...one, words: instead(one.words, opening.called.length, `${pronoun}${also}`, behind?.at) };
    });
    return { ...block, lines };
  });
};
