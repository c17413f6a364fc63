import { oncePer, oncePerText } from "../../once-per";
import { changed, joined, loose, OPEN, type Phrase, plain, say, textOf, withCommas } from "../../phrase";
import { withoutNumberCommas } from "./commas";
import { headNoun } from "./head-noun";
import { COUNTED_BY_TWO_DIGITS, LARGE } from "./leading-numbers";
import { areDivided, isApposed, isOneWith } from "./list-members";
import { its, ofOneOwner, withoutIts } from "./one-owner";
import { isPlaceOfOwner, ONLY_ONE } from "./only-one";
import { isPlural } from "./plural";

export { headNoun, isPlural };

const SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** Figures from 10, words below (AP). */
export const number = (n: number): string => SMALL[n] ?? n.toLocaleString("en-US");

export const ordinal = (n: number): string => {
  const word = ORDINALS[n];
  if (word) return word;
  const tail = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
};

const capital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);

const THE = new Set(
  (
    "academy administration agency archive archives authority board branch bureau cabinet cell center centre chamber chancellery club college " +
    "commission committee community congress consortium consulate corps council court delegation department directorate division " +
    "embassy expo fair federation foundation fund garden gardens gallery government hall headquarters hotel house " +
    "incubator inspectorate laboratory lab library ministry museum office palace parliament park pavilion platform plant port " +
    "area arena auditorium base building campus complex gymnasium monument reservoir stadium tower " +
    "presidency project room school secretariat section senate square station studio subcommittee theatre theater union unit wing workshop zoo"
  ).split(" "),
);
const BARE_UNLESS_OF = new Set([
  "academy",
  "college",
  "school",
  "house",
  "laboratory",
  "park",
  "square",
  "port",
  "station",
  "union",
]);
/** Houses named after their purpose: "the Opera House", but "Government House". */
const NAMED_BUILDINGS = /\b(?:Opera|White|Custom|Customs|Guest|Lake|Tea|Light|Boat|Farm|Ware|Power) House$/;
const THE_WITH_OF = new Set(
  "academy association bank college company faculty federation hospital institute league school society union university".split(
    " ",
  ),
);

/** "Sharif University of Technology": a name before "University" takes the article's place, if a field follows. */
const OF_A_FIELD =
  /^\p{Lu}.* University (?:of (?:\p{L}+ )?(?:Technology|Science|Sciences|Studies|Languages?|Agriculture|Economics|Finance|Education|Medicine|Pharmacy|Engineering|Management|Architecture|Design|Commerce|Business|Trade|Law|Petroleum|Mining|Posts|Aeronautics|Arts|Culture|Music|Media|Sports?|Forestry|Tourism|Nationalities)\b|for \p{Lu})|^Renmin University of |^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? Institute of Technology\b/u;
const RANK_OF_SCHOOL =
  /^(?:National|Federal|State|Technical|Royal|International|Open|Central|Advanced|Indian|Chinese|American) /;

