import { isSameOrganization } from "../events/mentions";
import { pathsIn } from "../events/paths";
import type { DraftRecord, Participant, Post } from "../events/shape";
import { LANGS, type Text } from "../events/values";
import { levelOfTitle } from "../participations/titles";
import type { BriefedEvent, BriefedPerson, Past } from "./briefing";
import { sourceIn, wasThere } from "./meetings";
import type { Sides } from "./party";

/** Somebody whom the directory knows, in its order. */
export interface KnownPerson {
  id: string;
  name: Text;
  /** Held on the briefing's day. */
  now: Post[];
}

// Alike in one language, unlike in none.
const isAlike = (a: Text | undefined, b: Text | undefined): boolean => {
  const both = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return both.length > 0 && both.every((lang) => a?.[lang] === b?.[lang]);
};
const isEither = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
  a === undefined || b === undefined ? a === b : same(a, b);

const FLAGS = ["former", "acting", "concurrent", "honorary"] as const;
const isSamePost = (a: Post, b: Post): boolean =>
  isEither(a.title, b.title, isAlike) &&
  isEither(a.organization, b.organization, isSameOrganization) &&
  FLAGS.every((flag) => Boolean(a[flag]) === Boolean(b[flag]));

/** Whether two lists name the same posts, in whatever order. */
export const areSamePosts = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => isSamePost(one, other)));

/** One person over several events: by the directory's id; one without an id by the name, among people of the same party. */
export const isSamePerson = (
  a: { id: string | null; name: Text },
  b: { id: string | null; name: Text },
): boolean => (a.id !== null && b.id !== null ? a.id === b.id : isAlike(a.name, b.name));

/** Whom a participant is, for `isSamePerson`; `idOf` gives the directory's id for the record's. */
export const identityOf = ({ person }: Participant, idOf: (id: string | undefined) => string | null) => ({
  id: idOf(person?.id),
  name: person?.name ?? {},
});

const levelOf = (person: BriefedPerson): number => {
  const posts = person.now.length > 0 ? person.now : (person.past[0]?.posts ?? []);
  return Math.min(...posts.map((post) => levelOfTitle(post.title?.zh ?? post.title?.en ?? "")), 99);
};

/** Puts somebody before the first one who is clearly lower, so that the order each record has stays as it is. */
const placed = (list: BriefedPerson[], person: BriefedPerson): void => {
  const at = list.findIndex((each) => !each.expected && levelOf(each) > levelOf(person));
  list.splice(at < 0 ? list.length : at, 0, person);
};

const addThen = (person: BriefedPerson, participant: Participant, told: Past): void => {
  const posts = participant.posts ?? [];
  if (posts.length === 0 && person.past.length > 0) return;
  const last = person.past.at(-1);
  const [source] = told.sources;
  if (last && source && areSamePosts(last.posts, posts)) last.sources.push(source);
  else person.past.push(told);
};

const theirsIn = (record: DraftRecord, sides: Sides): [Participant, number][] =>
  [...(record.participants ?? []).entries()]
    .filter(([, each]) => each.person && sides.isTheirs(each))
    .map(([at, each]) => [each, at]);

/**
 * Their people with the posts of then and now: who comes to the planned event, then who came to earlier ones (`earlier`, the
 * newest first), then whom the directory alone knows. The order is that of the records; between events, of rank.
 */
export const peopleOf = (
  coming: BriefedEvent | undefined,
  earlier: readonly BriefedEvent[],
  known: readonly KnownPerson[],
  sidesOf: (record: DraftRecord) => Sides,
  idOf: (id: string | undefined) => string | null,
): BriefedPerson[] => {
  const found: BriefedPerson[] = [];
  const directory = new Map(known.map((each) => [each.id, each]));
  const personOf = (participant: Participant): BriefedPerson => {
    const who = identityOf(participant, idOf);
    const entry = who.id ? directory.get(who.id) : undefined;
    return { ...who, ...(entry && { name: entry.name }), now: entry?.now ?? [], past: [], expected: null };
  };
  for (const [n, event] of [...(coming ? [coming] : []), ...earlier].entries()) {
    const path = pathsIn(event.record);
    const isComing = n === 0 && coming !== undefined;
    const [fresh, first]: [BriefedPerson[], boolean] = [[], found.length === 0];
    for (const [participant, at] of theirsIn(event.record, sidesOf(event.record))) {
      const who = identityOf(participant, idOf);
      const old = found.find((each) => isSamePerson(each, who));
      const person = old ?? personOf(participant);
      if (!old) fresh.push(person);
      const source = sourceIn(event, path(["participants", at]));
      if (isComing) person.expected = source;
      else
        addThen(person, participant, {
          posts: participant.posts ?? [],
          sources: [source],
          present: wasThere(participant),
        });
    }
    if (first) found.push(...fresh);
    else for (const person of fresh) placed(found, person);
  }
  const rest = known.filter((each) => !found.some((person) => person.id === each.id));
  for (const { id, name, now } of rest) placed(found, { id, name, now, past: [], expected: null });
  return found;
};
