import type { DraftRecord } from "../../events/shape";

type DraftOrg = NonNullable<DraftRecord["home"]>;

/** "Lake University is in Norland.": a sentence of context that says only where something is. */
const LOCATED =
  /^(?:The )?(\p{Lu}[^,;:]*?) is (?:located |situated |based )?in ((?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |and )?\p{Lu}[\p{L}’'-]*){0,3}(?:, \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)?)\.?$/u;

/** Characters of such a sentence. */
const MAX_LENGTH = 120;

/** A sentence that would have nothing to refer to without the one before it. */
const REFERS_BACK = /^(?:It|Its|They|Their|This|These|That|There|The \p{Ll}+)\b/u;

const bare = (name: string | undefined): string => (name ?? "").replace(/^the /i, "");

/** English: where an organization is, as its place rather than as a sentence of context, which it would be alone. */
export const withLocatedOrganizations = (record: DraftRecord): DraftRecord => {
  if (!record.background?.some(({ en = "" }) => en.length <= MAX_LENGTH && LOCATED.test(en))) return record;
  const { agreements = [], participants = [] } = record;
  const places = new Map<string, string>();
  const isNamed = (org: DraftOrg, name: string): boolean =>
    [org.name?.en, org.short?.en].some((one) => bare(one) === name);
  const parties = agreements.flatMap((one) =>
    (one.parties ?? []).flatMap((party) => party.organization ?? []),
  );
  const owners = participants
    .filter(({ presence }) => presence === undefined || presence === "attended" || presence === "remote")
    .flatMap(({ posts = [] }) => posts.flatMap((post) => post.organization ?? []));
  const background = record.background?.map((text, at, all) => {
    const [, name, place] = LOCATED.exec(text.en ?? "") ?? [];
    const own = [...parties, ...owners].filter((org) => isNamed(org, name ?? ""));
    if (!name || !place || own.length === 0 || own.some(({ city }) => city)) return text;
    // Behind its name "in Reedham" would also be where the event took place.
    const isOfEvent = [record.city, record.venue?.city].some((city) => city?.en === place);
    if (isOfEvent || REFERS_BACK.test(all[at + 1]?.en ?? "")) return text;
    places.set(name, place);
    const { en: _, ...rest } = text;
    return rest;
  });
  if (places.size === 0) return record;
  const placed = <T extends DraftOrg | undefined>(org: T): T => {
    const place = org && [...places].find(([name]) => isNamed(org, name))?.[1];
    return org && place ? { ...org, city: { en: place } } : org;
  };
  return {
    ...record,
    background,
    agreements: record.agreements?.map((one) => ({
      ...one,
      parties: one.parties?.map((party) => ({ ...party, organization: placed(party.organization) })),
    })),
    participants: record.participants?.map((one) => ({
      ...one,
      posts: one.posts?.map((post) => ({ ...post, organization: placed(post.organization) })),
    })),
  } as DraftRecord;
};
