import type { AgreementAt, Terms } from "../../content/message";
import { KIND_OF_TYPE } from "../../content/untitled-documents";
import { loose, type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { andList, definite, headNoun, isPlural, number, withArticle } from "./grammar";
import { pluralOf } from "./plural";

export const KINDS =
  "agreement memorandum letter contract protocol declaration plan charter pact mou accord convention arrangement".split(
    " ",
  );

/** A word by which a title says that it is that of a document. */
const SAYS_KIND =
  /\b(?:agreements?|memorand(?:um|a|ums)|letters?|contracts?|protocols?|declarations?|plans?|charters?|pact|mous?|accords?|conventions?|arrangements?|statements?|communiqu[eé]s?|treaty|treaties|minutes|programmes?|programs?|road ?maps?|frameworks?|initiatives?|deeds?|leases?|undertakings?|notes?|compact|partnerships?|covenants?|codes?|guidelines|deals?|twinning|cooperation$|collaboration$)\b/iu;

/** Words in capitals, with small ones or figures in between: a proper title. */
const PROPER =
  /^\p{Lu}[\p{L}’'-]*(?: (?:of|on|for|in|and|to|the|with|&|\p{Lu}[\p{L}’'-]*|\d[\d–/-]*)){1,11}$/u;

/** "memorandum of understanding" of "Clean Lakes 2030": the kind of a document whose proper title names none. */
export const kindOfTitled = (
  title: string,
  { type, count = 0 }: AgreementAt["agreement"],
): string | undefined =>
  count > 1 || SAYS_KIND.test(title) || !PROPER.test(title) ? undefined : KIND_OF_TYPE[type ?? "other"]?.en;

/** Whether a document renews one of its own kind: a memorandum that replaces a letter of intent is a new one. */
export const isRenewal = ({ renewalOf, title }: AgreementAt["agreement"]): boolean => {
  const before = renewalOf?.title?.en;
  const kind = (text: string): string | undefined => KINDS.find((one) => text.toLowerCase().includes(one));
  return renewalOf !== undefined && (!before || !title?.en || kind(before) === kind(title.en));
};

/** "declaration reaffirming the friendship": what a document does, behind its kind. */
const TO_WHAT = / (?:\p{Ll}+ing|to \p{Ll}+) (?:the|their|an?|its|sister|friendly|further)\b.*$/u;

/** "agreements and contracts", "letters of intent and plans": documents of more than one kind. */
const MIXED = new RegExp(
  `^\\S+(?: (?!(?:of|on|for|to|in) )\\S+)* and |(?: and |, )(?:\\p{L}+ ){0,2}(?:(?:${KINDS.join("|")})s|memoranda)\\b`,
  "iu",
);

/** A document's kind for a later mention: "the agreement", "the memorandum"; several signed together: "the documents". */
export const documentNoun = (discourse: Discourse, { agreement, path, together }: AgreementAt): string => {
  if (together) return "the documents";
  const title = discourse.facts.said(agreement.title, `${path}.title`)?.text ?? "";
  const noun = headNoun((kindOfTitled(title, agreement) ?? title).replace(TO_WHAT, ""));
  if ((agreement.count ?? 0) > 1) {
    const one = noun
      .toLowerCase()
      .replace(/memoranda$/, "memorandum")
      .replace(/s$/, "");
    return KINDS.includes(one) && one !== "mou" && !MIXED.test(title)
      ? `the ${pluralOf(one)}`
      : "the documents";
  }
  const head = noun.toLowerCase();
  if (KINDS.includes(head)) return `the ${head !== "mou" ? head : noun === "MoU" ? noun : "MOU"}`;
  return isPlural(title) ? "the documents" : "the document";
};

/** Words of a title by which one of several documents is named again. */
const MAX_NAMED_AGAIN = 5;

/**
 * A document for a sentence about its own terms: by its title where another one of the same ceremony is of its kind, and also
 * for "the agreement", which could be any of them.
 */
export const documentOfTerms = (discourse: Discourse, terms: Terms): string => {
  const noun = documentNoun(discourse, terms);
  const others = (terms.beside ?? []).map((one) => documentNoun(discourse, one));
  const title = discourse.facts.said(terms.agreement.title, "");
  const isAny = noun === "the agreement" && others.length > 0;
  const short = title !== undefined && title.text.split(" ").length <= MAX_NAMED_AGAIN;
  return title && (others.includes(noun) || (isAny && short)) ? definite(title.text) : noun;
};

/** Words of titles for which a sentence has room. */
const SHORT_TITLES = 24;

/** "a framework agreement and a plan": documents signed together; undefined where they need a sentence of their own. */
export const titlesTogether = (
  { facts }: Discourse,
  first: Phrase,
  together: readonly AgreementAt[],
): { words: Phrase; list?: Phrase } => {
  const others = together.flatMap(({ agreement, path }) => {
    const title = facts.said(agreement.title, `${path}.title`);
    return title ? [plain(withArticle(title.text), [title.path])] : [];
  });
  const all = [first, ...others];
  const list = loose(andList(all));
  if (all.length <= 3 && all.reduce((n, one) => n + textOf(one).split(" ").length, 0) <= SHORT_TITLES)
    return { words: list };
  return { words: plain(`${number(all.length)} documents`), list };
};

