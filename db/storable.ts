import { validate } from "uuid";

/** A text as a text column takes it: PostgreSQL knows no character 0. Documents keep it, as `json`. */
export const storable = (text: string): string => text.replaceAll("\u0000", "");

/** As `storable`; absent becomes null. */
export const storableOrNull = (text: string | undefined): string | null =>
  text === undefined ? null : storable(text);

/** Those of the ids of a record that may be ids of ours, each once: a record may come from anywhere. */
export const possibleIds = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined && validate(id)).map((id) => String(id).toLowerCase())),
];
