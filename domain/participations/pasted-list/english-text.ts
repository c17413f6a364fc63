import { costly } from "./costly";
import { isSubjectOf } from "./english-subjects";
import { isFamilyFirst, isKoreanName, regionInBracketsAt } from "./english-words";
import { EN_ORG_WORDS, EN_FIELDS as FIELD } from "./lexicon/organizations";
import { EN_HEADS, EN_TITLE_WORDS, FOREIGN_HEADS } from "./lexicon/titles-en";
import { REGIONS, WORKPLACES } from "./region-words";

/** Whether a word is a generational suffix, which is part of the name: "Jr.", "III". "PhD" follows the name. */
export const isGeneration = (word: string): boolean => /^(?:jr|sr)\.?$|^I{2,3}$/i.test(word.replace(",", ""));

const capitalized = (word: string): string =>
  word.replace(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());

const PARTICLES = new Set(["DE", "DEN", "DER", "DO", "DA", "DOS", "LA", "LE", "TER", "TEN", "UND", "Y"]);

/** A name as printed: a family name in capitals in its usual place and case (SMITH John → John Smith, ZHANG San → Zhang San). */
export const orderedName = (words: readonly string[]): string => {
  const isAllCaps = (word: string) =>
    word.length > 1 &&
    word === word.toUpperCase() &&
    /\p{Lu}{2}|^\p{Lu}['’]\p{Lu}/u.test(word) &&
    !/\./.test(word) &&
    !isGeneration(word);
  const capitals = words.filter(isAllCaps);
  if (capitals.length === 0 || (capitals.length === words.length && words.length > 3)) return words.join(" ");
  // "VAN DEN BERG" becomes Van den Berg.
  const usual = words.map((word, at) =>
    isAllCaps(word)
      ? at > 0 && isAllCaps(words[at - 1] ?? "") && at + 1 < words.length && PARTICLES.has(word)
        ? word.toLowerCase()
        : capitalized(word)
      : word,
  );
  if (capitals.length === words.length) return usual.join(" ");
  let leading = 0;
  while (leading < words.length && isAllCaps(words[leading] ?? "")) leading += 1;
  // ABDULLAH bin Osman: the son of Osman.
  const isSonOf = /^(?:bin|binti|binte|bint|ibn|a\/l|a\/p)$/u.test(words[leading] ?? "");
  if (leading === 0 || isSonOf || isKoreanName(words) || isFamilyFirst(words[0] ?? ""))
    return usual.join(" ");
  return [...usual.slice(leading), ...usual.slice(0, leading)].join(" ");
};

/** Whether a word belongs to a title written in small letters in running text. */
export const isPlainTitleWord = (word: string): boolean =>
  EN_TITLE_WORDS.has(word.toLowerCase()) ||
  (EN_HEADS.has(word.toLowerCase()) && !FOREIGN_HEADS.has(word.toLowerCase())) ||
  word === "&";
// Names that keep their capital in a title: China manager.
const PLACE_NAME = costly(
  /^(?:China|Chinese|Asia|Asian|Asia-Pacific|Europe|European|Africa|African|America|American|Mandarin|English|German|French|Japanese|Korean|Spanish|Russian|Arabic|Portuguese|Italian|Thai|Vietnamese|Japan|Korea|India|Germany|France|Pacific)$/,
);
const ABBREVIATION = /^(?:\p{Lu}{2,5}|R&D)$/u;

/** A title as written in running text: lower case except abbreviations and names in it. `sure`: a column says that it is a title. */
export const titleInText = (words: readonly string[], sure = false): string => {
  // "Director, Asia-Pacific"
  const comma = words.findIndex((word) => word.endsWith(","));
  if (
    !sure &&
    comma >= 0 &&
    words.slice(comma + 1).every((word) => REGIONS.has(word) || /^(?:and|&)$/.test(word))
  ) {
    const title = titleInText([...words.slice(0, comma), (words[comma] ?? "").slice(0, -1)]);
    return `${title}, ${words.slice(comma + 1).join(" ")}`;
  }
  const opened = sure ? 0 : regionInBracketsAt(words);
  if (opened > 0) return `${titleInText(words.slice(0, opened))} ${words.slice(opened).join(" ")}`;
  const plain = words.every(
    (word) =>
      isPlainTitleWord(word) ||
      ABBREVIATION.test(word) ||
      REGIONS.has(word) ||
      WORKPLACES.has(word) ||
      EN_ORG_WORDS.has(word.toLowerCase()) ||
      /^(?:sales|research|unit|trade|finance|commerce|school|studies|projects)$/i.test(word),
  );
  const lowered = (word: string) =>
    (ABBREVIATION.test(word) && !/^(?:VICE|HEAD|CHIEF|CHAIR|DEAN|MAYOR)$/.test(word)) ||
    PLACE_NAME.test(word) ||
    REGIONS.has(word) ||
    WORKPLACES.has(word)
      ? word
      : word.toLowerCase();
  if (plain) return words.map(lowered).join(" ");
  // "Minister of Trade and Energy": its field may be a name, the title itself is not.
  const of = words.findIndex((word) => /^(?:of|for|in)$/i.test(word));
  const core = of > 0 ? words.slice(0, of) : words;
  const about = of > 0 ? words.slice(of) : [];
  const fields = about.slice(1).every((word) => isFieldWord(word)) || isLowered(core, about);
  const ordinary =
    sure && isPlainTitleWord(core.at(-1) ?? "") && core.every((word) => /^\p{Lu}?[\p{Ll}-]+$/u.test(word));
  if (
    !ordinary &&
    !core.every((word) => isPlainTitleWord(word) || ABBREVIATION.test(word) || isFieldWord(word))
  )
    return words.join(" ");
  return [...core.map(lowered), ...(fields ? about.map(lowered) : about)].join(" ");
};

// "Professor of Piano", unlike "Professor of Chinese"
const isLowered = (core: readonly string[], [joint = "", ...about]: readonly string[]): boolean =>
  isSubjectOf(core, joint, about) && !about.some((word) => PLACE_NAME.test(word) || ABBREVIATION.test(word));

/** Whether a word names a field of work of a title: "trade", "energy". */
export const isFieldWord = (word: string): boolean =>
  /^[\p{L}-]+$/u.test(word) && FIELD.has(word.toLowerCase());

/** The words without the full stop of a sentence behind a short name: "Vice Mayor Xie Bin." */
export const withoutLastStop = (text: string): string => {
  const word = /(?<= )\p{Lu}\p{Ll}{2}(?=\.$)/u.exec(text)?.[0].toLowerCase();
  const isAbbreviated =
    word === undefined ||
    EN_ORG_WORDS.has(word) ||
    EN_ORG_WORDS.has(`${word}.`) ||
    /^(?:ltd|inc|ing)$/.test(word);
  return isAbbreviated ? text : text.slice(0, -1);
};
