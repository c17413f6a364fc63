type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

// No engine reads a text again that holds character 0 or half of a pair.
const readable = (text: string): string => text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");

/** A value as a form or record gives it, readable, and without what is empty: blank texts, empty lists and objects, null. */
export const filled = (value: unknown): unknown => {
  if (typeof value === "string") return readable(value).trim() || undefined;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(filled).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (!isFields(value)) return value;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, filled(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};
