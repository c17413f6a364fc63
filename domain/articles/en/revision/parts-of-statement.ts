import type { Line } from "../../compose";
import { joined, type Phrase, type Piece, partOf, plain, say, textOf } from "../../phrase";
import { type Force, forceOfAct, forceOfClause } from "./strong-statements";

/** A clause that somebody said or an act of theirs, with the record place that it states. */
export interface Part {
  readonly place: string;
  /** "said that "; empty for an act, whose words begin with its verb. */
  readonly verb: string;
  readonly words: Phrase;
}

/** A sentence of one speaker in its parts. */
export interface Parts {
  readonly who: string;
  /** The name or pronoun in the sentence. */
  readonly name: Phrase;
  readonly parts: readonly Part[];
}

const KEY = /^participants\[([^\]]+)\]\.person\./;
const POINT = /^.*\.points\[\d+\](?=\.)/;
const REMARK = /^.*\.remarks\[[^\]]*\]/;
const VERB = "said|noted|stressed|added";
/** "He also said that …": a sentence of clauses. */
const SAID = new RegExp(`^(?:also |further )?(${VERB}) (?:that )?`);
const BEHIND = new RegExp(`^ (${VERB})(?:, adding that |, |$)`);
const NEXT_CLAUSE = /(?:,? and|,) that /g;
const LAST_ACT = /(?:,? and|,) (?:also |further )?(?=(?:promised|proposed) )/g;
const OTHER_ACT =
  /(?:,? and|,) (?:also )?(?:thanked|praised|welcomed|said|noted|stressed|invited|asked|called|proposed|promised|expressed|described|presented|outlined|briefed|congratulated|conveyed|spoke|introduced|offered|reported)\b/;

const placesOf = (paths: readonly string[], form: RegExp): string[] => [
  ...new Set(paths.flatMap((path) => form.exec(path)?.[0] ?? [])),
];

const keyOf = (name: Piece, paths: readonly string[]): string | undefined => {
  if (name.mention !== undefined) return /[+@]/.test(name.mention) ? undefined : name.mention;
  if (!/^(?:he|she)$/i.test(name.s)) return undefined;
  return paths.map((path) => KEY.exec(path)?.[1]).find((key) => key !== undefined);
};

/** Where the neighbouring pieces end that name one person from a piece on. */
const endOfName = (pieces: readonly Piece[], from: number): number => {
  const who = pieces[from]?.mention;
  let end = from + 1;
  while (who !== undefined && pieces[end]?.mention === who) end += 1;
  return end;
};

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { s }) => sum + s.length, 0);

/** The parts of a text between separators, by their first and last characters. */
const spansOf = (text: string, from: number, to: number, separator: RegExp): [number, number][] => {
  const spans: [number, number][] = [];
  let start = from;
  for (const one of text.slice(from, to).matchAll(separator)) {
    spans.push([start, from + one.index]);
    start = from + one.index + one[0].length;
  }
  spans.push([start, to]);
  return spans;
};

/** A phrase with only those paths that belong to a place, or to none of the others. */
const ofPlace = ({ pieces, paths }: Phrase, place: string, others: readonly string[]): Phrase => ({
  pieces,
  paths: paths.filter((path) => path.startsWith(place) || !others.some((one) => path.startsWith(one))),
});