/** "Cuba's", "St. Anne's", but not "People's", which says for whom something is. */
const OF_SOMEBODY =
  /^(?!(?:People|Women|Men|Children|Citizen|Teacher|Worker|Veteran|Commissioner|Governor|Mayor|Minister|President|Rector)['’]s )(?:(?:St\.?|Saint|King|Queen|Prince|Princess) )?\p{Lu}\p{L}+['’]s /u;

/** "Conference Room 152 of the Port House": a noun and its number. */
const BY_NUMBER = /^(?:\p{Lu}\S* )+(?:No\. ?)?\d+[A-Z]?(?= of |,|$)/u;
/** Nouns in -s of one place. */
const ONE_PLACE = /^(?:headquarters|premises|grounds|works|barracks)$/;

/** "ministries", "state agencies": organizations of a kind. */
const areSeveral = (name: string): boolean => isPlural(name) && !ONE_PLACE.test(headNoun(name));

/** Whether English puts "the" before a proper name, if the record does not say: by its head noun. */
const takesThe = (name: string, kind: "organization" | "place"): boolean => {
  if (/^the\s/i.test(name)) return false;
  if (/(?:Co\.|Ltd\.?|Inc\.?|LLC|GmbH|Corporation|Company|Limited|Group|AG|PLC)\)?$/.test(name)) return false;
  if (!capital(name)) return !QUANTITY.test(name) && !(kind === "organization" && areSeveral(name));
  if (BY_NUMBER.test(name)) return false;
  // "Cuba's Chamber of Commerce": a possessive takes the place of the article.
  if (OF_SOMEBODY.test(name)) return false;
  if (kind === "place" && /\b(?:City|Town) Hall$/.test(name)) return false;
  if (/^(?:European|African) Union$/.test(name)) return true;
  const head = headNoun(name).toLowerCase();
  if (kind === "place" && head === "house" && /^\p{L}+ House$/u.test(name)) return NAMED_BUILDINGS.test(name);
  const withOf = /\s(?:of|for|on)\s/.test(name.replace(/\([^)]*\)/g, ""));
  if (withOf && OF_A_FIELD.test(name) && !RANK_OF_SCHOOL.test(name)) return false;
  if (withOf && THE_WITH_OF.has(head)) return true;
  if (kind === "organization" && BARE_UNLESS_OF.has(head)) return withOf;
  return THE.has(head);
};

const AUTHORITY = /^(?:City|Town|County|Province|Prefecture|Municipality|State) of \p{Lu}/u;

/**
 * A name with its article: `the` governs, otherwise its head noun does. A name that begins with "the" is printed so, with its
 * capital where its noun takes no article: "The Gazette", but "the Ministry of Roads".
 */
export const theName = (name: string, the: boolean | undefined, kind: "organization" | "place"): string => {
  if (/^the\s/i.test(name)) {
    const head = headNoun(name).toLowerCase();
    const own = the === false || (the === undefined && !THE.has(head) && !THE_WITH_OF.has(head));
    return own ? name : name.replace(/^The\s/, "the ");
  }
  if (kind === "organization" && /^University of \p{Lu}/u.test(name)) return `the ${name}`;
  // "the City of Reedham", "the Province of Norland": an authority.
  if (kind === "organization" && the === undefined && AUTHORITY.test(name)) return `the ${name}`;
  return (the ?? takesThe(name, kind)) || (kind === "place" && isPlaceOfOwner(name)) ? `the ${name}` : name;
};

/** Whether "an" comes before a word: an Uzbek, a Ugandan. */
export const vowelSound = (word: string): boolean => {
  if (/^(?:MOU|MoU|[FHLMNRSX](?:[A-Z]{1,}|\b))/.test(word) && /^[A-Z]{2,}|^MoU/.test(word))
    return /^[AEFHILMNORSX]/.test(word);
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d))/.test(word);
  // "a US delegation", "a UN agency": the letter is spelled.
  if (/^U\.?[A-Z]/.test(word)) return false;
  if (/^(?:uni|use|usu|eu|one|ubiq|ukr|uga|uru|uta|uto)/i.test(word)) return false;
  return /^(?:[aeiou]|hour|honou?r|heir)/i.test(word);
};

/** "an eel", "a lake": words with the indefinite article. */
export const indefinite = (words: string): string => `${vowelSound(words) ? "an" : "a"} ${words}`;

/** A kind of document in capitals: there are many memoranda of cooperation. */
const DOCUMENT =
  /^(?:(?:Strategic|Framework|Joint|Bilateral|Trilateral|Tripartite|General|Mutual|Academic|Scientific|Technical|Contribution|Grant|Loan|Service|Implementation|Funding|Financing|Exchange|Partnership|Cooperation|Collaboration|Friendship|Twinning|Sister[ -]Cit(?:y|ies)) )*(?:Memorandum|Agreement|Letter|Protocol|Contract|Arrangement)(?: of \p{Lu}\p{L}+(?:,? (?:and )?\p{Lu}\p{L}+){0,4})?(?: \(\p{Lu}[\p{L}&]+\))?$/u;

