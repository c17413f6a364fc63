/** The form in which terms are compared: width, spaces and case do not matter. */
export const comparable = (words: string): string =>
  words.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
