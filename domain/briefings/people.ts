import { inLanguage } from "../events/in-language";
import { isSameOrganization } from "../events/mentions";
import { pathsIn } from "../events/paths";
import type { DraftRecord, Participant, Post } from "../events/shape";
import { LANGS, type Text } from "../events/values";
import { levelOfTitle } from "../participations/titles";
import type { BriefedEvent, BriefedPerson, PastPosts } from "./briefing";
import { sourceIn, wasThere } from "./meetings";
import type { Sides } from "./party";

/** A person in the directory, in its order. */
export interface KnownPerson {
  id: string;
  name: Text;
  /** Positions on the date of the briefing. */
  now: Post[];
}

// Equal in one language and different in none.
const isSameText = (a: Text | undefined, b: Text | undefined): boolean => {
  const both = LANGS.filter((lang) => a?.[lang] && b?.[lang]);
  return both.length > 0 && both.every((lang) => a?.[lang] === b?.[lang]);
};
const bothOrNeither = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
  a === undefined || b === undefined ? a === b : same(a, b);

const FLAGS = ["former", "acting", "concurrent", "honorary"] as const;
const isSamePost = (a: Post, b: Post): boolean =>
  bothOrNeither(a.title, b.title, isSameText) &&
  bothOrNeither(a.organization, b.organization, isSameOrganization) &&
  FLAGS.every((flag) => Boolean(a[flag]) === Boolean(b[flag]));

/** Whether two lists contain the same positions, in any order. */
export const areSamePosts = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => isSamePost(one, other)));

/** Whether two participants are the same person: by directory id, else by name among people of the same organization. */
export const isSamePerson = (
  a: { id: string | null; name: Text },
  b: { id: string | null; name: Text },
): boolean => (a.id !== null && b.id !== null ? a.id === b.id : isSameText(a.name, b.name));

/** Identity of a participant for `isSamePerson`; `idOf` maps ids of records to the directory. */
export const identityOf = ({ person }: Participant, idOf: (id: string | undefined) => string | null) => ({
  id: idOf(person?.id),
  name: person?.name ?? {},
});

const levelOf = (person: BriefedPerson): number => {
  const posts = person.now.length > 0 ? person.now : (person.past[0]?.posts ?? []);
  return Math.min(...posts.map((post) => levelOfTitle(inLanguage(post.title, "zh"))), 99);
};

/** Inserts a person before the first of lower rank, which keeps the order within each record. */
const placed = (list: BriefedPerson[], person: BriefedPerson): void => {
  const at = list.findIndex((each) => !each.expected && levelOf(each) > levelOf(person));
  list.splice(at < 0 ? list.length : at, 0, person);
};

const addPastPosts = (person: BriefedPerson, participant: Participant, past: PastPosts): void => {
  const posts = participant.posts ?? [];
  if (posts.length === 0 && person.past.length > 0) return;
  const last = person.past.at(-1);
  const [source] = past.sources;
  if (last && source && areSamePosts(last.posts, posts)) last.sources.push(source);
  else person.past.push(past);
};

const theirsIn = (record: DraftRecord, sides: Sides): [Participant, number][] =>
  [...(record.participants ?? []).entries()]
    .filter(([, each]) => each.person && sides.isTheirs(each))
    .map(([at, each]) => [each, at]);

/**
 * Their people with past and current positions: participants of the upcoming event, then of earlier ones (`earlier`,
 * newest first), then those only in the directory. In the order of the records; between events, by rank.
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
        addPastPosts(person, participant, {
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
