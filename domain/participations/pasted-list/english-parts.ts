import { costly } from "./costly";
import { EN_CONCERNS, EN_FIELDS, EN_ORG_WORDS } from "./lexicon/organizations";
import { EN_SUBJECTS } from "./lexicon/subjects-en";
import { wordSet } from "./lexicon/words";
import type { OrganizationElement, PostRead } from "./people";

const UNIT = "(?:department|division|section|office|bureau|directorate|secretariat)";
// "head of investment office", "director of department of trade"; a committee or a board is a seat of the title.
const OF_A_UNIT = costly(
  new RegExp(
    `^(.+?) of (?:the )?((?!the\\b)(?:[\\p{L}&'’-]+ ){1,8}${UNIT}|(?:department|bureau|ministry) (?:of|for) .{3,})$`,
    "iu",
  ),
);
const SMALL = /^(?:of|for|and|the|in|&)$/i;
const capitalized = (words: string): string =>
  words
    .split(" ")
    .map((word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");

/** The English name of an organization, which a Chinese heading may give as well. */
export const englishNameOf = ({ lang, text, translation }: OrganizationElement): string | undefined =>
  lang === "zh" ? translation : text;

/** A post whose English title contains a department ("Head of Investment Office"), with the department as its organization. */
export const withUnitApart = (post: PostRead): PostRead => {
  const { title, organization } = post;
  const whole = organization && englishNameOf(organization);
  if (title?.lang !== "en" || organization?.parent || (organization && !whole)) return post;
  const [, rank = "", unit = ""] = OF_A_UNIT.exec(title.text) ?? [];
  if (!rank) return post;
  return {
    ...post,
    title: { ...title, text: rank },
    organization: {
      kind: "organization",
      text: capitalized(unit),
      lang: "en",
      ...(whole && { parent: whole }),
    },
  };
};

// "School of Law" below "Model University" belongs to it.
const PART_EN = costly(
  /^(?:Unit|Division|Section|Desk|Directorate|Department) \p{Lu}|^\p{Lu}\p{Ll}+ (?:Branch|Campus)$|^(?:Department|School|Faculty|Institute|Division|Office|Centre|Center|College) (?:of|for) |(?: Institute| School| Department| Dept\.?| Directorate| Division| Faculty| Centre| Center| Office| Desk| Unit| Section| Team)$/u,
);

const UNIT_EN =
  /^(?:.* )?(?:Committee|Bureau|Office|Department|Division|Section|Centre|Center|Institute|School|Unit|Desk|Secretariat|Laboratory)(?: [IVX]+| \d)?$/;
// "Investment Bureau II" below "Model Economic Zone" belongs to it.
const isUnitAlone = (name: string): boolean =>
  UNIT_EN.test(name) &&
  name
    .replace(/ (?:[IVX]+|\d)$/, "")
    .split(" ")
    .every(
      (word) =>
        /^(?:of|and|&|Administrative|General|Main|Working|Standing|Leading)$/.test(word) || isUnitWord(word),
    );
const isUnitWord = (word: string): boolean =>
  EN_FIELDS.has(word.toLowerCase()) || EN_ORG_WORDS.has(word.toLowerCase());
// "Overseas Sales" belongs to the firm above.
const isFieldAlone = (name: string): boolean =>
  name
    .split(" ")
    .every(
      (word) =>
        (EN_FIELDS.has(word.toLowerCase()) && !EN_ORG_WORDS.has(word.toLowerCase())) ||
        /^(?:overseas|global|domestic|regional|&)$/i.test(word),
    );
/** Whether a name is that of a part of something else: a unit, a field of work, "School of Law". */
export const isPartEn = (name: string): boolean =>
  PART_EN.test(name) || isUnitAlone(name) || isFieldAlone(name);

const KNOWN_UNIT =
  /^(?:Department|Dept\.?|School|Faculty|College|Office|Division|Bureau) (?:of|for) |\b(?:Department|Dept\.?|Directorate|Division|Section|Office|Bureau|Unit|Desk|Committee|Practice|School|Faculty|Secretariat|Team)$/iu;
/** Whether a name ends in a word that only parts of organizations have ("Overseas Department"), or is that of fields and a unit. "Institute" alone may be the whole. */
export const isUnitEn = (name: string): boolean =>
  name.includes(" ") && (KNOWN_UNIT.test(name) || isUnitAlone(name));

// Words that with fields make up the names of departments, and never that of a firm.
const OF_FIELDS = wordSet(
  `special marine global foreign general public cultural commercial technical student students academic urban rural internal domestic overseas strategic national creative
   consumer agricultural agri agri-food food financial legal medical scientific social community family youth women sustainable green renewable maritime naval air land water
   waste beverage private asset assets wealth credit heritage arts music language languages graduate undergraduate postgraduate alumni executive lifelong primary
   secondary higher vocational adult continuing new major group customs ports fleet crew freight passenger passengers vessel vessels operations zones zone affairs
   initiatives markets regions industries industrial investments energy technology engineering export exports import imports logistics services service international
   administration media press laboratory retail chemical industry investment trade programming enterprise enterprises sme smes startups start-ups fdi it hr pr ict r&d innovations
   exhibitions exhibition events conferences conference protocol bilateral multilateral economic sciences science humanities`,
);
const isFieldWord = (word: string): boolean =>
  (EN_FIELDS.has(word) && !EN_ORG_WORDS.has(word)) || OF_FIELDS.has(word) || /^(?:and|&|of|for)$/.test(word);
// "Market Access": fields only before such words.
const BEFORE_CONCERNED = wordSet(
  "market markets patient client customer donor member student brand key china asia europe africa",
);
const isConcerned = (word: string): boolean =>
  EN_CONCERNS.has(word) ||
  (/.{3}(?:ing|tion|ment|ity|ance|ence|ics|ship|ness)s?$/u.test(word) && !EN_ORG_WORDS.has(word));
/** Whether a name below that of an organization only says what somebody works on: "Special Economic Zones", "Customs". */
export const isFieldOfWork = (name: string): boolean => {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  return (
    words.every(isFieldWord) ||
    (words.length > 1 &&
      isConcerned(last) &&
      words.slice(0, -1).every((word) => isFieldWord(word) || BEFORE_CONCERNED.has(word)))
  );
};
const FIELDS_OF_TITLES = wordSet(
  "agri-food agrifood agribusiness visas visa passports cleantech mining development infrastructure automotive aerospace aviation semiconductors ict fintech e-commerce ecommerce healthcare pharma biotech life sciences climate green renewables renewable textiles machinery maritime shipping ports rail railways food beverage beverages wine creative industries startups multilateral bilateral consular economic commercial political cultural academic industrial agricultural financial administrative growth water forestry fisheries wood timber metals chemicals plastics electronics electrical construction estate property film music fashion luxury outbound inbound affairs service passport credit loans grants loan scholarships admissions sister twin cities towns twinning partnerships",
);
/** Whether words in brackets behind a title are its field: "Trade Commissioner (Agri-food)", "Consul (Visas)". */
export const isFieldOfTitle = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/,? /u)
    .every(
      (word) =>
        isFieldWord(word) || EN_FIELDS.has(word) || FIELDS_OF_TITLES.has(word) || EN_SUBJECTS.has(word),
    );

/** Posts with those of a unit without its owner ("Secretary of the Party Working Committee and …") in the same organization as the last. */
export const withOwner = (posts: readonly PostRead[], owner: OrganizationElement): PostRead[] =>
  posts.map((post) => {
    const { organization } = post;
    return organization?.lang === "en" && !organization.parent && isPartEn(organization.text)
      ? { ...post, organization: { ...organization, parent: owner.text } }
      : post;
  });

// "City of Modelport", "Model Province"
const AUTHORITY = costly(
  /^(?:(?:\p{Lu}\p{Ll}+ )?(?:City|Town|Municipality|County|Province|District|State|Region|Borough|Prefecture|Canton) of (?!\p{Ll}).{3,40}|(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:City|County|Province|Municipality|Prefecture|District|Borough))$/u,
);
/** The city, county or province that a name in English is, as an authority whose people a list may name. */
export const authorityIn = (name: string): OrganizationElement | undefined =>
  AUTHORITY.test(name) ? { kind: "organization", text: name, lang: "en", weak: true } : undefined;
