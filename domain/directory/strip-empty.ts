type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

// Neither engine reads back texts with NUL characters or lone surrogates.
const readable = (text: string): string => text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");

/**
 * Removes empty values at any depth (blank texts, empty lists and objects, null) and characters that the database cannot
 * read back.
 */
export const stripEmpty = (value: unknown): unknown => {
  if (typeof value === "string") return readable(value).trim() || undefined;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const result = value.map(stripEmpty).filter((each) => each !== undefined);
    return result.length > 0 ? result : undefined;
  }
  if (!isFields(value)) return value;
  const result = Object.entries(value)
    .map(([name, each]) => [name, stripEmpty(each)] as const)
    .filter(([, each]) => each !== undefined);
  return result.length > 0 ? Object.fromEntries(result) : undefined;
};
