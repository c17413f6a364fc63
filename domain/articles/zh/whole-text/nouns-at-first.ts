import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { bracket, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { chineseBracket } from "../../reference/short-forms";

const NOUN = /(?:协会|商会|学会|联合会|促进会|基金会)$/u;
/** 协会会长, 到访协会: an organization by its noun alone. */
const ALONE = /(?:^|[，、；：。与和及由在到对向为]|到访|感谢|希望|表示)$/u;
/** Uses from which the noun is introduced. */
const USES = 2;

/** How often sentences call an organization by its noun alone. */
const usesOf = (noun: string, lines: readonly Line[]): number => {
  let uses = 0;
  for (const { words, own } of lines) {
    const text = own ? "" : textOf(words);
    for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1))
      if (ALONE.test(text.slice(0, at))) uses += 1;
  }
  return uses;
};

/** The noun of an organization without a short form, beside another one of that noun that has its own. */
const nounOf = (orgs: readonly OrgFact[], org: OrgFact): string | undefined => {
  const noun = NOUN.exec(org.name.text)?.[0];
  const others = orgs.filter((one) => one !== org && noun !== undefined && one.name.text.endsWith(noun));
  const clear = others.length > 0 && others.every(({ short }) => short !== undefined && short.text !== noun);
  return clear && !org.short && !org.parent && org.name.text !== noun ? noun : undefined;
};

const withMark = (line: Line, org: OrgFact, noun: string): Line | undefined => {
  const mark = bracket(chineseBracket(noun), org.id, "").pieces[0];
  const name = org.name.text;
  const at = line.words.pieces.findIndex(({ s }) => s.includes(name));
  const piece = line.words.pieces[at];
  if (line.own || !mark || !piece) return undefined;
  const end = piece.s.indexOf(name) + name.length;
  const parts: Piece[] = [{ ...piece, s: piece.s.slice(0, end) }, mark, { ...piece, s: piece.s.slice(end) }];
  const pieces = line.words.pieces.toSpliced(at, 1, ...parts.filter(({ s }) => s !== ""));
  return { ...line, words: { ...line.words, pieces } };
};

/** 中国某某协会（以下简称“协会”）: the noun by which a text calls one of two associations, where the other has a short form. */
export const withNounsAtFirst = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const orgs = facts.allOrgs();
  const home = orgs.find((org) => NOUN.test(org.name.text) && !org.short && facts.isHome(org));
  const noun = home && nounOf(orgs, home);
  if (!noun) return [...blocks];
  const lines = allLines(blocks);
  const first = lines.find(({ words }) => textOf(words).includes(home.name.text));
  if (!first || usesOf(noun, lines.slice(lines.indexOf(first))) < USES) return [...blocks];
  const marked = withMark(first, home, noun);
  return marked ? withLinesReplaced(blocks, (line) => [line === first ? marked : line]) : [...blocks];
};
