import { wordSet } from "./lexicon/words";

// Words that tell that somebody cannot come, with the verb and why; one of `HINDERS` is among them.
const PREDICATE = wordSet(
  "is was will would can could has have had to be been being able again unfortunately sadly regrettably however now also currently this time year week month round the due business duties an a his her their other another in of on for with us you travel travelling traveling come coming attend attending join joining make it take part participate participating there meeting event trip visit conference forum delegation group person after all any more longer no illness urgent family reasons prior commitments commitment engagement schedule conflict at moment send sends sending sent today tomorrow monday tuesday wednesday thursday friday saturday sunday or and as planned therefore pull drop dropped pulled",
);
const HINDERS = wordSet(
  "not cannot can't can’t won't won’t isn't isn’t unable prevented cancel cancelled canceled withdraw withdrawn withdrew declined declines decline regrets apologies apologises apologizes ill sick unwell unavailable indisposed leave absent out longer",
);
const OPENERS = wordSet(
  "unfortunately sadly regrettably but however please note that sorry we i regret to inform you are informed must say inform sorry and also kindly be aware it is with regret apologies",
);
const WHOSE = wordSet("our my the");

const plain = (word: string): string => word.toLowerCase().replace(/[,.!;:]+$/u, "");
const MAX_WORDS = 40;
const MAX_PERSON = 14;

/** The words for whom an English sentence says that they do not come: "Ann Example, CEO" of "Unfortunately our CEO, Ann Example, cannot come." */
export const absentIn = (sentence: string): string | undefined => {
  const words = sentence.trim().split(/\s+/u);
  if (words.length > MAX_WORDS) return undefined;
  let start = 0;
  while (start < words.length && OPENERS.has(plain(words[start] ?? ""))) start += 1;
  const isPredicate = (word: string): boolean => PREDICATE.has(plain(word)) || HINDERS.has(plain(word));
  let end = words.length;
  while (end > start && isPredicate(words[end - 1] ?? "")) end -= 1;
  const said = words.slice(end);
  if (!said.some((word) => HINDERS.has(plain(word))) || said.length < 2) return undefined;
  if (WHOSE.has(plain(words[start] ?? ""))) start += 1;
  const person = words.slice(start, end);
  const capitals = person.filter((word) => /^[("]?\p{Lu}/u.test(word));
  if (person.length < 2 || person.length > MAX_PERSON || capitals.length < 2) return undefined;
  // Somebody comes instead, or others do.
  if (
    person.some(
      (word) =>
        word.endsWith(":") || HINDERS.has(plain(word)) || /^(?:will|is|are|instead|who|we|I)$/u.test(word),
    )
  )
    return undefined;
  return person.join(" ").replace(/,$/u, "");
};
