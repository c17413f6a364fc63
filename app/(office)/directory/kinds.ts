/** The three kinds of entries of the directory, by the address of their lists. */
const KINDS_OF_ENTRY = ["people", "organizations", "venues"] as const;
export type Kind = (typeof KINDS_OF_ENTRY)[number];

/** The values of an entry in its form. */
export type EntryValues = Readonly<Record<string, unknown>>;
