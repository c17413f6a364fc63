import { NEWS_KINDS } from "./key-rules";

/** The kinds of subjects that a key can refer to. */
const KEY_KINDS = [
  "participant",
  "delegation",
  "item",
  "remark",
  "agreement",
  "scope",
  "outcome",
  "photo",
] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

// Fields that refer to a subject. Lists contain keys; the others hold one key.
const SINGLE: Readonly<Record<string, KeyKind>> = {
  head: "participant",
  onBehalfOf: "participant",
  substitutes: "participant",
  participant: "participant",
  delegation: "delegation",
  after: "item",
};
const LISTS: Readonly<Record<string, KeyKind>> = {
  by: "participant",
  from: "participant",
  to: "participant",
  people: "participant",
  signatories: "participant",
  witnesses: "participant",
  participants: "participant",
  agreements: "agreement",
  outcomes: "outcome",
};
const ORIGINS: Readonly<Record<string, KeyKind>> = {
  agreement: "agreement",
  scope: "scope",
  remark: "remark",
  outcome: "outcome",
  item: "item",
};

const isNews = (kind: KeyKind): boolean => NEWS_KINDS.some((each) => each === kind);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const withoutInList = (name: string, list: readonly unknown[], kind: KeyKind, key: string): unknown[] =>
  list.flatMap((member) => {
    if (member === key && LISTS[name] === kind) return [];
    // People of an agenda item are members with a `key` and a role.
    if (name === "people" && kind === "participant" && isFields(member) && member.key === key) return [];
    return [strip(member, kind, key)];
  });

const strip = (value: unknown, kind: KeyKind, key: string): unknown => {
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (inner === key && (SINGLE[name] === kind || (name === "news" && isNews(kind)))) return [];
      if (name === "from" && isFields(inner)) {
        const away = Object.entries(inner).some(([field, at]) => at === key && ORIGINS[field] === kind);
        return away ? [] : [[name, inner]];
      }
      return [[name, Array.isArray(inner) ? withoutInList(name, inner, kind, key) : strip(inner, kind, key)]];
    }),
  );
};

/** Removes all references to `key`; a follow-up with that origin loses it. */
export const withoutReferences = <T>(record: T, kind: KeyKind, key: string): T =>
  strip(record, kind, key) as T;

const count = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + count(each), 0);
  if (!isFields(value)) return value === undefined ? 0 : 1;
  return Object.values(value).reduce<number>((sum, each) => sum + count(each), 0);
};

/** Whether anything in the record refers to `key`. */
export const isReferenced = (record: unknown, kind: KeyKind, key: string): boolean =>
  count(strip(record, kind, key)) < count(record);
