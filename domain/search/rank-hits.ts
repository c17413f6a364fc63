import { folded } from "./tokens";

interface Name {
  en?: string | undefined;
  zh?: string | undefined;
}

interface Ranked {
  name: Name | undefined;
  /** An entry of the directory: a search by the larger part of its name means the entry, not the events with it. */
  isEntry?: boolean;
}

/** Whether a name, in either language, is what was typed, aside from case and spaces. */
export const isNamed = (name: Name | undefined, typed: string): boolean => {
  const query = folded(typed);
  return query !== "" && [name?.en, name?.zh].some((each) => each !== undefined && folded(each) === query);
};

/** How long a text is: its Chinese characters and its other words. */
export const wordCount = (text: string): number =>
  folded(text).match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu)?.length ?? 0;

/** The least words of a query that identify an entry: a single one, as a surname, names many. */
export const NAMING_WORDS = 2;

/** Whether what was typed is at least half of a name, in either language; words are typed from their beginning. */
const isMostOf = (name: Name | undefined, typed: string): boolean => {
  const words = wordCount(typed);
  if (words < NAMING_WORDS) return false;
  const query = folded(typed);
  const before = /^\p{Script=Han}/u.test(query) ? "" : " ";
  return [name?.en, name?.zh].some(
    (each = "") => ` ${folded(each)}`.includes(before + query) && wordCount(each) <= 2 * words,
  );
};

/** Search results: those whose name is the query, then entries of whose name it is the larger part; otherwise in their order. */
export const rankHits = <Hit extends Ranked>(hits: readonly Hit[], typed: string): Hit[] => {
  const rankOf = ({ name, isEntry = false }: Hit): number => {
    if (isNamed(name, typed)) return 0;
    return isEntry && isMostOf(name, typed) ? 1 : 2;
  };
  return hits
    .map((hit) => ({ hit, rank: rankOf(hit) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ hit }) => hit);
};
