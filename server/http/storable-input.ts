import { storable } from "@/db/storable";

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

// Stored documents keep such characters, and so do the paths into them.
const OF_DOCUMENT = new Set(["record", "path"]);

/**
 * An input with each string cleaned for text columns (`storable`), since pasted text may contain characters that no column
 * accepts. A `record`, and a `path` into one, stay unchanged. Circular references are preserved.
 */
export const storableInput = (input: unknown): unknown => {
  const made = new Map<object, unknown>();
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return storable(value);
    if (typeof value !== "object" || value === null) return value;
    if (made.has(value)) return made.get(value);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      made.set(value, list);
      for (const member of value) list.push(clean(member));
      return list;
    }
    if (!isPlain(value)) return value;
    const fields: Record<string, unknown> = {};
    made.set(value, fields);
    for (const [name, inner] of Object.entries(value))
      fields[name] = OF_DOCUMENT.has(name) ? inner : clean(inner);
    return fields;
  };
  return clean(input);
};
