/** A text without the commas inside its numbers: "48000 books" for "48,000 books". */
export const withoutNumberCommas = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");

/** Whether a text has a comma between words; "48,000 books" has none. */
export const hasComma = (text: string): boolean => withoutNumberCommas(text).includes(",");
