import type { DraftRecord } from "../../../events/shape";
import { oncePer } from "../../once-per";
import { textsOf } from "../../record-texts";

/** The English names of all cities that a record gives, of its event, its places and its organizations. */
export const citiesIn = oncePer((record: DraftRecord): readonly string[] => {
  const found = new Set<string>();
  for (const { at, text } of textsOf(record, "en")) if (at.at(-2) === "city") found.add(text.trim());
  return [...found];
});
