/** Whether a text has a comma between words; "48,000 books" has none. */
export const hasComma = (text: string): boolean => /,(?!\d{3}(?!\d))|(?<!\d),/.test(text);
