import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import type { Piece } from "../../phrase";
import { isBareNoun } from "../../reference/bare-nouns";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isClear } from "../organizations/organizations";
import { isQuoted } from "../words/enclosed";
import { isInTitle, keptTitles } from "../words/kept-titles";
import { withPeopleInFullFirst } from "./people-in-full-first";

/** What a short form in the record's own words may follow: 对云协来宾, but not 大云协作. */
const FRONT =
  /(?:^|[，、：；对与和同在向为由就从给于的及到把让受请]|希望|感谢|代表|祝贺|邀请|欢迎|访问|到访)$/u;
/** 湖滨市 of its government, 湖滨县委: what everybody calls a region and its organs. */
const OF_REGION = /[省市县区州旗镇]委?$|政府$/u;

/** An organization with a short form, whose full name comes first. */
interface Called {
  readonly org: OrgFact;
  readonly name: string;
  readonly short: string;
  /** Whether the short form needs its full name also in the record's own words. */
  readonly coined: boolean;
}

const calledOf = (discourse: Discourse): Called[] => {
  const orgs = discourse.facts.allOrgs();
  return orgs.flatMap((org) => {
    const [name, short] = [org.name.text, org.short?.text];
    if (!org.short || short === undefined || org.parent || name === short) return [];
    if (isBareNoun(short) || OF_REGION.test(short)) return [];
    if (orgs.some((one) => one !== org && (one.name.text.includes(short) || one.short?.text === short)))
      return [];
    // 湖滨同乡会 of 云雀湖滨商会暨湖滨同乡会 is understood by itself.
    const coined = !name.endsWith(short) && !isClear(discourse, org, org.short);
    return [{ org, name, short, coined }];
  });
};

/** Where pieces have the short form of an organization before its full name, titles not counted; undefined where they do not. */
const shortFirst = (
  pieces: readonly Piece[],
  { org, name, short, coined }: Called,
  titles: readonly string[],
): readonly [piece: number, from: number] | "named" | undefined => {
  const text = pieces.map(({ s }) => s).join("");
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    const front = text.slice(0, start);
    // The name may be in several pieces.
    for (
      let full = text.indexOf(name, start - name.length + 1);
      full >= 0;
      full = text.indexOf(name, full + 1)
    )
      if (full < start + piece.s.length && !isInTitle(titles, text, full) && !isQuoted(text.slice(0, full)))
        return "named";
    if (piece.shortOf === org.id) return isInTitle(titles, text, start) ? undefined : [at, 0];
    const from = coined && piece.short === undefined ? piece.s.indexOf(short) : -1;
    const before = `${front}${piece.s.slice(0, Math.max(0, from))}`;
    if (from >= 0 && FRONT.test(before) && !isQuoted(before) && !isInTitle(titles, text, start + from))
      return [at, from];
    start += piece.s.length;
  }
  return undefined;
};

/** The sentence with the full name in place of the short form, and the bracket behind it if there is one. */
const named = (line: Line, { name, short }: Called, at: number, from: number, mark?: Piece): Line => {
  const { pieces } = line.words;
  const piece = pieces[at];
  if (!piece) return line;
  const parts: (Piece | undefined)[] = [
    { ...piece, s: piece.s.slice(0, from), shortOf: undefined, full: undefined },
    { ...piece, s: name, shortOf: undefined, full: undefined },
    mark,
    { ...piece, s: piece.s.slice(from + short.length), shortOf: undefined, full: undefined },
  ];
  const put = parts.filter((part): part is Piece => part !== undefined && part.s !== "");
  return { ...line, words: { ...line.words, pieces: pieces.toSpliced(at, 1, ...put) } };
};

/** The sentence with the bracket, which has moved to an earlier one, and with the short form in place of the name before it. */
const briefly = (line: Line, { org, name, short, coined }: Called): Line => {
  const at = line.words.pieces.findIndex((piece) => piece.short === org.id);
  const before = line.words.pieces[at - 1];
  if (at < 0) return line;
  const again =
    before?.s === name ? [{ ...before, s: short, shortOf: org.id, full: name, clear: !coined }] : [];
  const pieces = line.words.pieces.toSpliced(at - again.length, again.length + 1, ...again);
  return { ...line, words: { ...line.words, pieces } };
};

/** 在湖滨市博物馆举行 behind the name of a ceremony, 对星河云雀同乡会来宾 for 对云协来宾: the full name of an organization comes before its short form. */
export const withFullNamesFirst = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const all = keptTitles(discourse);
  let made = withPeopleInFullFirst(blocks, discourse);
  for (const called of calledOf(discourse)) {
    const lines = allLines(made);
    const titles = all.filter((title) => title.length > called.name.length);
    let found: readonly [line: Line, at: number, from: number] | undefined;
    for (const line of lines) {
      const place = shortFirst(line.words.pieces, called, titles);
      if (place === "named" || (place && line.own)) break;
      if (!place) continue;
      found = [line, ...place];
      break;
    }
    if (!found) continue;
    const [first, at, from] = found;
    const marked = lines.find(({ words }) => words.pieces.some(({ short }) => short === called.org.id));
    const mark =
      marked && marked !== first
        ? marked.words.pieces.find(({ short }) => short === called.org.id)
        : undefined;
    made = withLinesReplaced(made, (line) => {
      if (line === first) return [named(line, called, at, from, mark)];
      return [mark && line === marked ? briefly(line, called) : line];
    });
  }
  return made;
};
