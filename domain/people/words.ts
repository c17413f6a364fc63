import { changesBetween } from "../audit/changes";
import { LANGS } from "../events/values";

/** The fields that a directory keeps of an entry and a record tells of it, by kind of entry. */
export const WORDS = {
  person: ["name", "later", "pronoun", "aliases", "honorific", "postNominals", "surnameOnly"],
  organization: ["name", "the", "short", "shortThe", "aliases", "kind", "city"],
  venue: ["name", "the", "aliases", "city", "address"],
} as const;
export type EntryKind = keyof typeof WORDS;

type Words = Readonly<Record<string, unknown>>;
type Fields = Record<string, unknown>;

const isText = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const wordIn = (value: unknown, lang: string): unknown => (isText(value) ? value[lang] : undefined);
const isSame = (a: unknown, b: unknown): boolean => changesBetween(a, b).length === 0;
const without = (fields: Fields): Fields | undefined => {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** A place where a record's words about an entry are not the directory's; undefined: that side says nothing there. */
export interface WordDifference {
  /** Below the entry: `name.en`, `pronoun`. */
  field: string;
  told: unknown;
  known: unknown;
}

/**
 * Where a record's words of an entry differ from the directory's. A name that one side lacks in a language is a difference; of
 * all other fields only what both say differently, since a record need not tell everything. Aliases are nobody's words.
 */
export const wordDifferences = (kind: EntryKind, told: Words, known: Words): WordDifference[] =>
  WORDS[kind].flatMap((field) => {
    if (field === "aliases") return [];
    const [here, there] = [told[field], known[field]];
    if (isText(here) || isText(there))
      return LANGS.map((lang) => ({
        field: `${field}.${lang}`,
        told: wordIn(here, lang),
        known: wordIn(there, lang),
      })).filter((each) => !isSame(each.told, each.known) && (field === "name" || (each.told && each.known)));
    return here === undefined || there === undefined || isSame(here, there)
      ? []
      : [{ field, told: here, known: there }];
  });

const correctedText = (told: unknown, old: unknown, next: unknown, force: boolean): unknown =>
  without(
    Object.fromEntries(
      LANGS.map((lang) => {
        const own = wordIn(told, lang);
        if (own === wordIn(old, lang)) return [lang, wordIn(next, lang)];
        return [lang, force ? (wordIn(next, lang) ?? own) : own];
      }),
    ),
  );

const correctedValue = (told: unknown, old: unknown, next: unknown, force: boolean): unknown => {
  if ([told, old, next].some(isText)) return correctedText(told, old, next, force);
  if (isSame(told, old)) return next;
  return force ? (next ?? told) : told;
};

/**
 * A record's words of an entry after the directory's were corrected from `old` to `next`: what was told as the directory had it
 * follows; what the record told in words of its own stays, unless `force`, which takes nothing away.
 */
export const correctedWords = <W extends object>(
  kind: EntryKind,
  told: W,
  old: Words,
  next: Words,
  force = false,
): W => {
  const result = { ...told } as Fields;
  for (const field of WORDS[kind]) {
    const value = correctedValue(result[field], old[field], next[field], force);
    if (value === undefined) delete result[field];
    else result[field] = value;
  }
  return result as W;
};
