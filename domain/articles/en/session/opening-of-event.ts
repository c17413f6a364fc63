import { type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { DAY_OF_ITEM } from "../event/event";
import { nameAndTheme } from "../event/name-and-theme";
import { theTitle } from "../event/things";

const END =
  /^(?:official |formal )?(?:opening|closing|concluding|inaugural|inauguration|valedictory) \p{Ll}+$/u;

const OPENING = /^(?:official |formal )?(?:opening|inaugural|inauguration) /;

/** "the closing ceremony of the fair": an event with that name is only the ceremony. */
const isNamedBy = (name: Phrase, title: Said): boolean =>
  /\bceremony\b/i.test(textOf(name)) || textOf(name).toLowerCase().includes(title.text.toLowerCase());

/**
 * "the closing ceremony of the 2nd Boat Fair was held", "the 2nd Boat Fair opened": the news of a longer event, which its first
 * sentence would not name otherwise, even if only the news itself (`isNews`) reports it so far.
 */
export const partOfEvent = (discourse: Discourse, title: Said, isNews: boolean): Phrase | undefined => {
  const { marks } = discourse.memory;
  const { name } = nameAndTheme(discourse);
  if (marks.has("event in full") || !name || !END.test(title.text)) return undefined;
  if (!marks.has(DAY_OF_ITEM)) {
    if (!isNews || isNamedBy(name, title)) return undefined;
    marks.add("event named");
  }
  marks.add("event in full");
  return OPENING.test(title.text)
    ? sourced(say`${name} opened`, title.path)
    : say`${theTitle(title)} of ${name} was held`;
};
