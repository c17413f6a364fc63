import { isSameOrganization } from "../events/mentions";
import type { Participant, Person, Post } from "../events/shape";
import { LANGS, type Text } from "../events/values";
import { spellings } from "../search/pinyin";

/** Somebody of the directory with the posts known for the day of the event. */
export interface KnownPerson {
  person: Person;
  posts: Post[];
}

/** Why a participant is taken for somebody of the directory, the surest reason first. */
type MatchReason = "name_organization" | "name" | "alias" | "pinyin";

/** Somebody of the directory with the reason why a participant is taken for them. */
export interface PersonMatch {
  known: KnownPerson;
  reason: MatchReason;
}

const plain = (words: string | undefined): string =>
  (words ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

// Alike in one language at least, and unlike in none.
const sameName = (a: Text | undefined, b: Text | undefined): boolean => {
  const both = LANGS.filter((lang) => plain(a?.[lang]) && plain(b?.[lang]));
  return both.length > 0 && both.every((lang) => plain(a?.[lang]) === plain(b?.[lang]));
};

const hasAlias = (known: Person, name: Text | undefined): boolean => {
  const aliases = new Set(known.aliases?.map(plain));
  return LANGS.some((lang) => name?.[lang] && aliases.has(plain(name[lang])));
};

// Wang Xiaoyang or Xiaoyang Wang for 王小样, where the directory has no other name in Latin letters.
const isSpelling = (known: Person, name: Text | undefined): boolean => {
  if (!name?.en || name.zh || !known.name?.zh) return false;
  if (known.name.en && plain(known.name.en) !== plain(name.en)) return false;
  const words = plain(name.en)
    .replace(/[^a-z ]/g, "")
    .split(" ");
  const spelt = new Set(spellings(known.name.zh));
  const orders = [
    words,
    [...words.slice(1), ...words.slice(0, 1)],
    [...words.slice(-1), ...words.slice(0, -1)],
  ];
  return words.length > 1 && orders.some((order) => spelt.has(order.join("")));
};

const shareOrganization = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        one.organization && other.organization && isSameOrganization(one.organization, other.organization),
    ),
  );

/**
 * The person of the directory that a participant of a pasted list is, with the reason: the same name, another name, or the
 * pinyin of a Chinese one. Of several, the one from the same organization; if that does not distinguish them, nobody.
 */
export const personMatch = (
  participant: Participant,
  known: readonly KnownPerson[],
): PersonMatch | undefined => {
  const { person, posts = [] } = participant;
  if (!person || person.id !== undefined) return undefined;
  const kinds: [reason: MatchReason, is: (each: Person) => boolean][] = [
    ["name", (each) => sameName(each.name, person.name)],
    ["alias", (each) => hasAlias(each, person.name)],
    ["pinyin", (each) => isSpelling(each, person.name)],
  ];
  for (const [reason, is] of kinds) {
    const namesakes = known.filter((each) => is(each.person));
    if (namesakes.length === 0) continue;
    const near = namesakes.filter((each) => shareOrganization(each.posts, posts));
    const found = namesakes.length === 1 ? namesakes[0] : near.length === 1 ? near[0] : undefined;
    if (!found) return undefined;
    return { known: found, reason: reason === "name" && near.includes(found) ? "name_organization" : reason };
  }
  return undefined;
};

const isTitleOf = (post: Post, known: Post): boolean => sameName(post.title, known.title);
const isOrganizationOf = (post: Post, known: Post): boolean =>
  post.organization !== undefined &&
  known.organization !== undefined &&
  isSameOrganization(post.organization, known.organization);

/** A post as the list gave it, with the directory's other language of its title and its organization. */
const translated = (post: Post, known: readonly Post[]): Post => {
  const title = (
    known.find((each) => isTitleOf(post, each) && isOrganizationOf(post, each)) ??
    known.find((each) => isTitleOf(post, each))
  )?.title;
  const org = known.find((each) => isOrganizationOf(post, each))?.organization;
  return {
    ...post,
    ...(title && { title: { ...title, ...post.title } }),
    ...(org && {
      organization: { ...org, ...post.organization, name: { ...org.name, ...post.organization?.name } },
    }),
  };
};

/**
 * The participant as the person found, with that day's posts where the list gave none; posts that it gave get their other
 * language from the directory.
 */
export const withMatch = (participant: Participant, { known, reason }: PersonMatch): Participant => {
  const { person, posts } = participant;
  const proposed =
    posts?.map((post) => translated(post, known.posts)) ?? (known.posts.length > 0 ? known.posts : undefined);
  // Under another name, the directory's own name is the one to print.
  const name =
    reason === "alias"
      ? { ...person?.name, ...known.person.name }
      : { ...known.person.name, ...person?.name };
  return {
    ...participant,
    person: { ...known.person, ...person, name },
    ...(proposed && { posts: proposed }),
  };
};

/** The participant as the one person of the directory it can be, or unchanged. */
export const matched = (participant: Participant, known: readonly KnownPerson[]): Participant => {
  const match = personMatch(participant, known);
  return match ? withMatch(participant, match) : participant;
};
