import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { bracket, type Piece, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { chineseBracket } from "../../reference/short-forms";
import { isClear } from "../organizations/organizations";
import { isQuoted } from "../words/enclosed";
import { isInTitle, keptTitles } from "../words/kept-titles";
import { IN_LONGER_NAME } from "../words/nouns-of-names";
import { withTitlesIntroduced } from "./titles-introduced";

/** Where a text has the full name of an organization by itself; -1 without. */
const nameIn = (orgs: readonly OrgFact[], org: OrgFact, text: string, front = ""): number => {
  const name = org.name.text;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const within = orgs.some((one) => {
      const from = one.name.text.length > name.length ? text.indexOf(one.name.text) : -1;
      return from >= 0 && from <= at && end <= from + one.name.text.length;
    });
    if (!within && !IN_LONGER_NAME.test(text.slice(end)) && !isQuoted(`${front}${text.slice(0, at)}`))
      return at;
  }
  return -1;
};

/** The pieces of a sentence with the short form of an organization behind its name; undefined where the sentence has no name of it. */
const introduced = (
  orgs: readonly OrgFact[],
  org: OrgFact,
  pieces: readonly Piece[],
): Piece[] | undefined => {
  const mark = bracket(chineseBracket(org.short?.text ?? ""), org.id, "").pieces[0];
  if (!mark) return undefined;
  for (const [at, piece] of pieces.entries()) {
    const named = { ...piece, s: piece.full ?? org.name.text, shortOf: undefined, full: undefined };
    if (piece.shortOf === org.id) return pieces.toSpliced(at, 1, named, mark);
    // 市商务研究院 after 云雀市商务局, for 云雀市商务研究院.
    if (/^[省市县区州]./.test(piece.s) && org.name.text.endsWith(piece.s) && !org.parent)
      return pieces.toSpliced(at + 1, 0, mark);
    const from = piece.shortOf === undefined ? nameIn(orgs, org, piece.s) : -1;
    // Below a larger organization its name alone may be that of another: 办公室.
    const whole = org.parent?.org.name.text;
    const alone = whole !== undefined && !piece.s.slice(0, Math.max(0, from)).endsWith(whole);
    if (from < 0 || (alone && piece.s !== org.name.text)) continue;
    const to = from + org.name.text.length;
    if (IN_LONGER_NAME.test(pieces[at + 1]?.s ?? "") && to === piece.s.length) continue;
    const parts = [
      { ...piece, s: piece.s.slice(0, from) },
      { ...piece, s: org.name.text },
      mark,
      { ...piece, s: piece.s.slice(to) },
    ];
    return pieces.toSpliced(at, 1, ...parts.filter(({ s }) => s !== ""));
  }
  return undefined;
};

/** A region, which is not another name of its government: 在湖滨市人民政府 is not 在湖滨市. */
const REGION = /[省市县区州旗镇]$/u;

/** An organization with its short form, and whether any reader understands it without a bracket. */
interface Called {
  readonly org: OrgFact;
  readonly short: string;
  readonly clear: boolean;
}

/** 国际商会会长安例, 国际商会成立于1987年 after 星河国际商会（以下简称“国际商会”）: the full names from a piece on, after the first `kept` ones. */
const calledShort = (
  orgs: readonly OrgFact[],
  titles: readonly string[],
  { org, short, clear }: Called,
  pieces: readonly Piece[],
  { from = 0, kept = 0 }: { from?: number; kept?: number },
): readonly Piece[] => {
  const name = org.name.text;
  // An organization that was founded is called shortly too; a title with more than its name stays.
  const whole = titles.filter((title) => title.length > name.length);
  let [front, left] = ["", kept];
  return pieces.flatMap((piece, i): Piece[] => {
    let before = front;
    front += piece.s;
    if (i < from || piece.shortOf !== undefined || piece.short !== undefined || !piece.s.includes(name))
      return [piece];
    const parts: Piece[] = [];
    let rest = piece.s;
    for (let at = nameIn(orgs, org, rest, before); at >= 0; at = nameIn(orgs, org, rest, before)) {
      const end = at + name.length;
      if (IN_LONGER_NAME.test(end === rest.length ? (pieces[i + 1]?.s ?? "") : rest.slice(end))) break;
      const again =
        left === 0 && !isInTitle(whole, rest, at)
          ? { s: short, shortOf: org.id, full: name, clear }
          : { s: name };
      left = Math.max(0, left - 1);
      parts.push({ ...piece, s: rest.slice(0, at) }, { ...piece, ...again });
      before += rest.slice(0, end);
      rest = rest.slice(end);
    }
    return parts.length === 0 ? [piece] : [...parts, { ...piece, s: rest }].filter(({ s }) => s !== "");
  });
};

