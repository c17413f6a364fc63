import { type Phrase, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";
import { DAY_OF_ITEM, nameAndTheme } from "./event";
import { theTitle } from "./things";

const END =
  /^(?:official |formal )?(?:opening|closing|concluding|inaugural|inauguration|valedictory) \p{Ll}+$/u;

const OPENING = /^(?:official |formal )?(?:opening|inaugural|inauguration) /;

/**
 * "the closing ceremony of the 2nd Boat Fair was held", "the 2nd Boat Fair opened": the news of a longer event, which its first sentence
 * would not name otherwise.
 */
export const partOfEvent = (discourse: Discourse, title: Said): Phrase | undefined => {
  const { turns } = discourse.memory;
  const { name } = nameAndTheme(discourse);
  if (!turns.has(DAY_OF_ITEM) || turns.has("event in full") || !name || !END.test(title.text))
    return undefined;
  turns.set("event in full", 1);
  return OPENING.test(title.text)
    ? resting(say`${name} opened`, title.path)
    : say`${theTitle(title)} of ${name} was held`;
};
