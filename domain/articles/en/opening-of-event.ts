import { type Phrase, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";
import { DAY_OF_ITEM, nameAndTheme } from "./event";
import { theTitle } from "./things";

const END =
  /^(?:official |formal )?(?:opening|closing|concluding|inaugural|inauguration|valedictory) \p{Ll}+$/u;

/** "the opening ceremony of the 2nd Boat Fair": the news of a longer event, which its first sentence would not name otherwise. */
export const openingOfEvent = (discourse: Discourse, title: Said): Phrase | undefined => {
  const { turns } = discourse.memory;
  const { name } = nameAndTheme(discourse);
  if (!turns.has(DAY_OF_ITEM) || turns.has("event in full") || !name || !END.test(title.text))
    return undefined;
  turns.set("event in full", 1);
  return say`${theTitle(title)} of ${name}`;
};
