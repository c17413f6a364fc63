import { withValue } from "./edit";
import type { Step } from "./paths";
import type { DraftRecord, Venue } from "./shape";
import { type DraftOrg, LANGS, type Text } from "./values";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Fields with an organization, and with a list of them (`of` of an attendance is a text).
const ORGANIZATION = new Set(["home", "organization", "parent"]);
const ORGANIZATIONS = new Set(["of", "organizations"]);

type Visit = (value: Fields, at: readonly Step[]) => void;

const visitAll = (
  value: unknown,
  at: readonly Step[],
  isOne: (at: readonly Step[]) => boolean,
  visit: Visit,
) => {
  if (Array.isArray(value)) for (const [n, each] of value.entries()) visitAll(each, [...at, n], isOne, visit);
  if (!isFields(value)) return;
  if (isOne(at)) visit(value, at);
  for (const [name, inner] of Object.entries(value)) visitAll(inner, [...at, name], isOne, visit);
};

const isOrganization = (at: readonly Step[]): boolean => {
  const last = at.at(-1);
  if (typeof last === "string") return ORGANIZATION.has(last);
  return typeof last === "number" && ORGANIZATIONS.has(String(at.at(-2)));
};
const isVenue = (at: readonly Step[]): boolean => at.at(-1) === "venue";

// Equal in at least one language, and different in none.
const sameText = (a: Text | undefined, b: Text | undefined): boolean => {
  const both = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return both.length > 0 && both.every((lang) => a?.[lang] === b?.[lang]);
};

/** Whether two mentions are the same organization: the same id, or the same name and parent. */
export const isSameOrganization = (a: DraftOrg, b: DraftOrg): boolean => {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (!sameText(a.name, b.name)) return false;
  if (!a.parent || !b.parent) return !a.parent && !b.parent;
  return isSameOrganization(a.parent, b.parent);
};

const united = (known: DraftOrg, more: DraftOrg): DraftOrg => ({
  ...more,
  ...known,
  name: { ...more.name, ...known.name },
  ...((known.short || more.short) && { short: { ...more.short, ...known.short } }),
});

/** All organizations of a record, each once with all its fields, in order of first mention. */
export const organizationsOf = (record: DraftRecord): DraftOrg[] => {
  const found: DraftOrg[] = [];
  visitAll(record, [], isOrganization, (value) => {
    const mention = value as DraftOrg;
    if (!mention.name?.en && !mention.name?.zh) return;
    const at = found.findIndex((each) => isSameOrganization(each, mention));
    const known = found[at];
    if (known) found[at] = united(known, mention);
    else found.push(mention);
  });
  return found;
};

/** Replaces every mention of `before`, so that an organization is corrected once per event. */
export const withOrganization = (record: DraftRecord, before: DraftOrg, after: DraftOrg): DraftRecord => {
  const places: (readonly Step[])[] = [];
  visitAll(record, [], isOrganization, (value, at) => {
    if (isSameOrganization(value as DraftOrg, before)) places.push(at);
  });
  // Depth first: a parent may be mentioned inside another mention.
  return places.sort((a, b) => b.length - a.length).reduce((next, at) => withValue(next, at, after), record);
};

/** All venues of a record, each once. */
export const venuesOf = (record: DraftRecord): Venue[] => {
  const found: Venue[] = [];
  visitAll(record, [], isVenue, (value) => {
    const mention = value as Venue;
    const known = found.some((each) =>
      each.id !== undefined && mention.id !== undefined
        ? each.id === mention.id
        : sameText(each.name, mention.name),
    );
    if (!known && (mention.name?.en || mention.name?.zh)) found.push(mention);
  });
  return found;
};

/**
 * A name while it is edited: emptied, the selection is cleared; replaced in one step, it is another organization with only
 * that name; otherwise the same one with a corrected spelling.
 */
export const renamed = <T extends { name?: Text | undefined }>(
  old: T | undefined,
  lang: keyof Text,
  words: string,
): T | undefined => {
  const before = old?.name?.[lang] ?? "";
  const name: Text = { ...old?.name, [lang]: words };
  if (words === "") {
    delete name[lang];
    return Object.values(name).some(Boolean) ? ({ ...old, name } as T) : undefined;
  }
  const half = Math.ceil(before.length / 2);
  const isSameName =
    before === "" ||
    words.includes(before.slice(0, half)) ||
    words.includes(before.slice(before.length - half));
  return (isSameName ? { ...old, name } : { name: { [lang]: words } }) as T;
};
