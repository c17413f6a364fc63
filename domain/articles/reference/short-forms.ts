import type { Lang } from "../../events/values";
import { literal } from "../literal";
import type { Phrase, Piece } from "../phrase";
import { asWord, isBareNoun, isUsualNoun } from "./bare-nouns";
import { countryOf } from "./chinese-countries";

/** What everybody leaves out of the names of organs: 湖滨县委 of 中共湖滨县委, 商务部 of 中华人民共和国商务部. */
const FORMAL =
  /^中共(?=.+委$)|^中华人民共和国(?=.+[部委局署院会]$)|^国家(?=.{2,}总局$)|(?:人民)?政府$|（[^）]*）$/u;
/** Words for levels; a 园区 is none. */
const LEVELS = /[省市县州旗]|(?<!园)区/g;

/** 云雀市, 星河国: the place that a name begins with, without which it is still a name. */
const REGION = /^(?:\p{Script=Han}{2,6}?(?:[省市县州旗]|(?<!园)区)|\p{Script=Han}{1,4}?国)/u;
const SHORTEST = 4;
/** 湖滨市, 青松郡: a short form that is a place. */
const PLACE = /^\p{Script=Han}+[市县区郡州旗镇乡]$/u;

/** A zone with a name of its own. */
const ZONE = /^\p{Script=Han}{2,}(?:新区|开发区|高新区|经开区)$/u;

/** Whether a text is only what a place is in: 星河国, 星河国云雀道. */
const areRegions = (front: string): boolean =>
  /^(?:\p{Script=Han}+[省道府州市县区旗郡])?$/u.test(front.slice(countryOf(front)?.length ?? 0));

/** Whether a Chinese short form is the name without formal words, without the place in front or without the words for levels. */
const isPlainShortening = (name: string, short: string): boolean => {
  if (isUsualNoun(short)) return true;
  const bare = name.replace(FORMAL, "");
  if (short === bare || short === name.replace("人民政府", "政府")) return true;
  if (short === bare.replace(/委员会$/, "委")) return true;
  // 第九批医疗队 of 星河国派遣云雀国第九批医疗队.
  if (/^第.{1,4}[批届期队]/.test(short) && bare.endsWith(short)) return true;
  const [levelless, rest] = [bare.replace(LEVELS, ""), short.replace(LEVELS, "")];
  if (levelless === rest) return true;
  if (isBareNoun(short)) return false;
  // 市商务局 of 云雀市商务局, 青石区商会 of 云雀市青石区商会.
  const front = bare.endsWith(short) ? bare.slice(0, -short.length) : undefined;
  if (front !== undefined && /^[省市区县州旗]/.test(short)) return REGION.test(bare);
  // 湖滨新区 of 海角湖滨新区: the city in front is understood.
  if (front !== undefined && ZONE.test(short) && /^\p{Script=Han}{2,3}$/u.test(front)) return true;
  if (front !== undefined)
    return (
      (PLACE.test(short) && areRegions(front)) ||
      ((short.length >= SHORTEST || front === "中华人民共和国" || REGION.exec(short)?.[0] === short) &&
        (front === "中华人民共和国" || countryOf(front) === front || REGION.exec(front)?.[0] === front))
    );
  return REGION.test(bare.replace(REGION, "")) && levelless.endsWith(rest);
};

/** Whether a short form is a simple shortening that any reader understands; abbreviations of any kind need an introduction. */
export const isClearShortening = (name: string, short: string, lang: Lang): boolean => {
  if (lang === "zh") return isPlainShortening(name, short);
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
/** Characters that a Chinese short form has to save to be worth its bracket for one use in a later sentence. */
const LONG_REST = 14;
const isLong = (name: string, short: string, beside: boolean): boolean => {
  if (!/\p{Script=Han}/u.test(name)) return name.split(" ").length >= 4;
  if (!beside) return name.length - short.length >= LONG_REST;
  // In one sentence: 商务处 of a name that ends so, and two characters, say little.
  return name.length >= (name.endsWith(short) || short.length < 3 ? 12 : 10);
};

/** 港教大 of 香港教育大学, but not 驻沪办 of 驻上海办事处: whether a name has the characters of a short form in their order. */
const isInOrder = (name: string, short: string): boolean => {
  let from = 0;
  return [...short].every((one) => {
    from = name.indexOf(one, from) + 1;
    return from > 0;
  });
};

/** Letters next to a short form that make it part of another word; Chinese has no such boundary. */
const wholeWord = (short: string): RegExp => {
  if (isBareNoun(short)) return asWord(short);
  const text = literal(short);
  return /^\p{Script=Han}/u.test(short)
    ? new RegExp(text, "gu")
    : new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\d])${text}(?!(?!\\p{Script=Han})[\\p{L}\\d])`, "gu");
};

const shortIn = (bracket: string): string =>
  /“([^”]+)”|\(([^)]+)\)|（([^“）]+)）/.exec(bracket)?.slice(1).find(Boolean) ?? "";

const HAN = /^\p{Script=Han}/u;

/** The bracket that introduces a Chinese short form; letters need no words: （CSO）. */
export const chineseBracket = (short: string): string =>
  /\p{Script=Han}/u.test(short) ? `（以下简称“${short}”）` : `（${short}）`;

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
    const end = pieces.findIndex(({ s }, next) => next > at && s === "\n");
    const beside = after === 1 && uses(pieces.slice(at + 1, end)) === 1;
    const worth = isLong(pieces[at - 1]?.s ?? "", short, beside) ? 1 : WORTH;
    // A text of the record keeps its acronyms and its Chinese short names, whatever the writer calls the organization.
    const own = pieces.slice(at + 1).filter((one) => one.shortOf === undefined);
    const inText = (CAPITALS.test(short) || HAN.test(short)) && uses(own) > 0;
    // A Chinese short form that the name ends in is understood in the headline.
    const name = pieces[at - 1]?.s ?? "";
    const unknown = HAN.test(short) && (after > 0 ? !name.endsWith(short) : !isInOrder(name, short));
    // "LKU of Lakeland": letters among other words need the whole name as much as letters alone.
    const letters = short.split(" ").some((word) => CAPITALS.test(word));
    const inHeadline = (letters || unknown) && wholeWord(short).test(headline);
    // A Chinese name is clearer than the letters of another language, which no text of the record uses.
    const foreign = piece.s.startsWith("（") && !HAN.test(short);
    if (inHeadline || inText || (!foreign && after > 0 && before + after >= worth)) kept.add(piece.short);
  });
  return kept;
};

/** The phrase with only the brackets that are justified, and full names where a short form was not introduced. */
export const withShortForms = (phrase: Phrase, kept: ReadonlySet<string>): Phrase => {
  if (!phrase.pieces.some((piece) => piece.short !== undefined || piece.shortOf !== undefined)) return phrase;
  return {
    ...phrase,
    pieces: phrase.pieces.flatMap((piece, at, all) => {
      // "the Ministry of Foreign Affairs' department", for "the MFA's".
      const owner = all[at - 1]?.shortOf === undefined ? undefined : all[at - 1];
      const plural = owner && !owner.clear && !kept.has(owner.shortOf ?? "") && owner.full?.endsWith("s");
      if (plural && piece.s.startsWith("'s ")) return [{ ...piece, s: `'${piece.s.slice(2)}` }];
      if (piece.short !== undefined) return kept.has(piece.short) ? [piece] : [];
      if (piece.shortOf === undefined || piece.clear || kept.has(piece.shortOf)) return [piece];
      return [{ ...piece, s: piece.full ?? piece.s }];
    }),
  };
};
