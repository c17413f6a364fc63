import { literal } from "../literal";
import type { Known } from "./known";

/** Where a text mentions people of the record. A family name that several share refers to each of them. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  keys: readonly string[];
  /** Whether it is a full name. */
  whole: boolean;
}

/** The mentions of the record's people in a text, in order, each read in its longest form. */
export const mentionsOf = (text: string, known: Known): Mention[] => {
  const owners = new Map<string, { keys: Set<string>; whole: boolean }>();
  for (const person of known.people)
    for (const form of person.forms) {
      const known = owners.get(form) ?? { keys: new Set<string>(), whole: false };
      known.keys.add(person.key);
      owners.set(form, { keys: known.keys, whole: known.whole || form === person.name });
    }
  const found: Mention[] = [];
  const [left, right] = known.lang === "en" ? ["(?<![\\p{L}\\d-])", "(?![\\p{L}\\d])"] : ["", ""];
  for (const form of [...owners.keys()].sort((a, b) => b.length - a.length)) {
    const { keys, whole } = owners.get(form) ?? { keys: new Set<string>(), whole: false };
    for (const match of text.matchAll(new RegExp(`${left}${literal(form)}${right}`, "gu"))) {
      const one = { start: match.index, end: match.index + form.length, text: form, keys: [...keys], whole };
      if (!found.some((other) => one.start < other.end && one.end > other.start)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
