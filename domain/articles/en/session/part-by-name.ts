import { type Phrase, say, says } from "../../phrase";
import type { Said } from "../../reference/facts";
import { articled, isEvent } from "../event/things";
import { trimmed } from "../words/grammar";

/** "in the square, at the parade, ": what comes before an act that was done at a part of an event with a name of its own. */
export const withPartAhead = (act: Phrase, place: Phrase, title: Said | undefined): Phrase => {
  const named = title ? say`${isEvent(title) ? "at" : "as part of"} ${articled(title)}, ${act}` : act;
  return says(place) ? say`${trimmed(place)}, ${named}` : named;
};
