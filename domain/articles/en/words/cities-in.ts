import type { DraftRecord } from "../../../events/shape";
import { oncePer } from "../../once-per";

const collect = (value: unknown, found: Set<string>): void => {
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === "object") collect(one, found);
  } else if (typeof value === "object" && value !== null)
    for (const [field, inner] of Object.entries(value)) {
      if (typeof inner !== "object") continue;
      const city = field === "city" ? (inner as { en?: string } | null)?.en?.trim() : undefined;
      if (city) found.add(city);
      collect(inner, found);
    }
};

/** The English names of all cities that a record gives, of its event, its places and its organizations. */
export const citiesIn = oncePer((record: DraftRecord): readonly string[] => {
  const found = new Set<string>();
  collect(record, found);
  return [...found];
});
