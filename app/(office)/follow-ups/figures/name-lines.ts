/** What fits into a line beside a bar; a Chinese character is as wide as two letters. */
const FITS = 27;
const MAX_LINES = 2;

const widthOf = (words: string): number =>
  [...words].reduce((width, sign) => width + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

const shortened = (words: string): string => {
  if (widthOf(words) <= FITS) return words;
  const signs = [...words];
  while (widthOf(signs.join("")) > FITS - 1) signs.pop();
  return `${signs.join("").trimEnd()}…`;
};

/** A name in one or two lines, broken between words or Chinese characters; only what is longer is cut. */
export const nameLines = (name: string): string[] => {
  const lines: string[] = [];
  for (const part of name.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s*|\s+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && (lines.length === MAX_LINES || widthOf((last + part).trimEnd()) <= FITS))
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => shortened(line.trimEnd()));
};
