import { validate } from "uuid";

/**
 * A text that a text column accepts on either engine: without NUL characters and lone surrogates. `json` columns keep both,
 * as escapes.
 */
export const storable = (text: string): string =>
  text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd");

/** As `storable`; undefined becomes null. */
export const storableOrNull = (text: string | undefined): string | null =>
  text === undefined ? null : storable(text);

/** The distinct ids that are valid UUIDs: a record may contain any text as id. */
export const possibleIds = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined && validate(id)).map((id) => String(id).toLowerCase())),
];