const UNCOUNTED = new Set(
  (
    "cooperation co-operation collaboration training research support assistance work equipment material aid relief food " +
    "furniture medicine machinery software hardware money cash rice fuel clothing stationery literature information " +
    "infrastructure feedback networking matchmaking shopping sightseeing registration entertainment accommodation hospitality"
  ).split(" "),
);

/** "Chinese dinner", "Lakish painter": a common noun that a nationality comes before. */
const OF_NATION =
  /^(?:Zoom|Skype|Teams) \p{Ll}[\p{Ll}-]+$|^\p{Lu}\p{Ll}+(?:ese|ian|ish|ean|can) (?:\p{Ll}+ ){0,2}(?!(?:government|parliament|state|language|culture|side|embassy|president|ambassador|minister)$)\p{Ll}+$/u;

/** The noun with a or an, "the", or none: articles come before titles of agreements and agenda items by this rule. */
export const withArticle = (title: string): string => {
  if (
    /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|some|many|both|its|their|his|her)\s/i.test(
      title,
    )
  )
    return title;
  if (NUMBERED.test(title) || NO_ARTICLE.test(title) || /^(?:MOU|MoU|LOI|LoI)s\b/.test(title)) return title;
  if ([IN_ORDER, NAMED, BUILT, CRAFT, ONLY_ONE].some((one) => one.test(title))) return `the ${title}`;
  // "certificates and the medal", "rice and a boat": the first of two has no article, the second its own.
  const [, one = ""] = /^(\p{Ll}+) and (?:the|an?|one|its|their) /u.exec(title) ?? [];
  if (/[^s]s$/.test(one) || UNCOUNTED.has(one)) return title;
  if (COUNTED.test(title)) return title;
  const first = title.split(/[\s-]/)[0] ?? title;
  const abbreviation = /^[A-Z]{2,}[a-z]?$|^MoU$|^[A-Z][a-z]+[A-Z]/.test(first);
  if (isPlural(title) || /^talks\b/i.test(title) || UNCOUNTED.has(headNoun(title).toLowerCase()))
    return title;
  if (!capital(title) || abbreviation || DOCUMENT.test(title) || OF_NATION.test(title))
    return `${vowelSound(first) ? "an" : "a"} ${title}`;
  return `the ${title}`;
};

/** "patrol boat Lake Queen": a vessel with its name. */
const CRAFT =
  /^(?:\p{Ll}[\p{Ll}-]* ){0,3}(?:boat|ship|vessel|ferry|yacht|trawler|tanker|cruiser|frigate|submarine) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*| \d+)?$/u;

