export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding of a text file by its byte order mark; UTF-8 without one. Windows programs write UTF-16 as "Unicode text". */
export const textEncoding = ([first, second]: Uint8Array): TextEncoding => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};
