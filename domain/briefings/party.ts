import type { DraftRecord, Participant } from "../events/shape";
import { type DraftOrg, LANGS, type Text } from "../events/values";
import { nameKey, organizationsRepresentedBy } from "../follow-ups/promise-organizations";

/** An organization of the directory with its names, aliases and parent. */
export interface KnownOrganization {
  id: string;
  name: Text;
  aliases: readonly string[];
  parentId: string | null;
  mergedInto: string | null;
}

type IsMatch = (organization: DraftOrg | undefined) => boolean;

const folded = (words: string | undefined): string => (words ?? "").normalize("NFKC").trim().toLowerCase();

// Equal in one language, by name or alias, and different in none.
const hasName = (entry: KnownOrganization, name: Text | undefined): boolean => {
  const spellings = entry.aliases.map(folded);
  const langs = LANGS.filter((lang) => folded(name?.[lang]) !== "");
  const isAlike = (lang: keyof Text) =>
    [folded(entry.name[lang]), ...spellings].includes(folded(name?.[lang]));
  const known = langs.filter((lang) => folded(entry.name[lang]) !== "" || isAlike(lang));
  return known.length > 0 && known.every(isAlike);
};

/**
 * Whether an organization in a record is one of `members` or part of one: by id, also of a merged entry; without an id by
 * name or alias, if the parents match too. The first argument contains the members, entries merged into them, and all
 * their ancestors.
 */
export const belongsTo = (
  organizations: readonly KnownOrganization[],
  members: readonly string[],
): IsMatch => {
  const byId = new Map(organizations.map((entry) => [entry.id, entry]));
  const kept = (id: string): string => {
    const seen = new Set([id]);
    for (const each of seen) {
      const next = byId.get(each)?.mergedInto;
      if (next) seen.add(next);
    }
    return [...seen].at(-1) ?? id;
  };
  const own = members.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
  const isEntry = (organization: DraftOrg, entry: KnownOrganization): boolean => {
    if (organization.id !== undefined) return kept(organization.id.toLowerCase()) === entry.id;
    if (!hasName(entry, organization.name)) return false;
    const above = entry.parentId ? byId.get(entry.parentId) : undefined;
    if (!above || !organization.parent) return !entry.parentId && !organization.parent;
    return isEntry(organization.parent, above);
  };
  const isOf: IsMatch = (organization) =>
    organization !== undefined &&
    (own.some((entry) => isEntry(organization, entry)) || isOf(organization.parent));
  return isOf;
};

/** Whether an organization or one of its ancestors has one of these keys (domain/follow-ups/promise-organizations.ts). */
export const isAmong = (keys: readonly string[]): IsMatch => {
  const known = new Set(keys);
  const isIn: IsMatch = (organization) => {
    if (!organization) return false;
    const key = organization.id ? `o:${organization.id.toLowerCase()}` : nameKey(organization.name);
    return (key !== undefined && known.has(key)) || isIn(organization.parent);
  };
  return isIn;
};

/** Tests whether organizations and participants of one event belong to the briefing's subject or to us. */
export interface Sides {
  /** Whether an organization belongs to the subject of the briefing. */
  isTheirOrganization: IsMatch;
  /** Whether a participant represents the subject, or is the person the briefing is about. */
  isTheirs: (participant: Participant) => boolean;
  isOurOrganization: IsMatch;
}

/** The sides of an event in the briefing for an organization. */
export const sidesOfOrganization =
  (isTheirOrganization: IsMatch, isOurOrganization: IsMatch) =>
  (_record: DraftRecord): Sides => ({
    isTheirOrganization,
    isOurOrganization,
    isTheirs: (participant) => organizationsRepresentedBy(participant).some(isTheirOrganization),
  });

/** The sides of an event in the briefing for a person: theirs are the organizations of that day's positions, except ours. */
export const sidesOfPerson =
  (ids: readonly string[], isOurOrganization: IsMatch) =>
  (record: DraftRecord): Sides => {
    const isTheirs = ({ person }: Participant) => ids.includes(person?.id?.toLowerCase() ?? "");
    const organizations = (record.participants ?? [])
      .filter(isTheirs)
      .flatMap(organizationsRepresentedBy)
      .filter((each) => !isOurOrganization(each));
    const keys = organizations.flatMap((each) =>
      each.id ? `o:${each.id.toLowerCase()}` : (nameKey(each.name) ?? []),
    );
    return { isTheirs, isOurOrganization, isTheirOrganization: isAmong(keys) };
  };
