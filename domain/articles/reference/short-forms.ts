import type { Lang } from "../../events/values";
import { literal } from "../literal";
import type { Phrase, Piece } from "../phrase";
import { asWord, isBareNoun } from "./bare-nouns";

const PLACE_SUFFIX = /[省市区县]/g;

/** 山大 of 山河大学: characters of the name in their order, the last of them 大. */
const isUniversity = (name: string, short: string): boolean => {
  return (
    name.endsWith("大学") &&
    /^\p{Script=Han}{1,3}大$/u.test(short) &&
    name[0] === short[0] &&
    hasInOrder(name, short)
  );
};

const hasInOrder = (name: string, short: string): boolean => {
  let at = -1;
  return [...short].every((sign) => {
    at = name.indexOf(sign, at + 1);
    return at >= 0;
  });
};

/** 湖滨市外办 of 湖滨市人民政府外事办公室: an office by its region and characters of its name in their order. */
const isOffice = (name: string, short: string): boolean => {
  const region = /^\p{Script=Han}{2,4}?[省市县区州]/u.exec(name)?.[0];
  return (
    region !== undefined && short.startsWith(region) && /[办局委厅]$/.test(short) && hasInOrder(name, short)
  );
};

/** Common short names of offices and associations. */
const CONTRACTIONS: readonly (readonly [string, RegExp])[] = [
  ["外办", /(?:外事|外事侨务)办公室$/],
  ["工商联", /工商业联合会(?:（(?:总)?商会）)?$/],
  ["贸促会", /国际贸易促进委员会$/],
  ["对外友协", /(?:人民)?对外友好协会$/],
  ["友协", /(?:人民)?对外友好协会$/],
  ["侨联", /归国华侨联合会$/],
  ["侨办", /侨务办公室$/],
  ["科协", /科学技术协会$/],
  ["妇联", /妇女联合会$/],
  ["发改委", /发展和改革委员会$/],
  ["卫健委", /卫生健康委员会$/],
];

/** 长岭县工商联 of 长岭县工商业联合会: the common name, with the region that it begins with; undefined for other short forms. */
export const contraction = (name: string, short: string): string | undefined => {
  const [called, whole] = CONTRACTIONS.find(([end]) => short.endsWith(end)) ?? [];
  const found = whole && called ? whole.exec(name) : null;
  if (!found || !called) return undefined;
  const region = name
    .slice(0, found.index)
    .replace(/(?:人民)?政府$/, "")
    .replace(/^中华(?=全国)/, "");
  // 湖滨市政府外办, where the record says 市政府外办.
  const level = /政府/.test(short) && /[省市县区州]$/.test(region) ? "政府" : "";
  return /^(?:全国|中国|\p{Script=Han}{2,8}[省市县区州])$/u.test(region)
    ? `${region}${level}${called}`
    : undefined;
};

/**
 * Whether a short form is a simple shortening that any reader understands: a part of the name, the name without 人民政府 or its
 * administrative suffixes, or its head noun. Acronyms are not.
 */
export const isClearShortening = (name: string, short: string, lang: Lang): boolean => {
  if (lang === "zh") {
    const bare = name.replace("人民政府", "").replace(PLACE_SUFFIX, "");
    // 星河 of 云雀市星河电器有限公司: two characters out of the middle do not show what they are.
    if (short.length <= 2 && bare.length > 4 && !name.endsWith(short) && !contraction(name, short))
      return false;
    return (
      name.includes(short) ||
      bare.includes(short.replace(PLACE_SUFFIX, "")) ||
      isUniversity(name, short) ||
      contraction(name, short) !== undefined ||
      isOffice(name, short)
    );
  }
  const words = (text: string): string[] =>
    text
      .replace(/^the /i, "")
      .toLowerCase()
      .split(/[\s,]+/);
  const rest = words(name);
  return words(short).every((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(0, at + 1);
    return true;
  });
};

