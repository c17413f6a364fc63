import { organizationsOf } from "../../events/mentions";
import type { DraftRecord, Participant } from "../../events/shape";
import { type DraftOrg, type Lang, otherLang } from "../../events/values";
import { literal } from "../literal";
import { textsOf } from "../record-texts";
import { sharedCount, unitsOf } from "./units";

/** A person of the record, with all the names and posts that a text may use. */
export interface KnownPerson {
  key: string;
  one: Participant;
  name: string;
  /** Full names first, then the shorter ones. */
  forms: readonly string[];
  /** Titles on the day, functions and forms of address, in one language. */
  titles: readonly string[];
}

export interface KnownOrganization {
  /** Its own name, the short one, aliases, and the names combined with those of its parents. */
  forms: readonly string[];
  org: DraftOrg;
}

interface KnownText {
  text: string;
  lower: string;
  path: readonly (string | number)[];
  units: ReadonlySet<string>;
}

/** What the record of an event supports, in one language. */
export interface Known {
  record: DraftRecord;
  lang: Lang;
  texts: readonly KnownText[];
  people: readonly KnownPerson[];
  organizations: readonly KnownOrganization[];
  /** Whether a text of the record has these words, in a context that shares words with the given one. */
  saysNear: (words: RegExp | string, context: string) => boolean;
  /** Whether a text of the record has these words anywhere. */
  says: (words: string) => boolean;
}

const titled = (posts: Participant["posts"], lang: Lang): string[] =>
  (posts ?? []).flatMap((post) => post.title?.[lang] ?? []);

/** The words of the longest shorter form of a name; each form is looked for in the whole text. */
const MOST_WORDS = 10;

const shortForms = (name: string, zhName: string | undefined, lang: Lang): string[] => {
  if (lang === "zh") return [];
  const words = name.split(" ");
  if (words.length < 2) return [];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // A Chinese name in Latin letters may be in either order, so its first and last word may be the family name.
  const both = zhName !== undefined || words.length === 2;
  const tails = words.map((_, i) => words.slice(i)).slice(Math.max(1, words.length - MOST_WORDS));
  return [...tails.map((tail) => tail.join(" ")), ...(both ? [first] : []), last];
};

const personOf = (one: Participant, lang: Lang): KnownPerson[] => {
  const person = one.person;
  const name = person?.name?.[lang];
  if (!person || !name) return [];
  const later = person.later?.[lang];
  const styles = [person.honorific?.[lang] ?? "", person.honorific?.en ?? ""].filter(Boolean);
  const titles = [
    ...titled(one.posts, lang),
    ...(one.functions ?? []).flatMap((text) => text[lang] ?? []),
    ...styles,
    ...(later && later !== name ? [later] : []),
  ];
  const surnames =
    person.surnameOnly && lang === "zh" ? titled(one.posts, lang).map((title) => `${name}${title}`) : [];
  const whole = person.surnameOnly && lang === "zh" ? surnames : [name, ...(person.aliases ?? [])];
  const forms = [...whole, later ?? "", ...shortForms(name, person.name?.zh, lang)].filter(
    (form) => form.length > 1,
  );
  const capitalised = forms.flatMap((form) =>
    /^\p{Ll}/u.test(form) ? [form, form[0]?.toUpperCase() + form.slice(1)] : [form],
  );
  return [{ key: one.key, one, name, forms: [...new Set(capitalised)], titles }];
};

const chainOf = (org: DraftOrg, lang: Lang): string[] => {
  const own = [org.name?.[lang], org.short?.[lang]].flatMap((one) => one ?? []);
  if (!org.parent) return own;
  const above = chainOf(org.parent, lang);
  const joined = own.flatMap((name) =>
    above.map((parent) => (lang === "zh" ? `${parent}${name}` : `${name} of ${parent}`)),
  );
  return [...own, ...joined];
};

const organizationOf = (org: DraftOrg, lang: Lang): KnownOrganization[] => {
  const forms = [
    ...chainOf(org, lang),
    ...(org.aliases ?? []),
    ...(org.city?.[lang] ? [org.city[lang]] : []),
  ];
  return org.name?.[lang] ? [{ forms: [...new Set(forms)], org }] : [];
};

/** Everything that a record supports in a language, read once for all checks. */
export const knownOf = (record: DraftRecord, lang: Lang): Known => {
  const other: Lang = otherLang(lang);
  // Latin brands and names are unchanged in a Chinese text.
  const foreign = lang === "zh" ? textsOf(record, other).filter(({ text }) => /\p{Lu}/u.test(text)) : [];
  const aliases = (record.participants ?? []).flatMap((one) => one.person?.aliases ?? []);
  const texts = [
    ...textsOf(record, lang),
    ...foreign,
    ...aliases.map((text) => ({ text, at: ["participants"] })),
  ].map(({ text, at }) => ({
    text,
    lower: text.toLowerCase(),
    path: at,
    units: new Set(unitsOf(text, lang)),
  }));
  const has = (words: RegExp, one: KnownText): boolean => words.test(one.lower);
  // In English "then" is not in "strengthen"; Chinese has no such word boundaries.
  const exactly = (words: string): RegExp => {
    const plain = literal(words.toLowerCase());
    return lang === "en" ? new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, "u") : new RegExp(plain, "u");
  };
  const contexts = new Map<string, ReadonlySet<string>>();
  return {
    record,
    lang,
    texts,
    people: (record.participants ?? []).flatMap((one) => personOf(one, lang)),
    organizations: organizationsOf(record).flatMap((org) => organizationOf(org, lang)),
    says: (words) => {
      const lower = words.toLowerCase();
      // Most words do not occur at all, and patterns are slow to find that out.
      const near = texts.filter((one) => one.lower.includes(lower));
      if (near.length === 0) return false;
      const wanted = exactly(words);
      return near.some((one) => has(wanted, one));
    },
    saysNear: (words, context) => {
      const there = contexts.get(context) ?? new Set(unitsOf(context, lang));
      contexts.set(context, there);
      const wanted = typeof words === "string" ? exactly(words) : words;
      return texts.some(
        (one) => has(wanted, one) && sharedCount(one.units, there) >= Math.min(3, one.units.size),
      );
    },
  };
};
