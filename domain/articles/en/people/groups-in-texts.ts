import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) (?:\p{L}[\p{L}-]* ){0,3}\p{L}+$/u;

const markOf = ({ key }: Who): string => `group in a text ${key}`;

/** The counted groups of a record, each with the pattern of its words. */
const countedGroups = oncePer(({ people }: Facts): { who: Who; pattern: RegExp }[] =>
  people.flatMap((who) =>
    who.group && who.of.length === 0 && COUNTED.test(who.group.text)
      ? [{ who, pattern: new RegExp(`(?<![\\p{L}\\d-])${literal(who.group.text)}(?![\\p{L}-])`, "iu") }]
      : [],
  ),
);

/** Records the counted groups that a sentence has in the record's own words: "to thank two volunteers". */
export const noteGroups = ({ facts, memory }: Discourse, text: string): void => {
  for (const { who, pattern } of countedGroups(facts))
    if (!knows(memory, who) && pattern.test(text)) memory.marks.add(markOf(who));
};

/** Whether a sentence before this one has mentioned a counted group, so that it is "the two volunteers". */
export const isInText = ({ memory }: Discourse, who: Who): boolean => memory.marks.has(markOf(who));
