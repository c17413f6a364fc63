import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Far deeper than any input; recursion has its limit at some thousands. */
const MAX_DEPTH = 100;

// Stored documents keep such characters, and so do the paths into them.
const OF_DOCUMENT = new Set(["record", "path"]);

/**
 * An input with each string cleaned for text columns (`storable`), since pasted text may contain characters that no column
 * accepts. A `record`, and a `path` into one, stay unchanged. Circular references are preserved. Throws INPUT_INVALID where it is
 * nested too deeply.
 */
export const storableInput = (input: unknown): unknown => {
  const made = new Map<object, unknown>();
  const clean = (value: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new DomainError("INPUT_INVALID", { field: "" });
    if (typeof value === "string") return storable(value);
    if (typeof value !== "object" || value === null) return value;
    if (made.has(value)) return made.get(value);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      made.set(value, list);
      for (const member of value) list.push(clean(member, depth + 1));
      return list;
    }
    if (!isPlain(value)) return value;
    const fields: Record<string, unknown> = {};
    made.set(value, fields);
    for (const [name, inner] of Object.entries(value))
      fields[name] = OF_DOCUMENT.has(name) ? inner : clean(inner, depth + 1);
    return fields;
  };
  return clean(input, 0);
};
