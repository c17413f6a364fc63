import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { OPEN, type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** A sentence of context with a definition, and those of its words that can follow the name. */
interface Explained {
  readonly line: Line;
  readonly name: string;
  readonly words: string;
  /** A common noun, with up to three words before it, which is explained only at the end of a sentence. */
  readonly common?: true;
}

const MAX_WORDS = 10;
/** Words of an explanation that says what one of several is, and of the sentence with it. */
const MAX_WORDS_OF_SEVERAL = 18;
const SENTENCE_WITH_SEVERAL = 34;
/** Words of a sentence with the explanation in it. */
const SENTENCE = 46;

const NAME = "\\p{Lu}[\\p{L}\\d.'’-]*(?: (?:of|for|and|the|\\p{Lu}[\\p{L}\\d.'’-]*)){0,7}";
const NOUN_PHRASE = "(?:the|an?|one of|home to|known for|famous for) .+|\\p{Lu}[\\p{L} -]*['’]s .+";
const WHAT_IT_IS = new RegExp(`^(?:The )?(${NAME}) is (${NOUN_PHRASE})$`, "u");
const WHAT_IT_WAS = new RegExp(
  `^(?:The )?(${NAME}) was ((?:the (?:first|only|last|\\p{Ll}+est)|one of the) .+)$`,
  "u",
);

/** "The shipping group Lake Lines is the owner of the port": the noun of a name, with what it is to something else. */
const NOUN_AND_ROLE = new RegExp(
  `^(The (?:\\p{Ll}[\\p{L}-]* ){0,3}\\p{Ll}{4,}) (${NAME}) is ((?:the|an?) \\p{Ll}.+)$`,
  "u",
);

/** "The strategy is designed to …": the purpose of something that the text calls by its noun. */
const WHAT_IT_IS_FOR = /^The (\p{Ll}{5,}) (?:is|was) ((?:designed|intended|meant) to .+)$/u;
const MAX_WORDS_OF_AIM = 20;
const SENTENCE_WITH_AIM = 52;

const explainedBy = (line: Line, discourse?: Discourse): Explained | undefined => {
  const [, at] = /^background\[(\d+)\]/.exec(line.id) ?? [];
  if (!line.own || at === undefined) return undefined;
  // Later mentions are short by now: the record has the name in full.
  const own = discourse?.facts.said(discourse.facts.record.background?.[Number(at)], "")?.text;
  const text = (own ?? textOf(line.words)).replace(/\.$/, "");
  const [, noun, aim] = WHAT_IT_IS_FOR.exec(text) ?? [];
  if (noun && aim && aim.split(" ").length <= MAX_WORDS_OF_AIM && !/[;:“]/.test(aim))
    return { line, name: noun, words: aim, common: true };
  const [, kind, called, role] = NOUN_AND_ROLE.exec(text) ?? [];
  const found = WHAT_IT_IS.exec(text) ?? WHAT_IT_WAS.exec(text) ?? [];
  const name = called ?? found[1];
  const words = kind && role ? `${kind.replace(/^The/, "the")} that is ${role}` : found[2];
  const apart = words?.replace(/(?<=\d)[,.](?=\d)/g, "") ?? "";
  // "a similar group" compares it with what only the sentences of context explain.
  if (/^(?:an?|the) (?:similar|same|second|further|sister|larger|smaller)\b|^another\b/.test(words ?? ""))
    return undefined;
  if (!name || !words || /[,;:.“(]|\b(?:that|which|who|is|was)\b/.test(role ?? apart)) return undefined;
  const most = role || words.startsWith("one of ") ? MAX_WORDS_OF_SEVERAL : MAX_WORDS;
  return words.split(" ").length <= most ? { line, name, words } : undefined;
};

/** The end of a sentence, also behind an apposition. */
const AT_END = new RegExp(`^${OPEN}*\\.?$`, "u");

/** What comes before a name that is neither a member of a list nor part of a longer name. */
const BEFORE = /(?:^|\b(?:at|in|to|by|from|near|visited|toured|met|joined|presented) )(?:the )?$/iu;
/** What belongs to a name: its short form in brackets and its city. */
const WITH_NAME = /^(?: \([^)]*\))?(?: in \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)?/u;
/** What follows a name that has no other apposition. */
const BEHIND =
  /^(?:\.?$| (?:to|in|on|at|for|from|by|with|where|during|as|is|was|has|had|will|would|said|met|held|signed|\p{Ll}{2,}ed)\b|,? (?:where|which)\b)/u;

const ACTING = /^ (?:(?:recently|also|jointly|have|has) )?(?:\p{Ll}{2,}ed|met|held) /u;

/** "the organizer of the fair", "Lakeland's broadcaster": what is clearly one thing, no further member of a list. */
const ONLY_ONE = /^(?:the |\p{Lu}[\p{L} -]*['’]s )/u;
const AND_ACTING =
  /^ and (?:the )?[^,;.]{2,60}? (?:signed|met|held|agreed|reached|launched|visited|opened) /u;

/** ", head of the Council" before the actions or words of the holder. */
const OF_MEMBER = new RegExp(`^${OPEN}*;`, "u");
const OF_ORGANIZATION = /, [^,;]* (?:of|at) (?:the )?$/u;
const SAYING = new RegExp(
  `^(?:,|${OPEN})+ (?:said|noted|stressed|expressed|added|welcomed|thanked|visited|received|met|spoke|delivered|gave|described|outlined|chaired|opened|praised|on) `,
  "u",
);

/** Where an explanation can be put in a sentence: after the first mention of the name; undefined where it cannot. */
const placeIn = (text: string, { name, words, common }: Explained): number | undefined => {
  if (common) {
    const short = text.split(" ").length + words.split(" ").length <= SENTENCE_WITH_AIM;
    const end = new RegExp(`\\bthe (?:\\p{Ll}+ ){0,3}${literal(name)}$`, "u").test(text);
    return short && end && !/[“;]/.test(text) ? text.length : undefined;
  }
  const found = new RegExp(`(?<![\\p{L}\\d-])${literal(name)}(?![\\p{L}\\d-])`, "u").exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const from = found.index + name.length;
  const at = from + (WITH_NAME.exec(text.slice(from))?.[0].length ?? 0);
  const quoted = before.lastIndexOf("“") > before.lastIndexOf("”");
  const most = words.split(" ").length > MAX_WORDS ? SENTENCE_WITH_SEVERAL : SENTENCE;
  const long = text.split(" ").length + words.split(" ").length > most;
  // Nothing after the name can be confused with the explained thing.
  if (/\b(?:of|with|for) (?:the )?$/u.test(before) && AT_END.test(text.slice(at)) && !quoted && !long)
    return at;
  const rest = text.slice(at);
  // "B, farmer of the Lake Guild; and C": the end of a member of a list that semicolons part.
  const member = OF_ORGANIZATION.test(before) && OF_MEMBER.test(rest);
  // "A, the organizer of the fair, and the firms signed": the first of two who act.
  const first = /^(?:the )?$/i.test(before) && ONLY_ONE.test(words) && AND_ACTING.test(rest);
  // "A and B, a fair organizer, signed": the last of the agents; "head of B, a bank, said": the end of a post.
  const acting = / and (?:the )?$/u.test(before) && /^an? /.test(words) && ACTING.test(rest);
  const speaking = OF_ORGANIZATION.test(before) && SAYING.test(rest);
  if ((first || acting || speaking || (member && /^an? /.test(words))) && !quoted && !long) return at;
  return BEFORE.test(before) && BEHIND.test(text.slice(at)) && !quoted && !long ? at : undefined;
};

const names = (text: string, { name }: Explained): boolean => text.includes(name);

/** A phrase with words inserted after a number of letters; undefined within the name of an organization. */
const putIn = (words: Phrase, at: number, put: Piece, paths: readonly string[]): Phrase | undefined => {
  const pieces: Piece[] = [];
  let seen = 0;
  let done = false;
  for (const piece of words.pieces) {
    const inside = at - seen;
    seen += piece.s.length;
    if (done || inside > piece.s.length) pieces.push(piece);
    else if (inside === piece.s.length) {
      pieces.push(piece, put);
      done = true;
    } else {
      if (piece.organization || piece.shortOf || piece.short) return undefined;
      pieces.push({ ...piece, s: piece.s.slice(0, inside) }, put, { ...piece, s: piece.s.slice(inside) });
      done = true;
    }
  }
  return done ? { pieces, paths: [...words.paths, ...paths] } : undefined;
};

/** An abbreviation in capitals. */
const ABBREVIATION = /(?<![\p{L}\d(-])\p{Lu}{3,}(?![\p{L}\d-])/gu;

/** Whether an explanation has an abbreviation that the text introduces only behind its new place: "… Expo (LIE)". */
const isTooEarly = (all: readonly Line[], first: Line, at: number, words: string): boolean => {
  const texts = all.map((one) => textOf(one.words));
  const before = [...texts.slice(0, all.indexOf(first)), textOf(first.words).slice(0, at)].join(" ");
  return (words.match(ABBREVIATION) ?? []).some(
    (short) => texts.some((text) => text.includes(`(${short})`)) && !before.includes(short),
  );
};

/** The beginnings of a sentence of context that can only follow the one before it. */
const POINTS_BACK = /^(?:It|Its|They|Their|This|These|That|There|He|She|Both|The \p{Ll}+) /u;

/** Whether the office's sentence precedes another one in its list, so that it cannot refer to that one. */
const isEarlier = (line: Line, other: Line): boolean => {
  const [own, behind] = [line, other].map(({ id }) => Number(/^background\[(\d+)\]/.exec(id)?.[1]));
  return own !== undefined && behind !== undefined && own < behind;
};

/** The sentence after an explanation that moved: "It has 40 rooms" names what it is about. */
const withNamedSubject = (line: Line, { name, line: { words } }: Explained): Line | undefined => {
  const text = textOf(line.words);
  // "The project is to be completed": a thing that the explanation does not name.
  const [, thing] = /^The ((?:\p{Ll}+ )?\p{Ll}+) (?:is|was|has|will) /u.exec(text) ?? [];
  if (
    thing &&
    !textOf(words).includes(thing.split(" ").at(-1) ?? "") &&
    !/^(?:former|latter|same)/.test(thing)
  )
    return line;
  if (!line.id.startsWith("background[") || !POINTS_BACK.test(text)) return line;
  const named = text.replace(/^It (?=is|was|has|had|covers|lies)/, `${name} `).replace(/^Its /, `${name}'s `);
  if (named === text) return undefined;
  return { ...line, words: { pieces: [{ s: named }], paths: line.words.paths } };
};

/** The blocks with one explanation moved to the first mention of what it explains; undefined where that is not possible. */
const moved = (blocks: readonly Composed[], what: Explained): Composed[] | undefined => {
  const all = allLines(blocks);
  const from = all.indexOf(what.line);
  const first = all.find((one) => one !== what.line && names(textOf(one.words), what));
  const at = first && !first.own ? placeIn(textOf(first.words), what) : undefined;
  if (!first || at === undefined || all.indexOf(first) > from) return undefined;
  if (isTooEarly(all, first, at, what.words)) return undefined;
  const words = putIn(first.words, at, { s: `, ${what.words}${OPEN}` }, what.line.words.paths);
  const next = all[from + 1];
  const alone = next && (isEarlier(next, what.line) ? next : withNamedSubject(next, what));
  if (!words || (next && !alone)) return undefined;
  const changed = new Map<Line, Line | undefined>([[first, { ...first, words }]]);
  if (next && next !== first) changed.set(next, alone);
  return withLinesReplaced(blocks, (one) => (one === what.line ? [] : [changed.get(one) ?? one]));
};

/**
 * "at Mill House, the mayor's residence, …": the blocks of a text in which a short sentence of context that says what
 * something is comes after the first mention of its name.
 */
export const withAppositions = (blocks: readonly Composed[], discourse?: Discourse): Composed[] => {
  let made = [...blocks];
  for (const line of allLines(blocks)) {
    const what = explainedBy(line, discourse);
    if (what) made = moved(made, what) ?? made;
  }
  return made;
};