/** "newly built Reed Lane Primary School": an adjective before the name of a building or an institution. */
const BUILT =
  /^(?:\p{Ll}+ly )?\p{Ll}[\p{Ll}-]+ (?:\p{Lu}[\p{L}’'.-]* ){2,}(?:School|College|University|Academy|Hospital|Clinic|Cent(?:re|er)|Library|Museum|Hall|Bridge|Road|Park|Station|Stadium|Market|Airport|Port|Dam|House|Tower|Building|Theatre|Garden|Square)$/u;

/** "133 masks", "1,200 books": a number of things, which takes no article. */
const COUNTED = /^(?!1 )\d[\d,.]* (?!percent\b|%|(?:[\p{L}-]+ )?(?:anniversary|edition)\b)\p{L}/u;

/** A common noun and its name in quotation marks, "the workshop “Clean Lakes”"; "a letter titled “Clean Lakes”" is one of several. */
const NAMED =
  /^\p{Ll}[\p{Ll} -]*[^s\P{Ll}](?<! (?:titled|entitled|called|named|themed|on|about)) ["“]|^\p{Lu}{2,}(?:-\p{Lu}{2,})+ \p{Lu}\p{Ll}+ (?:on|for|of) \p{Lu}/u;

/** "first session": one of several in an order; "annual Lake Society reception", "opening of the exhibition": there is one. */
const IN_ORDER =
  /^(?:\d+(?:st|nd|rd|th) (?!century\b)\p{L}|annual (?:\p{L}+ ){0,4}(?:reception|meeting|conference|dinner|assembly|ceremony|gala|festival)$|opening of the )|^(?:first|second|third|fourth|fifth|sixth|last|final)\s(?:\p{L}+\s)?(?:session|part|day|round|meeting|module|panel|stage|phase|lecture|talk|speech|presentation|lesson|class|workshop|seminar|discussion|performance)(?: (?:of|on) .+)?$|^(?:first|second|third|last|final)\s(?:(?:day|week|morning|evening)['’]s|(?:\p{L}+\s)?(?:consultations|talks|negotiations|elections|games))\b/iu;

/** "Session 1", "Day 2: The Lakes": a part called by its number, which has no article; nor has "question time". */
const NUMBERED =
  /^(?:(?:question|free|story|leisure) time$|(?:Session|Day|Panel|Part|Round|Workshop|Phase|Stage|Module|Track|Lecture|Stop|Group|Round ?table|Webinar) (?:\d{1,3}|[IVX]{1,4}|[A-H]|One|Two|Three|Four|Five|Six)(?![\p{L}\d]))/iu;

/** "“Clean Lakes”": a name in quotation marks, without a noun; "Lakeland's traders", whose owner replaces the article. */
const NO_ARTICLE = /^["“][^"“”]*["”]$|^\p{Lu}\p{L}+['’]s \p{Ll}/u;

const QUANTITY = /^(?:a number of|several|some|many|various|(?:about|some|nearly|over) \d[\d,]*)\s(?=\S)/i;

/** The noun without a vague number: "a number of officials", "about 20 officials" are "officials" in later mentions. */
export const withoutQuantity = (title: string): string => title.replace(QUANTITY, "");

/** "some of the traders", "all of its members": a part of known people or things, which has no article of its own. */
const PART_OF_KNOWN =
  /^(?:(?:some|most|many|several|all|both|each|half|one|two|three) of|all|both) (?:the|its|their|these|those) /i;

/** The noun when it is known already: "the agreement", "the talks", "the other group" of "another group". */
export const definite = (title: string): string =>
  /^(?:the|its|their|his|her)\s/i.test(title) ||
  [PART_OF_KNOWN, NUMBERED, NO_ARTICLE].some((one) => one.test(title))
    ? title
    : `the ${withoutQuantity(title).replace(/^an(?=other\s)|^(?:an?|one)\s/i, "")}`;

/** ", Ltd.", " Co., Ltd.": the comma of a company's form is none of a list. */
const COMPANY_FORMS = /,? (?:Co|Inc|Ltd|Corp|LLC)\.,? (?:Ltd|Inc)\.?|, (?:Ltd|Inc|LLC)\b\.?/g;
const inner = (phrase: Phrase): string => withoutNumberCommas(textOf(phrase)).replace(COMPANY_FORMS, "");

/** Words of a list with members that contain "and", from which semicolons separate them. */
const HEAVY_LIST = 40;

/** "A, matron, and B, secretary for nets, both of X": people in one member of a list. */
const BOTH_OF = /, and [^;]*, (?:all|both) of /;

/** A member with commas or the end of an apposition. */
const DIVIDED = new RegExp(`[,;${OPEN}]`);

/** "A", "A and B", "A, B and C"; semicolons where members contain commas, other than one series. `more` closes an open list. */
export const andList = (members: readonly Phrase[], more?: string): Phrase => {
  const all = more === undefined ? [...members] : [...members, plain(more)];
  const [only] = all;
  if (!only) return plain("");
  if (all.length === 1) return only;
  const last = all.at(-1) ?? only;
  const front = all.slice(0, -1);
  const texts = all.map(textOf);
  const textOfLast = texts.at(-1) ?? "";
  const apart: Phrase[] = [];
  for (const [at, member] of all.entries()) {
    const text = texts[at] ?? "";
    if (DIVIDED.test(text) && (text.includes(OPEN) || /[,;]/.test(inner(member)))) apart.push(member);
  }
  const inside = areDivided(apart.map(textOf), texts);
  const ands =
    apart.some((member) => member !== last || !isApposed(textOfLast)) ||
    (apart.length === 0 && / and /.test(textOfLast)) ||
    texts.slice(-2).some((text) => / and (?!\p{Lu})| between .* and /u.test(text));
  if (all.length === 2) {
    if (apart.length === 2 && all.some((member) => BOTH_OF.test(textOf(member))))
      return say`${only}; and ${last}`;
    const open =
      /[,;]| and (?!\p{Lu})|^(?:(?! of )[^,;])* and (?:\p{Lu}\S* )+of /u.test(inner(only)) &&
      !textOf(only).endsWith(OPEN) &&
      !textOf(only).endsWith(")") &&
      !isOneWith(textOf(only), textOf(last));
    return say`${only}${textOf(only).endsWith(OPEN) ? " and " : open ? ", and " : " and "}${last}`;
  }
  const isLong = (): boolean =>
    all.reduce((n, member) => n + textOf(member).split(" ").length, 0) > HEAVY_LIST;
  const commas = inside || (all.some((member) => / and /.test(textOf(member))) && isLong());
  if (commas) return say`${joined(front, "; ")}; and ${last}`;
  return say`${joined(front, ", ")}${ands ? ", and " : " and "}${last}`;
};

/** "A and other conditions" at the end of a list: its two halves as members of the list. */
const openedAtEnd = (members: readonly Phrase[]): [readonly Phrase[], string | undefined] => {
  const last = members.at(-1);
  const [, own, other] = /^([^,;]+) and (other \p{Ll}[\p{L} -]*)$/u.exec(last ? textOf(last) : "") ?? [];
  if (!last || !own || !other || members.length < 2 || own.includes(" and ")) return [members, undefined];
  return [[...members.slice(0, -1), plain(own, last.paths)], other];
};

/** "a strategy of cooperation in A and in B": the second of two members with the same long beginning omits it. */
const withoutSameStart = (members: readonly Phrase[]): readonly Phrase[] => {
  const [first, second, ...more] = members;
  if (!first || !second || more.length > 0) return members;
  const [a, b] = [textOf(first).split(" "), textOf(second).split(" ")];
  const alike = a.findIndex((word, at) => word !== b[at]);
  const link = a.slice(0, alike).findLastIndex((word) => /^(?:in|on|of|for|between|with|to)$/.test(word));
  if (link < 3 || /[,;]/.test(textOf(first))) return members;
  return [first, plain(b.slice(link).join(" "), second.paths)];
};

/** "areas and ways of cooperation": two nouns with the same complement, which occurs once. */
const withoutSameEnd = (members: readonly Phrase[]): readonly Phrase[] => {
  const [first, second, ...more] = members;
  const ends = [first, second].map((one) => /^(\p{Ll}+)( (?:of|for|in) .+)$/u.exec(one ? textOf(one) : ""));
  const [a, b] = ends;
  if (!first || !second || more.length > 0 || !a?.[2] || a[2] !== b?.[2]) return members;
  return [plain(`${a[1]} and ${b[1]}${a[2]}`, [...first.paths, ...second.paths])];
};

/** "wards and departments" in a list: two members of it. */
const pairApart = (member: Phrase): Phrase[] => {
  const [, one = "", other = ""] = /^(\p{Ll}+s) and (\p{Ll}+s)$/u.exec(textOf(member)) ?? [];
  return isPlural(one) && isPlural(other) ? [plain(one, member.paths), plain(other, member.paths)] : [member];
};

/** "its A, B and C": neighbours in a list that begin with "its" say it once. */
export const nounList = (given: readonly Phrase[], more?: string): Phrase => {
  const members = given.length > 1 ? withoutSameEnd(given).flatMap(pairApart) : given;
  // Semicolons separate the members, so that each keeps its own "its".
  const apart = members.some((member) => /[,;]/.test(textOf(member)));
  const owned = ofOneOwner(more === undefined ? withoutSameStart(members) : members).map((member, at, all) =>
    its(member) && its(all[at - 1]) && !apart ? withoutIts(member) : member,
  );
  const [listed, other] = more === undefined ? openedAtEnd(owned) : [owned, more];
  return andList(listed, other);
};

/** A list of people or organizations: not counted in a sentence's length. */
export const looseList = (members: readonly Phrase[], more?: string): Phrase => loose(andList(members, more));

/** "General Manager": a title with capitals, as it is printed before a name. */
export const capitals = oncePerText((s) =>
  s.replace(/(^|[\s-])(\p{Ll})(?=\p{L}{2})/gu, (_, a: string, b: string) => a + b.toUpperCase()),
);

const whole = (name: string): string => name.replace(/^the /i, "");

/** The words of a sentence in which an organization that it names again is called by its noun: "director of the bureau". */
const namedOnce = (phrase: Phrase): string => {
  const seen = new Map<string, string>();
  const holders = new Map<string, string>();
  // Beside another university of the sentence "the university" leaves open which, also where that is called by its short form.
  const hold = ({ noun, also, id }: { noun: string; also?: string; id: string }): void => {
    for (const called of also === undefined ? [noun] : [noun, also]) {
      const alone = holders.get(called);
      holders.set(called, alone === undefined || alone === id ? id : "");
    }
  };
  let text = "";
  for (const { s, organization, shortOf, full } of phrase.pieces) {
    const short = shortOf !== undefined && s !== full;
    if (!organization || short) {
      if (organization) hold(organization);
      text += s;
      continue;
    }
    const above = seen.get(organization.id);
    const same = above !== undefined && (above === organization.of || above === "" || organization.of === "");
    const known = same && s.includes(" ");
    const alone = holders.get(organization.noun);
    const noun =
      alone === organization.id
        ? `the ${organization.noun}`
        : whole(s) === whole(organization.apart ?? s)
          ? s
          : organization.apart;
    text += known && noun ? (/[’']s $/.test(text) ? noun.replace(/^the /, "") : noun) : s;
    seen.set(organization.id, above || organization.of);
    hold(organization);
  }
  return text;
};

const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

/** "Thirty-two producers": no sentence begins with figures. */
const inWords = (sentence: string): string =>
  sentence.replace(COUNTED_BY_TWO_DIGITS, (_, tens: string, ones: string) =>
    tens === "1"
      ? (TEENS[Number(ones)] ?? "")
      : `${TENS[Number(tens)]}${ones === "0" ? "" : `-${SMALL[Number(ones)]}`}`,
  );

/** "Rice Station (LRS/Lakrice)", not with "(Lakrice)" behind it again. */
const bracketOnce = (text: string): string =>
  text.replace(/ \(([^()]*)\) \(([^()]+)\)/gu, (both, first: string, second: string) =>
    first.split(/[/,; ]/).includes(second) ? ` (${first})` : both,
  );

/** Ends a sentence: commas after appositions, a capital, one full stop. */
export const sentenceText = (phrase: Phrase, stop = "."): string => {
  const closed = bracketOnce(withCommas(namedOnce(phrase)))
    .replace(/,(?=[,;.:])/g, "")
    .replace(/”,/g, ",”")
    .replace(/ {2,}/g, " ")
    .trim();
  const counted = /^\d/.test(closed) ? inWords(closed).replace(LARGE, "A total of ") : closed;
  const first = counted.replace(/^["“(]?\p{Ll}/u, (s) => s.toUpperCase());
  return /[.!?]["”)]?$/.test(first) ? first : `${first}${stop}`;
};

/** A stored clause or title at the beginning of something, without its capital article. */
export const lowerThe = (phrase: Phrase): Phrase => changed(phrase, (s) => s.replace(/^The /, "the "));

/** How many words a phrase has, lists included. */
export const wordCount = oncePer((phrase: Phrase) => textOf(phrase).match(/\S+/g)?.length ?? 0);

/** A phrase at the beginning of something, without the space before it. */
export const trimmed = (phrase: Phrase): Phrase => changed(phrase, (s) => s.trimStart());
