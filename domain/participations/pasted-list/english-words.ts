import { costly } from "./costly";
import { isFieldOfTitle } from "./english-parts";
import { endsInField, isBoardOf, isFieldAhead, isSubjectOf } from "./english-subjects";
import {
  EAST_ASIAN_SURNAMES,
  GIVEN_NAMES,
  NAME_PARTICLES,
  PINYIN_SURNAMES,
  POST_NOMINALS,
} from "./lexicon/latin-names";
import { EN_CONCERNS, EN_FIELDS, EN_ORG_WORDS, isEnOrganizationWord } from "./lexicon/organizations";
import { EN_HEADS, EN_HONORIFICS, EN_TITLE_WORDS, isGermanHead } from "./lexicon/titles-en";
import { isRegionAlone, isRegionOf, isTeamOfRegion, REGIONS, WORKPLACES } from "./region-words";

const SYLLABLE =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|er|a|o|e|i|u|ü|v))";
const PINYIN = costly(new RegExp(`^${SYLLABLE}{1,2}$`, "i"));
const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;
const INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u;

const plainWord = (word: string): string => word.toLowerCase().replace(/[,;:]$/, "");
// A cache: a long list looks up the same words again and again.
const MAX_REMEMBERED = 20_000;
const remembered = (ask: (word: string) => boolean): ((word: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size > MAX_REMEMBERED) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
};

const isTitleWord = remembered((word) => {
  const text = plainWord(word);
  return EN_HEADS.has(text) || EN_TITLE_WORDS.has(text) || EN_HEADS.has(text.replace(/s$/, ""));
});
export const isHead = remembered((word) => {
  const text = plainWord(word);
  return EN_HEADS.has(text) || isGermanHead(text);
});
const isOrganizationWord = remembered((word) => {
  const text = plainWord(word);
  return (
    isEnOrganizationWord(text) ||
    EN_ORG_WORDS.has(text.replace(/\.$/, "")) ||
    (text.includes("-") &&
      EN_ORG_WORDS.has(text.slice(text.lastIndexOf("-") + 1)) &&
      !/-(?:ag|as|ab|co|sa|se|nv|oy)$/.test(text))
  );
});
// He and Ma are surnames, HE a form of address and MA a degree.
const isAbbreviation = (word: string): boolean =>
  /\.|^\p{Lu}{2,}$|^\p{Lu}{2}\p{Ll}+$/u.test(word.replace(/[,;:]$/, ""));
const LIKE_NAMES = new Set(["he", "tan", "sri", "sen", "ma", "ba", "md", "peng", "meng", "beng"]);
// TAN Wei: a surname in capitals, unlike HE and MA.
const ONLY_NAMES = new Set(["tan", "sri", "sen", "peng", "meng", "beng"]);
const asMark = (word: string): boolean =>
  !LIKE_NAMES.has(plainWord(word)) ||
  (ONLY_NAMES.has(plainWord(word)) ? /\.|^\p{Lu}{2}\p{Ll}+$/u.test(word) : isAbbreviation(word));
export const isHonorific = (word: string): boolean => EN_HONORIFICS.has(plainWord(word)) && asMark(word);
// "P.E." as "PE"
const isInPostNominals = (word: string): boolean =>
  POST_NOMINALS.has(word) || (/\p{L}\.\p{L}/u.test(word) && POST_NOMINALS.has(word.replaceAll(".", "")));
export const isPostNominal = (word: string): boolean => isInPostNominals(plainWord(word)) && asMark(word);

/** Whether a word is a surname of a person whose family name comes first. */
export const isFamilyFirst = (word: string): boolean => {
  const text = plainWord(word);
  return PINYIN_SURNAMES.has(text) || EAST_ASIAN_SURNAMES.has(text);
};

