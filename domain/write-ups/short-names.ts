import type { Span } from "./proposal";

/** Short names of organizations that the text declares, each with the place of the full name. */
export type ShortNames = ReadonlyMap<string, Span>;

const ZH = /（(?:以下)?简称[：:]?[“"「]?([^“”"「」（）]{2,14})[”"」]?）/g;
const EN = /\s\((?:hereinafter\s+)?(?:the\s+)?[“"]?([A-Z][A-Za-z&-]{1,39})[”"]?\)/g;

/** The short names declared in a text; `fullName` finds where the name before a position begins. */
export const shortNamesOf = (
  text: string,
  lang: "en" | "zh",
  fullName: (text: string, end: number) => number | undefined,
): ShortNames => {
  const found = new Map<string, Span>();
  for (const match of text.matchAll(lang === "zh" ? ZH : EN)) {
    const start = fullName(text, match.index);
    const short = match[1];
    if (start === undefined || short === undefined || start >= match.index) continue;
    if (lang === "en" && !/^.+[A-Z]/.test(short)) continue;
    if (!found.has(short)) found.set(short, { start, end: match.index });
  }
  return found;
};
