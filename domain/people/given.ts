type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A value as a form gives it, without what is empty: blank texts, empty lists and objects, null. */
export const filled = (value: unknown): unknown => {
  if (typeof value === "string") return value.replaceAll("\u0000", "").trim() || undefined;
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