/** Whether a word may be a Chinese name in pinyin. */
export const isPinyin = (word: string): boolean => word.split(/['’-]/).every((piece) => PINYIN.test(piece));

// Park as a surname, not as a park.
const KOREAN_NAME =
  /^(?:Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Hong|Yoo|Moon|Bae|Baek|Ryu|Nam) \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Whether these are a Korean surname, in capitals or not, and a given name with a hyphen: PARK So-yeon. */
export const isKoreanName = ([family = "", ...given]: readonly string[]): boolean =>
  given.length === 1 &&
  KOREAN_NAME.test(`${family.charAt(0)}${family.slice(1).toLowerCase()} ${given.join(" ")}`);

// Places that are not people's names.
const NOWHERE_A_NAME = new Set(
  "China Greater Asia Europe Africa America Pacific Shanghai Beijing Guangzhou Shenzhen Tianjin Chongqing Germany Britain Japan Korea Singapore Malaysia Thailand Vietnam Russia Poland Brazil Mexico UK USA EU UAE".split(
    " ",
  ),
);

// Endings of firms' names that people's names do not have.
const LEGAL_FORM =
  /^(?:S\.?r\.?l\.?|S\.?p\.?A\.?|GmbH|mbH|B\.V\.?|N\.V\.?|S\.A\.?S?\.?|S\.?à\.?r\.?l\.?|S\.L\.?U?\.?|Sp\.|o\.o\.|d\.o\.o\.?|s\.r\.o\.?|a\.s\.|A\/S|ApS|Oyj?|K\.K\.?|Kft\.?|Zrt\.?|Ltda\.?|Lda\.?|e\.V\.|Inc\.?|Ltd\.?|LLC|PJSC|OOO|SAO[CG]|WLL|W\.L\.L\.|QPSC|FZ(?:E|CO|-LLC)|DMCC|KSCC|Tbk|KGaA|ASA|OÜ|UAB|EAD|E?OOD|BVBA|SPRL|EIRL|S\.A\.C\.|ZAO|OAO|A\.Ş\.|Şti\.)$/;

// An abbreviation that is spoken letter by letter: no vowel, or two equal consonants first.
const ABBREVIATED = /^(?:[B-DF-HJ-NP-TV-XZ]{3,6}|([B-DF-HJ-NP-TV-XZ])\1\p{Lu}{1,4})$/u;

// "Lion Hill Diagnostics": what a firm deals in.
const BUSINESS = new Set(
  `turbines vaccines vaccine sciences sensors seeds textiles interiors ventures holdings payments metals minerals foods dairy plastics imaging packaging
   shipping trading mining engineering consulting coatings castings bearings motors pumps valves tools partners brothers collective software`.split(
    /\s+/u,
  ),
);
const OF_BUSINESS = /(?:ics|tions|works|tech|pharma|chem|ologies|ware)$/u;

const isShortAbbreviation = (word: string): boolean =>
  (word.length === 2 || word.length === 3) && word === word.toUpperCase() && !word.includes(".");
const UNIVERSITY = new Set("TU FH TH HS PH UC".split(" "));

/**
 * How much these words look like one person's name in Latin letters: 2 and more for an ordinary one, about 1 for words that
 * could be a firm's as well, undefined where they cannot be one.
 */
export const latinNameScore = (words: readonly string[]): number | undefined => {
  if (words.length < 2 || words.length > 6) return undefined;
  const lower = words.map(plainWord);
  if (LEGAL_FORM.test(words.at(-1) ?? "") || /^(?:Our|Their|Its|Your)$/.test(words[0] ?? ""))
    return undefined;
  if (isKoreanName(words)) return 4;
  if (words.some((word) => /\d/.test(word))) return undefined;
  const isName = (word: string, at: number) =>
    NAME_WORD.test(word) || NAME_PARTICLES.has(lower[at] ?? "") || /^(?:d'|o'|al-|el-)\p{L}+$/iu.test(word);
  const small = words.every((word) => /^\p{Ll}[\p{L}'’-]*$/u.test(word));
  if (!small && !words.every(isName)) return undefined;
  // "de Exportaciones" is the rest of a longer name.
  if (words.length === 2 && /^(?:de|del|da|do|des|du|für)$/.test(words[0] ?? "")) return undefined;
  // "Example Das": a surname that is a particle elsewhere.
  const surname =
    words.length === 2 && /^(?:Das|Ali|San|Do|Dos|Ben)$/.test(words[1] ?? "") ? words[1] : undefined;
  if (NAME_PARTICLES.has(lower.at(-1) ?? "") && !surname && !isFamilyFirst(words[0] ?? "")) return undefined;
  const real = words.filter(
    (word, at) => word === surname || (!NAME_PARTICLES.has(lower[at] ?? "") && !INITIAL.test(word)),
  );
  if (real.length === 0 || real.length > 4) return undefined;
  let score = words.length > 4 ? 0.6 : 1.3;
  const given = lower.some((word) => GIVEN_NAMES.has(word) || GIVEN_NAMES.has(word.split("-")[0] ?? ""));
  if (given) score += 1.6;
  if (words.length <= 3 && isFamilyFirst(words[0] ?? "") && words.slice(1).every(isPinyin)) score += 1.7;
  else if (words.length <= 3 && isFamilyFirst(words.at(-1) ?? "") && isPinyin(words[0] ?? "")) score += 1;
  if (words.some((word) => INITIAL.test(word))) score += 0.8;
  if (
    words.some((word) => word.length > 2 && word === word.toUpperCase()) &&
    words.some((word) => word !== word.toUpperCase())
  )
    score += 1;
  // "Modelport FTZ", unlike "Ng" and "WANG Lei"
  if (
    !given &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    words.some((word) => ABBREVIATED.test(word))
  )
    score -= 4;
  // "TU Sampleton", "LEG Modelland", unlike "WU Lei": an abbreviation, where neither word is of a name.
  if (
    !given &&
    words.length === 2 &&
    isShortAbbreviation(words[0] ?? "") &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(words[1] ?? "") &&
    !isPinyin(words[1] ?? "") &&
    (!isFamilyFirst(words[0] ?? "") || UNIVERSITY.has(words[0] ?? ""))
  )
    score -= 3.4;
  if (small) score -= given ? 0.9 : 2.2;
  if (EN_CONCERNS.has(lower.at(-1) ?? "")) score -= 2;
  const last = lower.at(-1) ?? "";
  if (!given && (BUSINESS.has(last) || OF_BUSINESS.test(last))) score -= 1;
  // Both are surnames.
  if (/\bHong Kong\b/.test(words.join(" "))) score -= 4.8;
  // "Sister Cities" behind a title
  if (!given && words.every((word) => isFieldOfTitle(plainWord(word)))) score -= 3;
  // "Operations Ann Sample": the end of the title before the name.
  if (isFieldAhead(words[0] ?? "")) score -= 2;
  for (const word of words) {
    if (isOrganizationWord(word)) score -= given ? 1.8 : 2.6;
    else if (isTitleWord(word) && !NAME_PARTICLES.has(plainWord(word))) score -= 2.2;
    else if (NOWHERE_A_NAME.has(word)) score -= 2.4;
    else if (EN_FIELDS.has(plainWord(word))) score -= 1.2;
  }
  return score;
};

const ORGANIZATION =
  /^(?:office|department|bureau|division|directorate|commission|committee|ministry|agency)$/i;

// "Head of School", "Deputy Head of Mission": the kind of what somebody heads, which another phrase names.
const KIND =
  /^(?:school|college|institute|department|faculty|mission|centre|center|section|unit|secretariat|station|cabinet|council|chancery|laboratory|library|museum|branch|bureau|division|desk|campus|academy|studies|studio|lab|delegation|registry|orchestra)$/i;
/** Whether words are the kind of an organization rather than one: "school" of "Head of School". */
const isKindAlone = (joint: string, [kind = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && /^of$/i.test(joint) && KIND.test(kind);

// "Terminals", "Engineering": common nouns, not the names of firms or people.
const COMMON_NOUN =
  /^\p{Lu}\p{Ll}{3,}(?:ing|tion|sion|ment|ance|ence|ity|ics|ology|ure|als|cts|ges|ics|rts|ets|ies|nts|ers|ons|ces|ems|nes|les|ods)$/u;
const OVER_FIELD =
  /^(?:president|vice-president|vp|svp|evp|avp|director|manager|head|officer|leader|lead|engineer|executive|advis[eo]r|coordinator|co-ordinator|consultant|specialist|analyst|expert)$/i;
/** Whether words behind the head of a title are its field without a preposition: "Vice President Terminals". */
const isFieldBehind = (head: string, behind: readonly string[]): boolean =>
  OVER_FIELD.test(head) && behind.length <= 3 && (endsInOtherField(behind) || isOfFields(behind));
// "Forest Assets", unlike "Anna Field"
const endsInOtherField = (behind: readonly string[]): boolean =>
  behind.length > 1 &&
  behind.every((word) => /^\p{Lu}/u.test(word)) &&
  EN_FIELDS.has(plainWord(behind.at(-1) ?? "")) &&
  !behind.some(isOrganizationWord) &&
  (latinNameScore(behind) ?? 0) < 0.5;
const isOfFields = (behind: readonly string[]): boolean =>
  behind.every(
    (word, n) =>
      (n > 0 && n < behind.length - 1 && /^(?:&|and)$/.test(word)) ||
      (/^\p{Lu}/u.test(word) &&
        (EN_FIELDS.has(plainWord(word)) ||
          isTitleWord(word) ||
          isFieldOfTitle(plainWord(word)) ||
          (COMMON_NOUN.test(word) && !isOrganizationWord(word.replace(/s$/, ""))))),
  );

/** Whether somebody is over a field of work: "Head of Cruise Operations". */
const isOverField = (title: readonly string[], field: readonly string[]): boolean =>
  OVER_FIELD.test(title.at(-1) ?? "") && endsInField(field);

/** "Head of Regeneration": the field of work of a title, unlike the firm of "Head of Acme". */
const isFieldOfHead = (
  title: readonly string[],
  joint: string,
  [field = "", ...others]: readonly string[],
): boolean =>
  others.length === 0 &&
  /^of$/i.test(joint) &&
  /^head$/i.test(title.at(-1) ?? "") &&
  /^\p{Lu}\p{Ll}{3,}(?:ing|tion|sion|ment|ance|ence|ity|ics|ship|gy|cy|ure|als|ions|nts|ces|ems|ies|ets|rts|ips|ings)$/u.test(
    field,
  );

/** Whether the words behind a preposition are a part of the title rather than an organization: "Head of Port Operations". */
export const completesTitle = (title: readonly string[], joint: string, about: readonly string[]): boolean =>
  endsInField(about) ||
  isFieldOfHead(title, joint, about) ||
  isSubjectOf(title, joint, about) ||
  isBoardOf(title, about) ||
  isKindAlone(joint, about) ||
  isRegionOf(title, about);

/** Where a region in brackets at the end of a title begins, as in "Regional Director (East China)"; 0 without one. */
export const regionInBracketsAt = (words: readonly string[]): number => {
  const opened = words.findIndex((word) => word.startsWith("("));
  if (opened < 1) return 0;
  const inside = words
    .slice(opened)
    .join(" ")
    .replace(/^\(|\)$/gu, "");
  return isRegionAlone(inside.split(" ")) ? opened : 0;
};

// "Mandarin teacher"
const LANGUAGE =
  /^(?:mandarin|chinese|english|german|french|japanese|korean|spanish|russian|arabic|portuguese|italian|thai|vietnamese|maths?|physics|chemistry|biology|history|music|art|sports?|pe)$/i;
const TEACHES = /^(?:teacher|lecturer|instructor|tutor|interpreter|translator|professor|assistant)s?$/i;
/** Whether a word is a language or a subject, as before "teacher". */
export const isLanguage = (word: string): boolean => LANGUAGE.test(word);
// The kinds of organizations by which one named before is mentioned again.
const REFERS =
  /^(?:association|chamber|company|group|federation|union|council|institute|university|foundation|bank)$/;

/** "DG TRADE" of the European Commission. */
const isDirectorateGeneral = ([first = "", second = ""]: readonly string[]): boolean =>
  first === "DG" && /^\p{Lu}{3,}$/u.test(second);

// "Executive Committee of Modelport": of people with a title there.
const isOrgan = (words: readonly string[]): boolean =>
  /^(?:committee|board)$/i.test(words.at(-1) ?? "") &&
  words.slice(0, -1).every((word) => !isHead(word) || /^executive$/i.test(word));

/** How much these words look like a title; undefined if none of them is a title word. */
export const englishTitleScore = (words: readonly string[]): number | undefined => {
  if (isDirectorateGeneral(words) || isOrgan(words)) return undefined;
  // "Director, Asia-Pacific"
  const comma = words.findIndex((word) => word.endsWith(","));
  if (comma >= 0 && isRegionAlone(words.slice(comma + 1))) {
    const title = englishTitleScore([...words.slice(0, comma), (words[comma] ?? "").slice(0, -1)]);
    return title === undefined ? undefined : title + 0.6;
  }
  // "Regional Director (East China)"
  const opened = regionInBracketsAt(words);
  if (opened > 0) {
    const title = englishTitleScore(words.slice(0, opened));
    return title === undefined ? undefined : title + 0.6;
  }
  const head = words.findLastIndex(isHead);
  const behind = words.slice(head + 1);
  // "Sales Manager Japan", "Vice President Global Sales": region or field without a preposition.
  if (
    head > 0 &&
    behind.length > 0 &&
    behind.length <= 3 &&
    behind.every(
      (word) => /^\p{Lu}/u.test(word) && !ORGANIZATION.test(word) && !/^(?:section|unit|desk)$/i.test(word),
    ) &&
    (behind.every((word) => REGIONS.has(word) || WORKPLACES.has(word) || isTitleWord(word)) ||
      behind.every((word) => EN_FIELDS.has(plainWord(word)) || isTitleWord(word)))
  ) {
    const title = englishTitleScore(words.slice(0, head + 1));
    return title === undefined ? undefined : title - 0.4;
  }
  if (head > 0 || OVER_FIELD.test(words[0] ?? ""))
    if (behind.length > 0 && isFieldBehind(words[head] ?? "", behind)) {
      const title = englishTitleScore(words.slice(0, head + 1));
      return title === undefined ? undefined : title - 0.6;
    }
  const last = words.at(-1) ?? "";
  if (words.length === 0 || words.length > 12) return undefined;
  const of = words.findIndex(
    (word, n) => /^(?:of|for|to|in)$/i.test(word) || (n > 0 && /^(?:de|del|des|du|für)$/.test(word)),
  );
  const core = of > 0 ? words.slice(0, of) : words;
  const heads = core.filter(isHead).length;
  if (isOrgan(core)) return undefined;
  // "Consulate General of …" is an organization, although "general" is also the head of a title.
  if (/^(?:consulate|embassy)$/i.test(core[0] ?? "")) return undefined;
  if (
    heads === 0 ||
    /^(?:and|of|the|one|an?|two|three|with|plus|for|to|in|is|are|was|were)$/i.test(core[0] ?? "")
  )
    return undefined;
  const known = core.filter(
    (word) =>
      isTitleWord(word) ||
      (LANGUAGE.test(word) && TEACHES.test(core.at(-1) ?? "")) ||
      EN_FIELDS.has(plainWord(word)) ||
      /^[&/]$/.test(word),
  ).length;
  let score = isHead(core.at(-1) ?? "") || /^\(.+\)$/.test(last) ? 2.2 : isHead(core[0] ?? "") ? 0.8 : -0.5;
  if (known === core.length) score += 1.2;
  // "Station Manager": a common noun, not the name of a place.
  else if (core.every((word) => isTitleWord(word) || isOrganizationWord(word))) score += 0.4;
  else if (core.some(isOrganizationWord)) score -= 1.6;
  else score -= 0.25 * (core.length - known);
  if (of > 0) {
    const about = words.slice(of + 1);
    const named = about.filter((word) => !/^(?:the|our)$/i.test(word));
    // "the Foreign Affairs Office" is an organization, unlike "office" alone.
    const isOrganization = named.length > 1 && ORGANIZATION.test(named.at(-1) ?? "");
    const fields = isOrganization
      ? 0
      : about.filter((word) => EN_FIELDS.has(plainWord(word)) || isTitleWord(word)).length;
    // "secretary general of the council": of a council named before.
    const refers = about.length === 2 && /^the$/.test(about[0] ?? "") && REFERS.test(about[1] ?? "");
    // "Head of Trade Finance" is a title; "Director of Sample Office" a title and an organization.
    if (about.length === 0) return undefined;
    score +=
      (fields === about.length && !refers) ||
      isTeamOfRegion(named) ||
      isSubjectOf(core, words[of] ?? "", about) ||
      isRegionOf(core, about) ||
      isBoardOf(core, about) ||
      isKindAlone(words[of] ?? "", about)
        ? 1.1
        : isOverField(core, about)
          ? 0.4
          : /^(?:to)$/i.test(words[of] ?? "") && isHead(about.at(-1) ?? "")
            ? 1
            : about.some(isOrganizationWord) && !(!isOrganization && endsInField(named))
              ? -2.4
              : -1;
  }
  return score;
};

/** How much these words look like an organization. */
export const englishOrganizationScore = (words: readonly string[]): number => {
  if (words.length === 0) return -3;
  const capital = words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length;
  const organization = words.some(isOrganizationWord);
  const directorate = isDirectorateGeneral(words);
  let score = organization || directorate ? 2.6 : words.length <= 2 ? 0.6 : 0.2;
  if (capital === 0) score -= organization ? 0.9 : 1.6;
  // "his wife Emily": words of a sentence.
  if (/^(?:his|her|my|your|and|who|which|will|was|were|is|are|not|also)$/i.test(words[0] ?? "")) score -= 2.5;
  if (isHead(words.at(-1) ?? "") && !organization) score -= 1.5;
  if (isHead(words[0] ?? "") && words.length > 1 && !directorate) score -= 1;
  if (words.length > 9) score -= 0.3 * (words.length - 9);
  if (words.length === 1 && /^\p{Lu}[\p{L}\d.&-]+$/u.test(words[0] ?? "")) score += 0.4;
  const lower = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:of|the|for|and|de|du|des|der|für|di|la|le|el|del|y|e|et|und|in|on|at|to|van|von|&)$/i.test(word),
  ).length;
  return score - 0.8 * lower * (capital > 0 ? 1 : 0.2);
};

/** The words of a name without the signs around a nickname. */
export const wordsOfName = (name = ""): string[] =>
  name.replace(/(?<= )["(](\p{Lu}[\p{L}'’-]*)[")](?= )/gu, "$1").split(" ");
