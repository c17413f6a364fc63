import type { DraftRecord } from "../../../events/shape";
import { oncePerText } from "../../once-per";
import { textsOf } from "../../record-texts";
import { INFORMATION_FIELDS } from "./information-fields";

/** Letters that texts use as a name: "LCC". */
const LETTERS = /(?<![\p{L}\d&/-])[A-Z]{2,6}(?![\p{L}\d&/-])/gu;
const SMALL = /^(?:of|the|and|for|on|in|at|de|la|du|&)$/iu;
/** Letters that are no organization of the record. */
const KNOWN =
  /^(?:UN|EU|UK|US|USA|UAE|PRC|CPC|AI|IT|ICT|VIP|CEO|CFO|COO|CTO|MOU|MOA|LOI|GDP|FDI|SME|SMES|NGO|NGOS|TV|VC|PR|HR|PHD|MBA|BRI|ASEAN|GCC|WHO|WTO|MICE|STEM|TVET|MDT|EPZ|EPZS|SEZ|FTA|ID|PDF|QS|COVID)$/;

const wordsOf = oncePerText((name): string[] =>
  name
    .replace(/\([^)]*\)|,.*$/gu, " ")
    .split(/[\s-]+/u)
    .filter((word) => word !== "" && !SMALL.test(word)),
);

/** Whether letters are those of words in order, each beginning with its initial; letters within a word may follow it. */
const spells = (letters: string, words: readonly string[], skipped = 0): boolean => {
  const [word, ...rest] = words;
  if (word === undefined) return letters === "";
  if (letters === "") return false;
  if (word.charAt(0).toUpperCase() === letters.charAt(0)) {
    if (spells(letters.slice(1), rest, skipped)) return true;
    // "HZAU" of "Huazhong Agricultural University": two letters of a compound.
    const second = letters.charAt(1).toLowerCase();
    if (
      letters.length > 2 &&
      second !== "" &&
      word.slice(2).includes(second) &&
      spells(letters.slice(2), rest, skipped)
    )
      return true;
  }
  // "CND" of "Changzhou National Hi-Tech District": parts inside that the letters leave out.
  return skipped < 2 && rest.length > 0 && isInside(word) && spells(letters, rest, skipped + 1);
};
const isInside = (word: string): boolean => /^(?:Hi|High|Tech|Municipal|Provincial|State)$/u.test(word);

/** Whether letters are those of a name: "LCC" of the Lake Chamber of Commerce, "RU" of the University of Reed as well. */
export const areInitials = (letters: string, name: string): boolean => {
  const words = wordsOf(name);
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (spells(letters, words)) return true;
  const [first, ...rest] = words;
  return /^University of /.test(name) && first !== undefined && spells(letters, [...rest, first]);
};

interface Named {
  readonly name: string;
  readonly short: string | undefined;
}

const organizationsIn = (value: unknown, field: string, found: Named[]): void => {
  if (Array.isArray(value)) for (const one of value) organizationsIn(one, field, found);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const fields = value as Readonly<Record<string, unknown>>;
  const name = (fields.name as { en?: string } | undefined)?.en;
  if (ORGANIZATIONS.has(field) && name)
    found.push({ name, short: (fields.short as { en?: string } | undefined)?.en });
  for (const key of Object.keys(fields)) organizationsIn(fields[key], key, found);
};
const ORGANIZATIONS: ReadonlySet<string> = new Set(["organization", "parent", "of", "home"]);

const withShort = (value: unknown, field: string, shorts: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((one) => withShort(one, field, shorts));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const made = Object.fromEntries(
    Object.entries(fields).map(([key, one]) => [key, withShort(one, key, shorts)]),
  );
  const name = (fields.name as { en?: string } | undefined)?.en;
  const short = name === undefined ? undefined : shorts.get(name);
  return ORGANIZATIONS.has(field) && short
    ? { ...made, short: { ...(fields.short as object), en: short } }
    : made;
};

/** Whether letters in a field stand for a name. */
const hasInformation = (step: unknown): boolean => step === "did" || INFORMATION_FIELDS.has(String(step));

const NAMES = /"name":\{(?:"zh":"[^"]*",)?"en":"([^"]+)"/g;

/** Whether letters of a stored record may be those of one of its names, which most records are passed over by. */
const mayHaveInitials = (stored: string): boolean => {
  const letters = new Set<string>();
  for (const [one] of stored.matchAll(LETTERS))
    if (!KNOWN.test(one) && !stored.includes(`"en":"${one}"`)) letters.add(one);
  if (letters.size === 0) return false;
  const names = new Set<string>();
  for (const [, name = ""] of stored.matchAll(NAMES)) names.add(name);
  for (const one of letters) for (const name of names) if (areInitials(one, name)) return true;
  return false;
};

/**
 * A record in which an organization has as its short name the letters by which the record's own texts call it, where they are
 * the initials of only one: "KU" of the University of Kell. The same record where texts use none.
 */
export const withInitials = (record: DraftRecord): DraftRecord =>
  mayHaveInitials(JSON.stringify(record)) ? initialsAsShorts(record) : record;

const initialsAsShorts = (record: DraftRecord): DraftRecord => {
  const letters = new Set<string>();
  for (const { at, text } of textsOf(record, "en"))
    if (at.some(hasInformation))
      for (const [one] of text.matchAll(LETTERS)) if (!KNOWN.test(one)) letters.add(one);
  if (letters.size === 0) return record;
  const found: Named[] = [];
  organizationsIn(record, "", found);
  const taken = new Set(found.flatMap(({ short }) => short ?? []));
  const shorts = new Map<string, string>();
  for (const one of letters) {
    if (taken.has(one)) continue;
    const names = new Set(found.flatMap(({ name }) => (areInitials(one, name) ? [name] : [])));
    const [name] = names;
    if (!name || names.size !== 1 || shorts.has(name)) continue;
    if (found.some((org) => org.name === name && org.short)) continue;
    shorts.set(name, one);
  }
  return shorts.size === 0 ? record : (withShort(record, "", shorts) as DraftRecord);
};
