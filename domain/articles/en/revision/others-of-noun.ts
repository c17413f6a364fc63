/** "the Embassies of Lakeland and Hilland": several with one noun, after which the noun alone refers to none. */
export const hasSeveral = (lower: string, noun: string): boolean => {
  const many = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return lower.includes(` ${many} of `);
};

/**
 * "the economic zone of Hilland", "a private zone": whether a text mentions another thing with the noun, which is not a name of
 * the record.
 */
export const speaksOfAnother = (text: string, noun: string): boolean => {
  if (!text.includes(noun)) return false;
  const words = text.replace(APPOSED, "").split(" ");
  return words.some((word, at) => {
    const before = words[at - 1] ?? "";
    return (
      word.startsWith(noun) &&
      word.replace(/[,;]$/, "") === noun &&
      /^\p{Ll}[\p{Ll}-]*$/u.test(before) &&
      !SAME.has(before)
    );
  });
};
/** "As the first zone in Lakeland, it …": what the sentence is about. */
const APPOSED = /^As (?:the|an?) [^,]+, /;
const SAME: ReadonlySet<string> = new Set(["the", "this", "that", "its", "their", "his", "her", "our"]);
