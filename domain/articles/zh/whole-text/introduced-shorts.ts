import { type Composed, isParagraph, type Line } from "../../compose";
import { bracket, type Piece, resting } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isClear } from "../organizations/organizations";

/** What makes another name of a name: 甲大学附属医院, 甲集团公司. */
const LONGER = /^(?:附属|附设|直属|所属|分[校院会]|有限|股份|集团|公司|校友|工会|团委|（)/u;

/** Whether a place in a text is inside a quotation or the title of a document. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》");

/** Where a text has the full name of an organization by itself; -1 without. */
const nameIn = (orgs: readonly OrgFact[], org: OrgFact, text: string): number => {
  const name = org.name.text;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const within = orgs.some((one) => {
      const from = one.name.text.length > name.length ? text.indexOf(one.name.text) : -1;
      return from >= 0 && from <= at && end <= from + one.name.text.length;
    });
    if (!within && !LONGER.test(text.slice(end)) && !isQuoted(text.slice(0, at))) return at;
  }
  return -1;
};

/** The pieces of a sentence with the short form of an organization behind its name; undefined where the sentence has no name of it. */
const introduced = (
  orgs: readonly OrgFact[],
  org: OrgFact,
  pieces: readonly Piece[],
): Piece[] | undefined => {
  const mark = bracket(`（以下简称“${org.short?.text}”）`, org.id, "").pieces[0];
  if (!mark) return undefined;
  for (const [at, piece] of pieces.entries()) {
    const named = { ...piece, s: piece.full ?? org.name.text, shortOf: undefined, full: undefined };
    if (piece.shortOf === org.id) return pieces.toSpliced(at, 1, named, mark);
    // 市商务研究院 after 云雀市商务局, for 云雀市商务研究院.
    if (/^[省市县区州]./.test(piece.s) && org.name.text.endsWith(piece.s) && !org.parent)
      return pieces.toSpliced(at + 1, 0, mark);
    const from = piece.shortOf === undefined ? nameIn(orgs, org, piece.s) : -1;
    // Below a larger organization its name alone may be that of another: 办公室.
    if (from < 0 || (org.parent && piece.s !== org.name.text)) continue;
    const to = from + org.name.text.length;
    if (LONGER.test(pieces[at + 1]?.s ?? "") && to === piece.s.length) continue;
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

/** 国际商会会长安例 after 星河国际商会（以下简称“国际商会”）: the organization of a post once its short form is introduced. */
const calledShort = (org: OrgFact, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) =>
    piece.mention !== undefined && piece.s === org.name.text && org.short
      ? { ...piece, s: org.short.text, shortOf: org.id, full: org.name.text }
      : piece,
  );

/** 星河国际商会（以下简称“国际商会”）: the first mention of an organization introduces its short form, whoever words it. */
export const withIntroducedShorts = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const due = new Set(orgs.filter((org) => org.short && !isClear(discourse, org, org.short)));
  const known = new Set<OrgFact>();
  const inLine = (line: Line): Line => {
    if (line.own) return line;
    let { words } = line;
    for (const org of known) words = { ...words, pieces: calledShort(org, words.pieces) };
    for (const org of due) {
      const pieces = introduced(orgs, org, words.pieces);
      if (!pieces) continue;
      words = resting({ ...words, pieces }, org.short?.path);
      due.delete(org);
      known.add(org);
    }
    return { ...line, words };
  };
  return blocks.map((block): Composed => {
    if (isParagraph(block)) return { ...block, lines: block.lines.map(inLine) };
    return block.type === "list"
      ? { ...block, lead: inLine(block.lead), items: block.items.map(inLine) }
      : block;
  });
};
