/** What an address names a sentence of an article by, behind `#`. */
export const sentenceAnchor = (id: string): string => `s-${id}`;
