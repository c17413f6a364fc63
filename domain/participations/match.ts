import { isSameOrganization } from "../events/mentions";
import type { Participant, Person, Post } from "../events/shape";
import { LANGS, type Text } from "../events/values";

/** Somebody of the directory with the posts known for the day of the event. */
export interface KnownPerson {
  person: Person;
  posts: Post[];
}

const plain = (words: string | undefined): string =>
  (words ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

// Alike in one language at least, and unlike in none.
const sameName = (a: Text | undefined, b: Text | undefined): boolean => {
  const both = LANGS.filter((lang) => plain(a?.[lang]) && plain(b?.[lang]));
  return both.length > 0 && both.every((lang) => plain(a?.[lang]) === plain(b?.[lang]));
};

const shareBody = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        one.organization && other.organization && isSameOrganization(one.organization, other.organization),
    ),
  );

/**
 * A participant of a pasted list as the person of the directory who bears that very name, with that day's posts where the
 * list gave none. Of several with one name, the one from the same organization; if that does not distinguish them, nobody.
 */
export const matched = (participant: Participant, known: readonly KnownPerson[]): Participant => {
  const { person, posts } = participant;
  if (!person || person.id !== undefined) return participant;
  const namesakes = known.filter((each) => sameName(each.person.name, person.name));
  const near = namesakes.filter((each) => shareBody(each.posts, posts ?? []));
  const found = namesakes.length === 1 ? namesakes[0] : near.length === 1 ? near[0] : undefined;
  if (!found) return participant;
  const proposed = posts ?? (found.posts.length > 0 ? found.posts : undefined);
  return {
    ...participant,
    person: { ...found.person, ...person, name: { ...found.person.name, ...person.name } },
    ...(proposed && { posts: proposed }),
  };
};
