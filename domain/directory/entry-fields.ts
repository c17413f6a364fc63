import { changesBetween } from "../audit/changes";
import { LANGS } from "../events/values";

/** The fields that a directory entry shares with records, by kind of entry, in the order of their form. */
export const ENTRY_FIELDS = {
  person: ["name", "later", "pronoun", "honorific", "postNominals", "aliases", "surnameOnly"],
  organization: ["name", "short", "shortThe", "kind", "city", "aliases", "the"],
  venue: ["name", "city", "address", "aliases", "the"],
} as const;
export type EntryKind = keyof typeof ENTRY_FIELDS;

type EntryValues = Readonly<Record<string, unknown>>;
type Fields = Record<string, unknown>;

const isText = (value: unknown): value is EntryValues =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const valueOfLanguage = (value: unknown, lang: string): unknown => (isText(value) ? value[lang] : undefined);
const isSame = (a: unknown, b: unknown): boolean => changesBetween(a, b).length === 0;
const without = (fields: Fields): Fields | undefined => {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
};

/** A field in which a record and the directory differ; undefined: that side has no value. */
export interface FieldDifference {
  /** The path below the entry: `name.en`, `pronoun`. */
  field: string;
  inRecord: unknown;
  inDirectory: unknown;
}

/**
 * The differences between a record's entry and the directory. A name missing on one side counts; other fields count only
 * where both have a value, since a record need not have all. Aliases are not compared.
 */
export const fieldDifferences = (
  kind: EntryKind,
  inRecord: EntryValues,
  inDirectory: EntryValues,
): FieldDifference[] =>
  ENTRY_FIELDS[kind].flatMap((field) => {
    if (field === "aliases") return [];
    const [here, there] = [inRecord[field], inDirectory[field]];
    if (isText(here) || isText(there))
      return LANGS.map((lang) => ({
        field: `${field}.${lang}`,
        inRecord: valueOfLanguage(here, lang),
        inDirectory: valueOfLanguage(there, lang),
      })).filter(
        (each) =>
          !isSame(each.inRecord, each.inDirectory) &&
          (field === "name" || (each.inRecord && each.inDirectory)),
      );
    return here === undefined || there === undefined || isSame(here, there)
      ? []
      : [{ field, inRecord: here, inDirectory: there }];
  });

const correctText = (inRecord: unknown, old: unknown, next: unknown, force: boolean): unknown =>
  without(
    Object.fromEntries(
      LANGS.map((lang) => {
        const own = valueOfLanguage(inRecord, lang);
        if (own === valueOfLanguage(old, lang)) return [lang, valueOfLanguage(next, lang)];
        return [lang, force ? (valueOfLanguage(next, lang) ?? own) : own];
      }),
    ),
  );

const correctValue = (inRecord: unknown, old: unknown, next: unknown, force: boolean): unknown => {
  if ([inRecord, old, next].some(isText)) return correctText(inRecord, old, next, force);
  if (isSame(inRecord, old)) return next;
  return force ? (next ?? inRecord) : inRecord;
};

/**
 * Applies a directory correction from `old` to `next` to a record's entry: fields equal to the old value change; fields
 * with a different value stay unless `force`, which removes nothing.
 */
export const applyCorrection = <W extends object>(
  kind: EntryKind,
  inRecord: W,
  old: EntryValues,
  next: EntryValues,
  force = false,
): W => {
  const result = { ...inRecord } as Fields;
  for (const field of ENTRY_FIELDS[kind]) {
    const value = correctValue(result[field], old[field], next[field], force);
    if (value === undefined) delete result[field];
    else result[field] = value;
  }
  return result as W;
};
