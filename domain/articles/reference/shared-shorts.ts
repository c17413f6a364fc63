import type { DraftRecord } from "../../events/shape";
import type { DraftOrg, Lang } from "../../events/values";

/** Every organization of a record as it was entered, in no particular order. */
const organizationsOf = (value: unknown, found: DraftOrg[] = []): DraftOrg[] => {
  if (typeof value !== "object" || value === null) return found;
  if (Array.isArray(value)) for (const one of value) organizationsOf(one, found);
  else
    for (const [key, one] of Object.entries(value)) {
      if (key === "organization" || key === "parent" || key === "home") found.push(one as DraftOrg);
      if (key === "of" && Array.isArray(one)) found.push(...(one as DraftOrg[]));
      organizationsOf(one, found);
    }
  return found;
};

/** 市商会: a Chinese name by the level of its region. */
const BY_LEVEL = /^[省市县区州]\p{Script=Han}{2,}/u;

/**
 * Short forms that organizations of different names declare, so that a text cannot use them for either: 学会 of two learned
 * societies that met, 市商会 beside the chamber of another city.
 */
export const sharedShorts = (record: DraftRecord, lang: Lang): ReadonlySet<string> => {
  const names = new Map<string, string[]>();
  const all = organizationsOf(record);
  for (const { name, short } of all) {
    const [whole, own] = [name?.[lang]?.trim(), short?.[lang]?.trim()];
    if (!whole || !own) continue;
    const alike = BY_LEVEL.test(own)
      ? all.flatMap((one) => (one.name?.[lang]?.endsWith(own) ? one.name[lang] : []))
      : [];
    names.set(own, [...(names.get(own) ?? []), whole, ...alike]);
  }
  const differ = (all: readonly string[]): boolean =>
    all.some((a) => all.some((b) => !a.includes(b) && !b.includes(a)));
  return new Set([...names].flatMap(([short, all]) => (differ(all) ? [short] : [])));
};
