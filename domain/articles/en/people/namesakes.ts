import { oncePer } from "../../once-per";
import type { Facts, Who } from "../../reference/facts";
import { nameSyllables } from "../../reference/pinyin";
import { familyOfName } from "./family-of-name";

/** The family name where the Chinese name, or the name itself, shows which word it is. */
export const familyName = oncePer((who: Who): string | undefined => {
  const en = who.name?.text.split(/\s+/) ?? [];
  const zh = who.raw.person?.name?.zh?.trim();
  if (!zh && who.name) return familyOfName(who.name.text);
  if (!zh || !/^\p{Script=Han}+$/u.test(zh) || en.length < 2) return undefined;
  const syllables = nameSyllables(zh);
  const plainLetters = (s: string): string =>
    s
      .toLowerCase()
      .normalize("NFD")
      .replace(/u\u0308|v/g, "u")
      .replace(/[^a-z]/g, "");
  const one = plainLetters(syllables[0] ?? "");
  const two = plainLetters(`${syllables[0] ?? ""}${syllables[1] ?? ""}`);
  const [first = "", last = ""] = [en[0], en.at(-1)].map((word) => plainLetters(word ?? ""));
  const lengths = zh.length > 2 ? [two, one] : [one];
  for (const family of lengths) {
    if (first === family) return en[0];
    if (last === family) return en.at(-1);
  }
  return undefined;
});

/** Who each word of a name could mean, by these words of everybody. */
const holdersBy = (
  { people }: Facts,
  wordsOf: (who: Who, words: readonly string[]) => readonly (string | undefined)[],
): ReadonlyMap<string, ReadonlySet<Who>> => {
  const holders = new Map<string, Set<Who>>();
  for (const who of people)
    if (who.name)
      for (const word of wordsOf(who, who.name.text.split(" ")))
        if (word !== undefined) holders.set(word, (holders.get(word) ?? new Set()).add(who));
  return holders;
};

/** By the first and last word of a name. */
const holdersOfOuter = oncePer((facts: Facts) => holdersBy(facts, (_, words) => [words[0], words.at(-1)]));
/** By any word of a name or the family name, which takes long to find in a name that has no short form. */
export const holdersOfAny = oncePer((facts: Facts) =>
  holdersBy(facts, (who, words) => [familyName(who), ...words]),
);

/** The others whose name begins or ends with a word. */
export const othersOf = (facts: Facts, who: Who, name: string): Who[] =>
  [...(holdersOfOuter(facts).get(name) ?? [])].filter((other) => other !== who);

/** People by their honorific. */
export const byHonorific = oncePer((facts: Facts): ReadonlyMap<string, Who[]> => {
  const found = new Map<string, Who[]>();
  for (const who of facts.people) {
    const honorific = who.raw.person?.honorific?.en;
    if (honorific) found.set(honorific, [...(found.get(honorific) ?? []), who]);
  }
  return found;
});
