import { costly } from "./costly";
import type { Element } from "./elements";
import { isFieldOfTitle } from "./english-parts";
import { isFieldWord, isGeneration, isPlainTitleWord, orderedName, titleInText } from "./english-text";
import {
  isFamilyFirst,
  isHead,
  isHonorific,
  isLanguage,
  isPinyin,
  isPostNominal,
  latinNameScore,
} from "./english-words";
import { EN_ORG_WORDS } from "./lexicon/organizations";

// Tan Sri, Dato' Sri, Datuk Amar: one form of address of two words.
const IN_TWO_WORDS = /^(?:Tan Sri|(?:Dato['’]?|Datuk|Datin) (?:Sri|Seri|Amar|Paduka|Wira|Patinggi))$/iu;
// Chief Emeka Sample, unlike "Chief Financial Officer".
const isChiefByBirth = (words: readonly string[]): boolean =>
  words.length >= 3 &&
  words[0] === "Chief" &&
  words.slice(1).every((word) => !isPlainTitleWord(word) && !isFieldWord(word) && !isHead(word));
// How many of the first words are one form of address; a name must remain after them.
const honorificsAt = (words: readonly string[]): number => {
  if (words.length > 2 && IN_TWO_WORDS.test(words.slice(0, 2).join(" "))) return 2;
  // "M. Angelov": an initial more often than Monsieur.
  if (words.length === 2 && /^[MD]\.$/u.test(words[0] ?? "")) return 0;
  // Yang Fan: Yang is also a form of address in Malaysia.
  if (
    words.length === 2 &&
    isFamilyFirst(words[0] ?? "") &&
    isPinyin(words[1] ?? "") &&
    !/\./.test(words[0] ?? "")
  )
    return 0;
  if (isChiefByBirth(words)) return 1;
  return words.length > 1 && isHonorific(words[0] ?? "") ? 1 : 0;
};

/** The words of one person as a name with its form of address and its degrees; doubtful below a score of 1. */
export const nameElement = (words: readonly string[], score: number): Element[] => {
  const rest = [...words];
  const forms: string[] = [];
  for (let count = honorificsAt(rest); count > 0; count = honorificsAt(rest))
    forms.push(...rest.splice(0, count));
  const honorific = forms.join(" ");
  const behind: string[] = [];
  while (rest.length > 2 && isPostNominal(rest.at(-1) ?? "") && !isGeneration(rest.at(-1) ?? ""))
    behind.unshift(rest.pop() ?? "");
  const postNominals = behind.join(", ");
  const surnameOnly = rest.length === 1 && honorific !== "";
  return [
    {
      kind: "name",
      // A full stop behind a short surname ends the sentence.
      text: orderedName(rest).replace(/(?<= \p{Lu}\p{Ll})(?<!\b(?:Jr|Sr|St))\.$/u, ""),
      lang: "en",
      ...(honorific && { honorific }),
      ...(postNominals && { postNominals }),
      ...(surnameOnly && { surnameOnly }),
      ...(score < 1 && { weak: true }),
    },
  ];
};

/** The words without a leading article, and whether there was one. */
export const withoutThe = (words: readonly string[]): { words: readonly string[]; the: boolean } =>
  /^the$/i.test(words[0] ?? "") && words.length > 1
    ? { words: words.slice(1), the: true }
    : { words, the: false };

const ALL_OF = /^(?:both|all(?: three| four| five| six)?)(?: of| from| with| at| representing)? (?=\S)/i;

// "Liaison Department of CCPIT Model" is a part; a "Department of Trade" is a whole organization.
const PART_OF = costly(
  /^(?:the )?((?:\p{Lu}[\p{L}&-]* |and |& |of ){1,5}(?:Department|Division|Section|Desk|Unit)|(?:(?:Administrative|Management|(?:Party )?Working) Committee)) of (?:the )?(\p{Lu}.{2,})$/u,
);

// "the Model Zone yesterday"
const TIME_BEHIND = costly(
  /(?<=\S) (?:yesterday|today|tomorrow|tonight|(?:this|last|next) (?:morning|afternoon|evening|week|month|year)|on \p{Lu}\p{Ll}{2,5}day)$/iu,
);
/** The words of an organization as an element; doubtful with a score below 0. "both of X" is the one of several people. */
export const organizationElement = (given: readonly string[], score: number): Element => {
  const [, part, owner] = PART_OF.exec(given.join(" ")) ?? [];
  if (part && owner && !owner.split(" ").every((word) => isFieldWord(word)))
    return { kind: "organization", text: part, lang: "en", parent: owner };
  const whole = given.join(" ").replace(TIME_BEHIND, "");
  if (whole.length < given.join(" ").length) return organizationElement(whole.split(" "), score);
  // "Energy Institute at Model University"
  const at = given.findIndex((word) => /^(?:at|within)$/i.test(word));
  const [inner, outer] = [given.slice(0, at), given.slice(at + 1)];
  const isOrganization = (words: readonly string[]) =>
    words.some((word) => EN_ORG_WORDS.has(word.toLowerCase()));
  if (at > 0 && isOrganization(inner) && isOrganization(outer))
    return {
      kind: "organization",
      text: withoutThe(inner).words.join(" "),
      lang: "en",
      parent: withoutThe(outer).words.join(" "),
      ...(withoutThe(inner).the && { the: true }),
    };
  const common = ALL_OF.test(whole);
  // "our Modelport office": of the writer's organization.
  const isOurs = /^our$/i.test(given[0] ?? "") && given.length > 1;
  const named = isOurs ? given.slice(1) : given;
  const { words, the } = withoutThe(common ? whole.replace(ALL_OF, "").split(" ") : named);
  return {
    kind: "organization",
    text: words.join(" "),
    lang: "en",
    ...(the && { the }),
    ...(common && { common }),
    ...(isOurs && { dependent: true }),
    ...(score < 0 && { weak: true }),
  };
};

/** How much words with forms of address look like a name, on the scale of `latinNameScore`; undefined where they cannot be one. */
export const nameScore = (words: readonly string[]): number | undefined => {
  const rest = [...words];
  let marked = 0;
  for (let count = honorificsAt(rest); count > 0; count = honorificsAt(rest)) {
    rest.splice(0, count);
    marked = 2;
  }
  while (rest.length > 2 && isPostNominal(rest.at(-1) ?? "")) {
    rest.pop();
    marked += 0.5;
  }
  if (rest.length === 1 && marked === 0 && words.length === 1)
    return /^\p{Lu}\p{Ll}{2,}$/u.test(rest[0] ?? "") && !isHead(rest[0] ?? "") ? -0.3 : undefined;
  // "Sheikh Denim": a form of address, or the family name in the name of a firm.
  const isFamily = /^(?:sheikha?|shaikh|khan|king|prince|lord|dean|major|judge)$/i.test(words[0] ?? "");
  if (rest.length === 1 && isFamily) return /^\p{Lu}\p{L}+$/u.test(rest[0] ?? "") ? 1 : undefined;
  if (rest.length === 1)
    return marked >= 2 && /^\p{Lu}\p{L}+$/u.test(rest[0] ?? "") && !isHead(rest[0] ?? "") ? 2 : undefined;
  const score = latinNameScore(rest);
  return score === undefined ? undefined : score + marked;
};

// "Ann Example, its General Manager"
const isPossessive = ([first = "", ...others]: readonly string[]): boolean =>
  others.length > 0 && /^(?:its|their|our|my|his|her)$/i.test(first);
// "our new Site Manager", of which "our" may be read already
const withoutPossessive = (words: readonly string[]): readonly string[] => {
  const own = isPossessive(words) ? words.slice(1) : words;
  return own[0] === "new" && own.length > 1 ? own.slice(1) : own;
};
/** The words of a title as an element; doubtful if "its" before it refers to an organization named elsewhere. */
export const titleElement = (words: readonly string[]): Element => ({
  kind: "title",
  text: titleInText(withoutPossessive(words)),
  lang: "en",
  // Another phrase names its organization.
  ...(isPossessive(words) && {
    weak: true,
    its: /^(?:its|their|his|her)$/i.test(words[0] ?? ""),
    another: /^(?:his|her)$/i.test(words[0] ?? ""),
  }),
});

/** Whether words begin with a name and "and": "Ann Example and French" before "teacher" is no organization. */
export const joinsName = (words: readonly string[]): boolean => {
  const and = words.findIndex((word) => /^(?:and|&|plus)$/i.test(word));
  return and >= 2 && (nameScore(words.slice(0, and)) ?? 0) >= 2;
};

/** Whether words end within the name of an organization: "Rector of the University of". */
export const goesOn = (words: readonly string[]): boolean =>
  /^(?:of|for)$/iu.test(words.at(-1) ?? "") && EN_ORG_WORDS.has((words.at(-2) ?? "").toLowerCase());

const RANK = /^(?:deputy|vice|assistant|senior|junior|chief|acting|first|second|principal|associate)$/iu;
/** Whether words before a title are common nouns rather than the name of an employer: "yard" of "yard director". */
export const isCommon = (words: readonly string[], rank: readonly string[] = []): boolean =>
  (words.length <= 2 && words.every(isFieldOfTitle) && !/^minister$/iu.test(rank.at(-1) ?? "")) ||
  words.every(
    (word) =>
      isPlainTitleWord(word) || isLanguage(word) || RANK.test(word) || EN_ORG_WORDS.has(word.toLowerCase()),
  ) ||
  !words.some((word) => /^[\p{Lu}\d]/u.test(word));

// "Ms. Carol Dean": a surname that is a title elsewhere.
const SURNAME =
  /^(?:Dean|Bishop|Major|Marshall|King|Judge|Abbott?|Pope|Baron|Earl|Duke|Page|Chancellor|Provost|Warden|Steward|Porter|Baker|Cook|Constable|Prior|Dexter|Parson|Priest|Reeve|Sergeant)$/u;
/** Whether a word behind a form of address and a given name is a surname that is a title elsewhere. */
export const isSurnameBehind = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === 2 && right.length === 1 && isHonorific(left[0] ?? "") && SURNAME.test(right[0] ?? "");