/** "Department of Botany", "PG Department of Chemistry": short forms of several words that include the noun of the name. */
const WITH_NOUN =
  /^(?:the )?(?:(?!the )(?:\S+ )+(?:association|department|division|section|bureau|committee|council|society|faculty)|(?:association|department|division|section|bureau|faculty) of .*)(?: of \S+)?$/i;

/** Whether an English short form is only another name, which later sentences need not use: no text of the record does. */
export const isNeedlessShort = (name: string, short: string, texts: readonly string[]): boolean => {
  const [noun = ""] =
    /association|department|division|section|bureau|committee|council|society|faculty/i.exec(short) ?? [];
  if (noun === "" || !WITH_NOUN.test(short) || !new RegExp(`\\b${noun}\\b`, "i").test(name)) return false;
  return !texts.some((text) => text !== short && text.includes(short));
};

/** How often a short form must be used again to justify its bracket; that of a long name, once. */
const WORTH = 2;
const isLong = (name: string): boolean =>
  /\p{Script=Han}/u.test(name) ? name.length >= 14 : name.split(" ").length >= 4;

/** Letters next to a short form that make it part of another word; Chinese has no such boundary. */
const wholeWord = (short: string): RegExp => {
  if (isBareNoun(short)) return asWord(short);
  const text = literal(short);
  return /^\p{Script=Han}/u.test(short)
    ? new RegExp(text, "gu")
    : new RegExp(`(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, "gu");
};

const shortIn = (bracket: string): string =>
  /“([^”]+)”|\(([^)]+)\)/.exec(bracket)?.slice(1).find(Boolean) ?? "";

const HAN = /^\p{Script=Han}/u;

const CAPITALS = /^\p{Lu}[\p{L}\d&-]*[\p{Lu}\d][\p{L}\d&-]*$/u;

/**
 * The organizations whose short form is introduced in brackets: it is used again often enough, by the writer or in the record's
 * own words, longer names not counted; an abbreviation in the headline is introduced anyway.
 */
export const keptShortForms = (
  texts: readonly Phrase[],
  names: readonly string[],
  headline = "",
): ReadonlySet<string> => {
  const pieces: Piece[] = [];
  for (const text of texts) pieces.push(...text.pieces, { s: "\n" });
  const kept = new Set<string>();
  pieces.forEach((piece, at) => {
    if (piece.short === undefined || kept.has(piece.short)) return;
    const short = shortIn(piece.s);
    if (short === "") return;
    const longer = names.filter((name) => name !== short && name.includes(short));
    const uses = (some: readonly Piece[]): number => {
      let text = "";
      for (const one of some) text += one.short !== undefined ? " " : one.shortOf ? ` ${one.s}` : one.s;
      const rest = longer.reduce((left, name) => left.replaceAll(name, " "), text);
      return (rest.match(wholeWord(short)) ?? []).length;
    };
    const [before, after] = [uses(pieces.slice(0, at)), uses(pieces.slice(at + 1))];
    const worth = isLong(pieces[at - 1]?.s ?? "") ? 1 : WORTH;
    // A text of the record keeps its acronyms and its Chinese short names, whatever the writer calls the organization.
    const own = pieces.slice(at + 1).filter((one) => one.shortOf === undefined);
    const inText = (CAPITALS.test(short) || HAN.test(short)) && uses(own) > 0;
    const inHeadline = CAPITALS.test(short) && wholeWord(short).test(headline);
    if (inHeadline || inText || (after > 0 && before + after >= worth)) kept.add(piece.short);
  });
  return kept;
};

/** The phrase with only the brackets that are justified, and full names where a short form was not introduced. */
export const withShortForms = (phrase: Phrase, kept: ReadonlySet<string>): Phrase => {
  if (!phrase.pieces.some((piece) => piece.short !== undefined || piece.shortOf !== undefined)) return phrase;
  return {
    ...phrase,
    pieces: phrase.pieces.flatMap((piece) => {
      if (piece.short !== undefined) return kept.has(piece.short) ? [piece] : [];
      if (piece.shortOf === undefined || piece.clear || kept.has(piece.shortOf)) return [piece];
      return [{ ...piece, s: piece.full ?? piece.s }];
    }),
  };
};
