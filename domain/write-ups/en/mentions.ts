import { type Calling, type NamedSentence, sentencesWithMentions } from "../mentions";
import type { Passages } from "../passages";
import type { FoundPerson } from "../person";
import type { Span } from "../proposal";
import { familyName } from "./people";

const LETTER = /[\p{L}-]/u;
const isWhole = (text: string, { start, end }: Span): boolean =>
  !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));

/** The sentences with those they name, by their whole name or, if only one person bears it, their family name. */
export const namedSentences = (passages: Passages, people: readonly FoundPerson[]): NamedSentence[] => {
  const bearers = new Map<string, string[]>();
  for (const { name } of people) {
    const family = familyName(name);
    bearers.set(family, [...(bearers.get(family) ?? []), name]);
  }
  const callings: Calling[] = [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name }) => ({ words: name, person: name }));
  for (const [family, [person, ...others]] of bearers)
    if (person && others.length === 0 && family.length > 1) callings.push({ words: family, person });
  return sentencesWithMentions(passages, callings, isWhole);
};
