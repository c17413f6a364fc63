import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) (?:\p{L}[\p{L}-]* ){0,3}\p{L}+$/u;

const markOf = ({ key }: Who): string => `group in a text ${key}`;

/** Records the counted groups that a sentence has in the record's own words: "to thank two volunteers". */
export const noteGroups = ({ facts, memory }: Discourse, text: string): void => {
  for (const who of facts.people) {
    const { group, of } = who;
    if (!group || of.length > 0 || knows(memory, who) || !COUNTED.test(group.text)) continue;
    if (new RegExp(`(?<![\\p{L}\\d-])${literal(group.text)}(?![\\p{L}-])`, "iu").test(text))
      memory.turns.set(markOf(who), 1);
  }
};

/** Whether a sentence before this one has mentioned a counted group, so that it is "the two volunteers". */
export const isInText = ({ memory }: Discourse, who: Who): boolean => memory.turns.has(markOf(who));
