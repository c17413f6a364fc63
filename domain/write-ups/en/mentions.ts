import type { Mention } from "../draft";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";
import { familyName } from "./people";

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The places of a sentence where people are named, by their whole name or, if only one bears it, their family name. */
const mentionsIn = (sentence: Sentence, people: readonly FoundPerson[]): Mention[] => {
  const found: Mention[] = [];
  const add = (words: string, person: FoundPerson) => {
    for (const match of sentence.text.matchAll(
      new RegExp(`(?<![\\p{L}-])${escaped(words)}(?![\\p{L}-])`, "gu"),
    )) {
      const start = sentence.start + match.index;
      const span = { start, end: start + words.length, person: person.name };
      if (!found.some((each) => each.start < span.end && span.start < each.end)) found.push(span);
    }
  };
  for (const person of [...people].sort((a, b) => b.name.length - a.name.length)) add(person.name, person);
  for (const person of people) {
    const family = familyName(person.name);
    if (family.length > 1 && people.filter((each) => familyName(each.name) === family).length === 1)
      add(family, person);
  }
  return found.sort((a, b) => a.start - b.start);
};

export const sentencesWithMentions = (
  passages: Passages,
  people: readonly FoundPerson[],
): { sentence: Sentence; mentions: Mention[] }[] =>
  passages.sentences.map((sentence) => ({ sentence, mentions: mentionsIn(sentence, people) }));
