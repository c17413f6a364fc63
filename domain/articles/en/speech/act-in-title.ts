import { type Phrase, say, sourced } from "../../phrase";
import type { Said } from "../../reference/facts";
import { trimmed } from "../words/grammar";

/**
 * Where somebody spoke at an item whose title says what they did: "at a welcome, Lee welcomed the guests" and "at a briefing, Lee briefed
 * the visitors" say it twice. The visitors are briefed "on their arrival".
 */
export const placeOfActInTitle = (
  title: Said,
  act: string | undefined,
  there: Phrase,
): Phrase | undefined => {
  if (act === "brief" && /^(?:an? |the )?briefing$/i.test(title.text))
    return sourced(trimmed(there), title.path);
  if (act === "brief" && /^(?:an? |the )?briefing on (?:the |their )?arrival$/i.test(title.text))
    return sourced(say`on their arrival${there}`, title.path);
  if (act === "welcome" && /^(?:an? |the )?(?:official |formal )?welcome$/i.test(title.text))
    return sourced(trimmed(there), title.path);
  return undefined;
};
