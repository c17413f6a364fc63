import { changed, type Phrase } from "../../phrase";
import type { Facts } from "../../reference/facts";

/** Whether these are all the unnamed groups of a delegation: with its leader they are the delegation. */
export const areItsGroups = (
  { people }: Facts,
  delegation: string,
  some: readonly { readonly key: string }[],
): boolean => {
  const groups = people.filter((who) => who.group && who.raw.delegation === delegation);
  return groups.length === some.length && groups.every((who) => some.some(({ key }) => key === who.key));
};

/** "members of the delegation": visitors at an item of whom no other part has been named, so that they are no other members. */
export const withoutOther = (words: Phrase): Phrase =>
  changed(words, (s) => s.replace(/^(?:the )?other (?=members of the )/, ""));
