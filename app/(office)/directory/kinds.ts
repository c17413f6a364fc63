/** The three kinds of entries of the directory, by the address of their lists. */
const KINDS_OF_ENTRY = ["people", "organizations", "venues"] as const;
export type Kind = (typeof KINDS_OF_ENTRY)[number];

/** What a person can fill in of an entry: a text in two languages, a line for each alias, a choice, yes or no, or a rule with its exceptions. */
export const FIELDS = {
  people: [
    ["name", "text"],
    ["later", "text"],
    ["pronoun", "pronoun"],
    ["honorific", "text"],
    ["postNominals", "text"],
    ["aliases", "lines"],
    ["surnameOnly", "flag"],
  ],
  organizations: [
    ["name", "text"],
    ["short", "text"],
    ["shortThe", "rule"],
    ["kind", "orgKind"],
    ["city", "text"],
    ["aliases", "lines"],
    ["the", "flag"],
  ],
  venues: [
    ["name", "text"],
    ["city", "text"],
    ["address", "text"],
    ["aliases", "lines"],
    ["the", "flag"],
  ],
} as const;
export type FieldName = (typeof FIELDS)[Kind][number][0];

/** The values of an entry in its form. */
export type EntryValues = Readonly<Record<string, unknown>>;
