import { spellings } from "../../search/pinyin";
import type { PersonRead, PostRead } from "./people";

const letters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();

// The orders in which the words of a name may spell the Chinese one: as written, the last first, the first last.
const spelledOrders = (latin: string): string[] => {
  const words = latin.split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[a-zü'’-]+$/iu.test(word))) return [];
  return [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]].map(
    (order) => letters(order.join("")),
  );
};

const speaks = (person: PersonRead | undefined, lang: "en" | "zh"): person is PersonRead =>
  person?.names.length === 1 && person.names.every((name) => name.lang === lang && !name.surnameOnly);

/** Finds the person of a list, by place, whose Chinese name a name in Latin letters spells; each is found once. */
export const translationsAmong = (
  people: readonly (PersonRead | undefined)[],
): ((english: PersonRead) => number | undefined) => {
  const bySpelling = new Map<string, number[]>();
  const english = people.some(
    (person) => speaks(person, "en") && spelledOrders(person.names[0]?.text ?? "").length > 0,
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

/** One person from both, with the posts side by side. Posts stay as they are where their number differs. */
export const united = (chinese: PersonRead, english: PersonRead): PersonRead => {
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
