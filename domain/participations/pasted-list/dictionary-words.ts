const WORDS = new Intl.Segmenter("zh", { granularity: "word" });
const HAN = /\p{Script=Han}{2}/u;

/** Which positions of a simplified Chinese text are inside a word of the built-in dictionary: 有关|部门. */
export const insideDictionaryWords = (plain: string): boolean[] => {
  const inside: boolean[] = new Array(plain.length + 1).fill(false);
  for (const { segment, index } of HAN.test(plain) ? WORDS.segment(plain) : [])
    if (HAN.test(segment)) inside.fill(true, index + 1, index + segment.length);
  return inside;
};

/** Whether a text is one word of the built-in dictionary. */
export const isDictionaryWord = (text: string): boolean => [...WORDS.segment(text)].length === 1;
