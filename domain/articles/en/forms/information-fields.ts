/** The fields with information and the office's own sentences; quotations, names and titles are never changed. */
export const INFORMATION_FIELDS: ReadonlySet<string> = new Set([
  "points",
  "topics",
  "saw",
  "purpose",
  "text",
  "narrative",
  "background",
]);