/** A sentence whose subject speaks: "Kim said that A, and that B", "Kim praised A and promised to do B". */
const inFront = ({ id, words }: Line): Parts | undefined => {
  const [first] = words.pieces;
  const who = first && keyOf(first, words.paths);
  if (!first || who === undefined || first.introduces !== undefined) return undefined;
  const text = textOf(words);
  const from = lengthOf(words.pieces.slice(0, endOfName(words.pieces, 0))) + 1;
  const acts = spansOf(text, from, text.length, LAST_ACT);
  const [[start, end] = [0, 0], tail, ...more] = acts;
  if (more.length > 0) return undefined;
  const act = text.slice(start, end);
  if (OTHER_ACT.test(act)) return undefined;
  const said = SAID.exec(act);
  const also = /^(?:also |further )?/.exec(act)?.[0].length ?? 0;
  const clauses = said ? spansOf(text, start + said[0].length, end, NEXT_CLAUSE) : [];
  const remarks = placesOf(words.paths, REMARK);
  const last = remarks.at(-1) ?? id;
  const points = placesOf(words.paths, POINT).filter((one) => !tail || !one.startsWith(last));
  if (said && points.length !== clauses.length) return undefined;
  if (tail && remarks.length < 2) return undefined;
  const name = partOf(words, 0, from - 1);
  const verb = `${said?.[1] === "added" ? "said" : said?.[1]} that `;
  const head = said
    ? clauses.map(([a, b], at) => ({ place: points[at] ?? id, verb, words: partOf(words, a, b) }))
    : [{ place: remarks[0] ?? id, verb: "", words: partOf(words, start + also, end) }];
  const both = tail ? [...head, { place: last, verb: "", words: partOf(words, ...tail) }] : head;
  return { who, name, parts: both };
};

/** "The port, Kim said, is open", "the port is open, Kim said, adding that the quay is": the speaker inside or behind. */
const withSpeakerInside = ({ id, words }: Line): Parts | undefined => {
  const { pieces, paths } = words;
  const at = pieces.findIndex(({ mention }) => mention !== undefined);
  const name = pieces[at];
  const who = at > 0 && name ? keyOf(name, paths) : undefined;
  if (!name || who === undefined || name.introduces !== undefined) return undefined;
  const text = textOf(words);
  const from = lengthOf(pieces.slice(0, at));
  const to = lengthOf(pieces.slice(0, endOfName(pieces, at)));
  if (!text.slice(0, from).endsWith(", ")) return undefined;
  const [behind, verb = ""] = BEHIND.exec(text.slice(to)) ?? [];
  if (behind === undefined || OTHER_ACT.test(text.slice(to + behind.length))) return undefined;
  const saying = `${verb === "added" ? "said" : verb} that `;
  const before = partOf(words, 0, from - 2);
  const after = partOf(words, to + behind.length, text.length);
  const points = placesOf(paths, POINT);
  const called = partOf(words, from, to);
  if (behind.endsWith("adding that "))
    return points.length === 2
      ? {
          who,
          name: called,
          parts: [before, after].map((one, i) => ({ place: points[i] ?? id, verb: saying, words: one })),
        }
      : undefined;
  const inside = behind.endsWith(", ");
  if (points.length > 1 && !inside) return undefined;
  const clause = inside ? say`${before} ${after}` : before;
  return { who, name: called, parts: [{ place: id, verb: saying, words: clause }] };
};

/** A sentence of one speaker in its parts; undefined if it has other parts than clauses and acts. */
export const partsOf = (line: Line): Parts | undefined => {
  if (line.own || !line.id.includes(".remarks[") || /[“:;]/.test(textOf(line.words))) return undefined;
  const parts = inFront(line) ?? withSpeakerInside(line);
  const others = line.words.pieces.some(({ mention }) => mention !== undefined && mention !== parts?.who);
  return others ? undefined : parts;
};

/** How much a part adds to the news. */
export const forceOf = ({ verb, words }: Part): Force =>
  verb === "" ? forceOfAct(textOf(words)) : forceOfClause(textOf(words));

/** The sentence of some of the parts with a name. */
export const sentenceOf = (name: Phrase, parts: readonly Part[], all: readonly Part[]): Line => {
  const words: Phrase[] = [name, plain(" ")];
  const others = all.filter((one) => !parts.includes(one)).map(({ place }) => place);
  for (const [at, { verb, words: own, place }] of parts.entries()) {
    const before = parts[at - 1];
    const again = before !== undefined && verb !== "" && before.verb === verb;
    if (before) words.push(plain(again ? ", and that " : ", and "));
    if (!again) words.push(plain(verb));
    words.push(ofPlace(own, place, others));
  }
  return { id: parts[0]?.place ?? "", words: joined(words) };
};