/** The short forms that a text uses again: not those of a unit, whose name alone may be that of another. */
const shortsOf = (discourse: Discourse): Called[] =>
  discourse.facts.allOrgs().flatMap((org) => {
    const short = org.short?.text;
    // 中方 is a side of the text rather than a name.
    if (!org.short || short === undefined || org.parent || short.endsWith("方")) return [];
    // 湖滨同乡会 of 云雀湖滨总商会暨湖滨同乡会 leaves out the first half.
    if (org.name.text.includes("暨")) return [];
    // 学会 beside another 学会 could be either.
    if (discourse.facts.allOrgs().some((one) => one !== org && one.name.text.endsWith(short))) return [];
    const ofRegion = REGION.test(short) && org.name.text.endsWith("政府");
    return ofRegion ? [] : [{ org, short, clear: isClear(discourse, org, org.short) }];
  });

/** What a zone is called beside its own board: 园区管委会. */
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/(?:园区|[业技流]园)$/u, "园区"],
  [/开发区$/u, "开发区"],
  [/新区$/u, "新区"],
];
const BOARD = /^(?:管委会|管理委员会|党?工委)/u;

/** The sentences with a zone by its noun in front of its board; undefined where its short form is used otherwise too. */
const byZoneNoun = (lines: readonly Line[], { org, short }: Called): Line[] | undefined => {
  const noun = ZONES.find(([pattern]) => pattern.test(org.name.text))?.[1];
  if (noun === undefined) return undefined;
  const made: Line[] = [];
  for (const one of lines) {
    const pieces: Piece[] = [];
    for (const [at, piece] of one.words.pieces.entries()) {
      if (piece.short === org.id) continue;
      if (!piece.s.replaceAll(org.name.text, "").includes(short)) pieces.push(piece);
      else if (piece.s !== short || !BOARD.test(one.words.pieces[at + 1]?.s ?? "")) return undefined;
      else pieces.push({ ...piece, s: noun, shortOf: undefined, full: undefined });
    }
    made.push({ ...one, words: { ...one.words, pieces } });
  }
  return made;
};

/** 在松山产业转移工业园与园区管委会主任安例座谈: a zone whose short form would be introduced only for its board, beside its name. */
const withZoneNouns = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const zones = shortsOf(discourse).filter(({ org }) =>
    ZONES.some(([pattern]) => pattern.test(org.name.text)),
  );
  const made = [...blocks];
  for (const zone of zones) {
    const { name } = zone.org;
    const used = made.flatMap((block, at) => {
      const text = isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("") : "";
      return text.replaceAll(name.text, "").replaceAll(chineseBracket(zone.short), "").includes(zone.short)
        ? [{ block, at, text }]
        : [];
    });
    const [only, ...more] = used;
    if (zone.clear || !only || !isParagraph(only.block) || more.length > 0) continue;
    // Beside another zone 园区 could be either.
    const beside = zones.some(({ org }) => org !== zone.org && only.text.includes(org.name.text));
    const changed = beside || !only.text.includes(name.text) ? undefined : byZoneNoun(only.block.lines, zone);
    if (changed) made[only.at] = { ...only.block, lines: changed };
  }
  return made;
};

/** 星河国际商会（以下简称“国际商会”）: the first mention of an organization introduces its short form, whoever words it. */
export const withIntroducedShorts = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const shorts = shortsOf(discourse);
  const titles = keptTitles(discourse);
  const due = new Set(orgs.filter((org) => org.short && !isClear(discourse, org, org.short)));
  const known = new Set<OrgFact>();
  const inLine = (line: Line): Line => {
    if (line.own && !isContext(line)) return line;
    let { words } = line;
    const text = textOf(words);
    for (const called of shorts)
      if (known.has(called.org) && text.includes(called.org.name.text))
        words = { ...words, pieces: calledShort(orgs, titles, called, words.pieces, {}) };
    if (line.own) return { ...line, words };
    for (const org of due) {
      const pieces = introduced(orgs, org, words.pieces);
      if (!pieces) continue;
      words = sourced({ ...words, pieces }, org.short?.path);
      due.delete(org);
    }
    for (const called of shorts) {
      const { org } = called;
      if (known.has(org) || due.has(org)) continue;
      const mark = words.pieces.findIndex(({ short }) => short === org.id);
      if (mark < 0 && !text.includes(org.name.text)) continue;
      known.add(org);
      const place = mark < 0 ? { kept: 1 } : { from: mark + 1 };
      words = { ...words, pieces: calledShort(orgs, titles, called, words.pieces, place) };
    }
    return { ...line, words };
  };
  const introducing = blocks.map((block): Composed => {
    if (isParagraph(block)) return { ...block, lines: block.lines.map(inLine) };
    return block.type === "list"
      ? { ...block, lead: inLine(block.lead), items: block.items.map(inLine) }
      : block;
  });
  return withTitlesIntroduced(withZoneNouns(introducing, discourse));
};
