import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import type { Piece } from "../../phrase";
import { isBareNoun } from "../../reference/bare-nouns";
import { countryOf } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";

/** Uses behind the name from which a short form is plain; one is enough for the end of the name with a word of its own: 湖滨医院 of 星河大学附属湖滨医院. */
const USES = 2;
const OWN_WORD = 4;
const usesNeeded = (name: string, short: string): number =>
  name.endsWith(short) && short.length >= OWN_WORD && !isBareNoun(short) ? 1 : USES;

/** Nouns that could be anything, also where only one name ends in them. */
const VAGUE = /^(?:中心|学院|公司|集团)$/u;

/** What everybody calls such offices, institutes and zones. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/归国华侨联合会$/u, "侨联"],
  [/工商业联合会$/u, "工商联"],
  [/国际贸易促进委员会$/u, "贸促会"],
  [/人民对外友好协会$/u, "对外友协"],
  [/友好协会$/u, "友协"],
  [/(?:人民政府)?外事办公室$/u, "外办"],
  [/社会科学院$/u, "社科院"],
  [/农业科学院$/u, "农科院"],
  [/高新技术产业开发区$/u, "高新区"],
  [/经济技术开发区$/u, "经开区"],
  [/综合保税区$/u, "综保区"],
  [/总领事馆$/u, "总领馆"],
  [/经济开发区$/u, "经开区"],
  [/工业大学$/u, "工大"],
];

/** What follows the name that a country or a company has by itself. */
const KIND = /^(?:共和国|王国|合众国)$|(?:公司|集团|市场)$/u;
/** Characters of a city or province in front of it. */
const PLACE = 2;

/** 云溪 of 云溪共和国, 松光 of 湖滨松光材料有限公司: the name without what kind of country or company it is. */
const isProper = (name: string, short: string): boolean => {
  const at = name.indexOf(short);
  return (at === 0 || at === PLACE) && KIND.test(name.slice(at + short.length));
};

/** Whether a short form is the end of a name, or of what everybody makes of it. */
const isEnd = (name: string, short: string): boolean =>
  name.endsWith(short) || CONTRACTIONS.some(([long, brief]) => name.replace(long, brief).endsWith(short));

/** Characters of a word of a name that is recognized without the words around it. */
const WORD = 3;

/** 云雀医疗中心 of 湖滨云雀国家医疗中心: a word of the name and the noun that it ends in. */
const areTwoWords = (name: string, short: string): boolean => {
  for (let at = WORD; at <= short.length - WORD; at += 1) {
    const [word, noun] = [short.slice(0, at), short.slice(at)];
    const from = name.indexOf(word);
    if (from >= 0 && name.endsWith(noun) && from + word.length <= name.length - noun.length) return true;
  }
  return false;
};

/** 云议会 of 云溪议会: the first character of a country, and the rest of the name. */
const isOfCountry = (name: string, short: string): boolean => {
  const country = countryOf(name) ?? "";
  return country.length > 1 && short === `${country[0]}${name.slice(country.length)}`;
};

/** Whether a reader finds a short form in the name. */
const isReadable = (name: string, short: string): boolean =>
  areTwoWords(name, short) || isOfCountry(name, short);

/** The short form of an organization in which its name ends, as no other name of the record does. */
const plainForm = (orgs: readonly OrgFact[], org: OrgFact): string | undefined => {
  const short = org.short?.text;
  if (short === undefined || VAGUE.test(short) || org.parent) return undefined;
  const name = org.name.text;
  if (!isEnd(name, short) && !isProper(name, short) && !isReadable(name, short)) return undefined;
  for (const one of orgs)
    if (one !== org && (one.name.text.endsWith(short) || one.short?.text.endsWith(short))) return undefined;
  return short;
};

/** The organizations that a text introduces with such a short form, which it then uses. */
const plainOf = (orgs: readonly OrgFact[], lines: readonly Line[]): ReadonlySet<string> => {
  const marks = new Set<string>();
  for (const { words } of lines)
    for (const { short } of words.pieces) if (short !== undefined) marks.add(short);
  const found = new Set<string>();
  if (marks.size === 0) return found;
  let all = "";
  for (const { words } of lines) for (const { s } of words.pieces) all += s;
  for (const org of orgs) {
    const short = marks.has(org.id) ? plainForm(orgs, org) : undefined;
    // One more is the bracket itself.
    if (
      short !== undefined &&
      all.replaceAll(org.name.text, " ").split(short).length - 2 >= usesNeeded(org.name.text, short)
    )
      found.add(org.id);
  }
  return found;
};

/** 湖滨渔业商会……商会会长: the end of the only name that has it is understood without a bracket. */
export const withoutPlainBrackets = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const plain = plainOf(facts.allOrgs(), allLines(blocks));
  if (plain.size === 0) return [...blocks];
  return withLinesReplaced(blocks, (line): Line[] => {
    const pieces: Piece[] = [];
    for (const piece of line.words.pieces) {
      if (piece.short !== undefined && plain.has(piece.short)) continue;
      const clear = piece.shortOf !== undefined && plain.has(piece.shortOf);
      pieces.push(clear ? { ...piece, clear } : piece);
    }
    return [{ ...line, words: { ...line.words, pieces } }];
  });
};
