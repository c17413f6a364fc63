import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { occasionOf } from "../event/occasions";
import { articled, isEvent } from "../event/things";
import { trimmed } from "../words/grammar";

/** "at the parade", "on arrival", "as part of the elections". */
const partAt = (title: Said): Phrase =>
  isEvent(title) ? say`at ${articled(title)}` : (occasionOf(title) ?? say`as part of ${articled(title)}`);

/** "in the square, at the parade, ": what comes before an act that was done at a part of an event with a name of its own. */
export const withPartAhead = (act: Phrase, place: Phrase, title: Said | undefined): Phrase => {
  const at = title ? partAt(title) : plain("");
  const named = textOf(at) === "" ? sourced(act, ...at.paths) : say`${at}, ${act}`;
  return says(place) ? say`${trimmed(place)}, ${named}` : named;
};
