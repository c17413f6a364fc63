import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** Whether the city of an organization is that of the event, which the sentence will name behind the house: "Lee of Reed Guild, at the mill in Lake". */
export const isCityOfEventAhead = ({ facts: { record }, memory }: Discourse, city: Said): boolean =>
  /^participants/.test(city.path) &&
  record.venue !== undefined &&
  record.city?.en === city.text &&
  !memory.marks.has("event place");
