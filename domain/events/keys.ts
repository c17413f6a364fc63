const collect = (value: unknown, into: Set<string>): void => {
  if (typeof value !== "object" || value === null) return;
  if ("key" in value && typeof value.key === "string") into.add(value.key);
  for (const inner of Object.values(value)) collect(inner, into);
};

/** All keys used in a record or a part of one. */
export const keysIn = (part: unknown): Set<string> => {
  const keys = new Set<string>();
  collect(part, keys);
  return keys;
};

const slug = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);

/**
 * A new key: from `words` where they have Latin letters (`zhou-hui`, then `zhou-hui-2`), else from `prefix` and a number
 * (`p1`). It is added to `taken`, so that several can be generated in a row.
 */
export const newKey = (taken: Set<string>, prefix: string, words = ""): string => {
  const name = slug(words);
  let key = name || `${prefix}1`;
  for (let n = 2; taken.has(key); n += 1) key = name ? `${name}-${n}` : `${prefix}${n}`;
  taken.add(key);
  return key;
};
