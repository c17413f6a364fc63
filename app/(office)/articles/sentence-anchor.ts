/** The URL fragment of an article sentence. */
export const sentenceAnchor = (id: string): string => `s-${id}`;
