import { validate } from "uuid";

/**
 * A text as a text column takes it on either engine: without character 0, and without halves of a pair, which no UTF-8
 * can write. Documents keep both, as escapes in `json`.
 */
export const storable = (text: string): string =>
  text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");

/** As `storable`; absent becomes null. */
export const storableOrNull = (text: string | undefined): string | null =>
  text === undefined ? null : storable(text);

/** Those of the ids of a record that may be ids of ours, each once: a record may come from anywhere. */
export const possibleIds = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined && validate(id)).map((id) => String(id).toLowerCase())),
];
