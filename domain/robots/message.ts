/** The longest message in bytes: 企业微信 takes 2,048 (text), the others more. */
const MAX_BYTES = 2000;
/** The longest line in characters, before its link. */
const MAX_CHARACTERS = 200;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/**
 * Text of users on one line, and without the "<" that would begin a mention in 飞书 or 企业微信: nobody is alerted by a title.
 */
export const robotLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").replaceAll("<", "＜").trim();
  const signs = [...line];
  return signs.length > MAX_CHARACTERS ? `${signs.slice(0, MAX_CHARACTERS - 1).join("")}…` : line;
};

/** A message of a head and as many items as fit; the others are counted by `more`. */
export const robotMessage = (
  head: string,
  items: readonly string[],
  more: (count: number) => string,
): string => {
  for (let count = items.length; count > 0; count -= 1) {
    const left = items.length - count;
    const text = [head, ...items.slice(0, count), ...(left > 0 ? [more(left)] : [])].join("\n");
    if (bytesOf(text) <= MAX_BYTES) return text;
  }
  return [head, more(items.length)].join("\n");
};
