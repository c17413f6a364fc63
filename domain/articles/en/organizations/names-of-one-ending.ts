import { type Phrase, plain, say, textOf } from "../../phrase";
import { andList } from "../words/grammar";
import { pluralOf } from "../words/plural";

/** Nouns at the end of names which several of them can share. */
const NOUNS: ReadonlySet<string> = new Set(
  "municipality district county prefecture province township village branch".split(" "),
);

interface Shared {
  readonly article: string;
  readonly fronts: readonly string[];
  readonly ending: string;
}

/** The words with which all these names end, and what distinguishes each: "Reed" and "Lake" of two Rural Municipalities. */
const sharedBy = (names: readonly string[]): Shared | undefined => {
  const [first = [], ...others] = names.map((name) => name.replace(/^the /, "").split(" "));
  const noun = first.at(-1)?.toLowerCase() ?? "";
  if (!NOUNS.has(noun) || others.length === 0 || names.some((name) => /[,(]| (?:of|and) /.test(name)))
    return undefined;
  const isShared = (back: number): boolean => others.every((words) => words.at(-back) === first.at(-back));
  let count = 0;
  while (count < first.length && isShared(count + 1)) count += 1;
  const fronts = [first, ...others].map((words) => words.slice(0, words.length - count));
  const proper = fronts.every((words) => words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)));
  const articles = new Set(names.map((name) => (name.startsWith("the ") ? "the " : "")));
  const [article = ""] = articles;
  if (count === 0 || !proper || articles.size > 1) return undefined;
  const before = first.slice(first.length - count, -1).map((word) => `${word.toLowerCase()} `);
  return {
    article,
    fronts: fronts.map((words) => words.join(" ")),
    ending: `${before.join("")}${pluralOf(noun)}`,
  };
};

/** Whether these names end with one noun, which a list of them has once. */
export const haveOneEnding = (names: readonly string[]): boolean => sharedBy(names) !== undefined;

/** "Reed, Lake and Hill rural municipalities": names that end with one noun. */
export const ofOneEnding = (names: readonly Phrase[]): Phrase | undefined => {
  const shared = sharedBy(names.map(textOf));
  if (!shared) return undefined;
  const each = shared.fronts.map((front, at) => plain(front, names[at]?.paths ?? []));
  return say`${shared.article}${andList(each)} ${shared.ending}`;
};
