import { spellings } from "../../search/pinyin";
import type { PersonRead, PostRead } from "./people";

const letters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();

// The orders in which the words of a name may correspond to the Chinese one: as written, the last first, the first last.
const spelledOrders = (latin: string): string[] => {
  const words = latin.split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[a-zü'’-]+$/iu.test(word))) return [];
  return [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]].map(
    (order) => letters(order.join("")),
  );
};

// A consonant that no syllable of pinyin has in this place.
const FOREIGN = /[bpmfdtlkjqxzcsyw](?!h|[aeiouv])|(?<![zcs])h(?![aeiou])/u;
const LONGEST_INITIALS = 4;
/** Whether letters may be the pinyin or the initials of a Chinese name. */
const maySpell = (spelled: string): boolean => spelled.length <= LONGEST_INITIALS || !FOREIGN.test(spelled);

const speaks = (person: PersonRead | undefined, lang: "en" | "zh"): person is PersonRead =>
  person?.names.length === 1 && person.names.every((name) => name.lang === lang && !name.surnameOnly);

/** Finds the person of a list, by index, whose Chinese name a name in Latin letters transcribes; each is found once. */
const spelledAmong = (
  people: readonly (PersonRead | undefined)[],
): ((english: PersonRead) => number | undefined) => {
  const bySpelling = new Map<string, number[]>();
  // The dictionary of pinyin is slow to load.
  const english = people.some(
    (person) => speaks(person, "en") && spelledOrders(person.names[0]?.text ?? "").some(maySpell),
  );
  if (english)
    for (const [at, person] of people.entries())
      if (speaks(person, "zh"))
        for (const spelling of spellings(person.names[0]?.text ?? "")) {
          const places = bySpelling.get(spelling);
          if (places) places.push(at);
          else bySpelling.set(spelling, [at]);
        }
  return (person) => {
    if (!speaks(person, "en")) return undefined;
    for (const spelled of spelledOrders(person.names[0]?.text ?? "")) {
      const at = bySpelling.get(spelled)?.shift();
      if (at !== undefined) return at;
    }
    return undefined;
  };
};

/**
 * By index, the Chinese person that each English one is: the one with the transcribed name or, if others of the list
 * correspond, the one at the same distance from them (彼得·样例 among people with Chinese names) and with as many posts.
 */
export const translationsAmong = (people: readonly (PersonRead | undefined)[]): Map<number, number> => {
  const places = people.flatMap((person, at) => (person ? [at] : []));
  const read = places.map((at) => people[at]);
  const spelled = spelledAmong(read);
  const found = new Map<number, number>();
  for (const [at, person] of read.entries()) {
    const other = person && spelled(person);
    if (other !== undefined) found.set(at, other);
  }
  const distances = new Set([...found].map(([english, chinese]) => english - chinese));
  const [distance] = distances;
  if (distance !== undefined && distances.size === 1) {
    const taken = new Set(found.values());
    for (const [at, person] of read.entries()) {
      const other = read[at - distance];
      if (found.has(at) || taken.has(at - distance) || !speaks(person, "en") || !speaks(other, "zh"))
        continue;
      if (person.posts.length === other.posts.length) found.set(at, at - distance);
    }
  }
  return new Map([...found].map(([english, chinese]) => [places[english] ?? 0, places[chinese] ?? 0]));
};

/** One person from both, with the posts combined. Posts are unchanged if their numbers differ. */
export const mergedPerson = (chinese: PersonRead, english: PersonRead): PersonRead => {
  const [zh, en] = [chinese.posts, english.posts];
  const posts =
    zh.length === en.length
      ? zh.map((post, at): PostRead => ({ ...post, translation: en[at] ?? {} }))
      : [...zh, ...en];
  const differ = zh.length > 0 && en.length > 0 && zh.length !== en.length;
  return {
    ...chinese,
    posts,
    names: [...chinese.names, ...english.names],
    roles: [...new Set([...chinese.roles, ...english.roles])],
    notes: [...chinese.notes, ...english.notes],
    doubt: [...chinese.doubt, ...english.doubt, ...(differ ? (["title"] as const) : [])],
  };
};
