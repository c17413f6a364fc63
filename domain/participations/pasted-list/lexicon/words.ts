/** The words of a list written with spaces and line breaks between them. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
