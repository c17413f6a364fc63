import type { DraftRecord, Participant } from "../events/shape";
import { type DraftOrg, LANGS, type Text } from "../events/values";
import { nameKey, organizationsRepresentedBy } from "../follow-ups/promise-organizations";

/** An organization of the directory: its own names and spellings, and what stands above it. */
export interface KnownBody {
  id: string;
  name: Text;
  aliases: readonly string[];
  parentId: string | null;
  mergedInto: string | null;
}

export type IsOf = (organization: DraftOrg | undefined) => boolean;

const folded = (words: string | undefined): string => (words ?? "").normalize("NFKC").trim().toLowerCase();

// Alike in one language, by a name or another spelling, and in none called otherwise.
const isCalled = (body: KnownBody, name: Text | undefined): boolean => {
  const spellings = body.aliases.map(folded);
  const told = LANGS.filter((lang) => folded(name?.[lang]) !== "");
  const isAlike = (lang: keyof Text) =>
    [folded(body.name[lang]), ...spellings].includes(folded(name?.[lang]));
  const known = told.filter((lang) => folded(body.name[lang]) !== "" || isAlike(lang));
  return known.length > 0 && known.every(isAlike);
};

/**
 * Whether a body that a record names is one of `members` or a part of one. By its id, also that of an entry merged into a member;
 * without an id by its name alone, where that is the entry's own name or spelling and both have the same body above them,
 * or none. `bodies` holds the members, what was merged into them, and all above them.
 */
export const belongsTo = (bodies: readonly KnownBody[], members: readonly string[]): IsOf => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const kept = (id: string): string => {
    const seen = new Set([id]);
    for (const each of seen) {
      const next = byId.get(each)?.mergedInto;
      if (next) seen.add(next);
    }
    return [...seen].at(-1) ?? id;
  };
  const own = members.map((id) => byId.get(id)).filter((body) => body !== undefined);
  const isEntry = (organization: DraftOrg, body: KnownBody): boolean => {
    if (organization.id !== undefined) return kept(organization.id.toLowerCase()) === body.id;
    if (!isCalled(body, organization.name)) return false;
    const above = body.parentId ? byId.get(body.parentId) : undefined;
    if (!above || !organization.parent) return !body.parentId && !organization.parent;
    return isEntry(organization.parent, above);
  };
  const isOf: IsOf = (organization) =>
    organization !== undefined &&
    (own.some((body) => isEntry(organization, body)) || isOf(organization.parent));
  return isOf;
};

/** Whether a body, or one above it, is among those with these keys (domain/follow-ups/promise-organizations.ts). */
export const isAmong = (keys: readonly string[]): IsOf => {
  const known = new Set(keys);
  const isIn: IsOf = (organization) => {
    if (!organization) return false;
    const key = organization.id ? `o:${organization.id.toLowerCase()}` : nameKey(organization.name);
    return (key !== undefined && known.has(key)) || isIn(organization.parent);
  };
  return isIn;
};

/** Of whom a briefing is, and who "we" are, asked of the parts of one event. */
export interface Sides {
  /** Whether a body is theirs, in this event. */
  isTheirBody: IsOf;
  /** Whether a participant came for them, or is the one the briefing is of. */
  isTheirs: (participant: Participant) => boolean;
  isOurBody: IsOf;
}

/** The sides of an event, for the briefing of an organization. */
export const sidesOfOrganization =
  (isTheirBody: IsOf, isOurBody: IsOf) =>
  (_record: DraftRecord): Sides => ({
    isTheirBody,
    isOurBody,
    isTheirs: (participant) => organizationsRepresentedBy(participant).some(isTheirBody),
  });

/** The sides of an event, for the briefing of a person: theirs are the bodies of the posts of that day that are not ours. */
export const sidesOfPerson =
  (ids: readonly string[], isOurBody: IsOf) =>
  (record: DraftRecord): Sides => {
    const isTheirs = ({ person }: Participant) => ids.includes(person?.id?.toLowerCase() ?? "");
    const bodies = (record.participants ?? [])
      .filter(isTheirs)
      .flatMap(organizationsRepresentedBy)
      .filter((each) => !isOurBody(each));
    const keys = bodies.flatMap((each) =>
      each.id ? `o:${each.id.toLowerCase()}` : (nameKey(each.name) ?? []),
    );
    return { isTheirs, isOurBody, isTheirBody: isAmong(keys) };
  };