/** The paths of documents that one sentence mentions together with the first. */
export const pathsTogether = (
  { facts }: Discourse,
  together: readonly AgreementAt[] | undefined,
  ...fields: readonly string[]
): string[] =>
  (together ?? []).flatMap(({ agreement, path }) => [
    ...fields.map((field) => `${path}.${field}`),
    ...(agreement.parties ?? []).flatMap((party, at) => {
      const org = facts.org(party.organization, `${path}.parties[${at}].organization`);
      const group = facts.said(party.group, `${path}.parties[${at}].group`);
      return [org?.name.path, group?.path].filter((one) => one !== undefined);
    }),
  ]);

/** Kinds of organizations that several of a kind are called by in the plural. */
const OF_A_KIND: ReadonlySet<string> = new Set(
  (
    "university company hospital chamber association institute college school center bureau city port centre academy council " +
    "federation museum library bank ministry garden park zone club league society union guild foundation agency authority " +
    "laboratory observatory theatre clinic"
  ).split(" "),
);

/** Kinds of the record that include organizations with other nouns in their names: a college, a garden. */
const BROAD: Readonly<Record<string, RegExp>> = { university: /univers/i, institute: /institut/i };

/** The noun for several organizations of a kind: those of a broad kind whose names have other nouns are institutions. */
const pluralOfKind = (kind: string, orgs: readonly OrgFact[]): string | undefined =>
  BROAD[kind] && !orgs.every(({ name }) => BROAD[kind]?.test(name.text))
    ? "institutions"
    : OF_A_KIND.has(kind)
      ? pluralOf(kind)
      : undefined;

/** "universities", "chambers": the common noun of these organizations, by their names or otherwise by their kind. */
export const commonPlural = (orgs: readonly OrgFact[]): string | undefined => {
  const nouns = new Set(orgs.map((org) => headNoun(org.name.text).toLowerCase()));
  const kinds = new Set(orgs.map((org) => (org.kind === "association" ? undefined : org.kind)));
  const [[noun = ""], [kind = ""]] = [[...nouns], [...kinds]];
  if (nouns.size === 1 && OF_A_KIND.has(noun)) return pluralOf(noun);
  return kinds.size === 1 ? pluralOfKind(kind, orgs) : undefined;
};

const DOCUMENT =
  /^((?:(?!(?:to|of|on|for|and|in|between)\b)[\p{L}\d+-]+ )*?)(agreement|memorandum|MOU|MoU|contract|protocol|letter|plan|charter|pact|declaration|accord|convention|lease)(?= (?:of|on|for|concerning|regarding) (?!.* and )|$)/iu;

/** "memoranda of understanding": several documents of one title; undefined where its plural is not certain. */
export const pluralDocument = (title: string): string | undefined =>
  /^(?:the|an?|its|their) /i.test(title) || !DOCUMENT.test(title)
    ? undefined
    : title.replace(DOCUMENT, (_, front: string, noun: string) => `${front}${pluralOf(noun)}`);

/** "agreement" of "Agreement on Student Exchange": the kind of a document in its plural, for several of different titles. */
export const pluralKind = (title: string): string | undefined => {
  const noun = DOCUMENT.exec(title)?.[2]?.toLowerCase();
  return noun ? pluralOf(noun === "mou" ? "memorandum" : noun) : undefined;
};

/** "the two universities", "the two chambers": the parties together, by their common noun; otherwise "the two sides", "the parties". */
export const partiesTogether = (discourse: Discourse, { agreement, path }: AgreementAt): string => {
  const parties = agreement.parties ?? [];
  // "The parties" are those of the document, which the text has named.
  if (parties.length === 0 && discourse.facts.people.some(({ raw }) => raw.side === "guest"))
    return "the two sides";
  const orgs = parties.flatMap(
    (party, at) => discourse.facts.org(party.organization, `${path}.parties[${at}].organization`)?.org ?? [],
  );
  const plural = orgs.length === parties.length ? commonPlural(orgs) : undefined;
  if (parties.length !== 2) return plural && parties.length > 2 ? `the ${plural}` : "the parties";
  if (plural) return `the two ${plural}`;
  const others = discourse.memory.turns.has("all sides") && !areTheSides(discourse, orgs);
  return others ? "the two parties" : "the two sides";
};

/** Whether the parties are the organizations of the two sides of the event, so that "the two sides" keeps its meaning. */
const areTheSides = ({ facts }: Discourse, orgs: readonly OrgFact[]): boolean => {
  const above = (org: OrgFact): OrgFact[] => [org, ...(org.parent ? above(org.parent.org) : [])];
  const sides = orgs.map((org) =>
    facts.people.flatMap(({ raw, posts, of }) => {
      const own = [...posts.flatMap((post) => post.org ?? []), ...of];
      return raw.side && own.some((ref) => above(ref.org).includes(org)) ? [raw.side] : [];
    }),
  );
  const [first, second] = sides;
  return (first?.some((side) => second?.some((other) => other !== side)) ?? false) && sides.length === 2;
};
