import { EN_ORG_WORDS } from "../../participations/pasted-list/lexicon/organizations";
import type { Span } from "../proposal";

const WORD = /([\p{Lu}\d][\p{L}\d&.'’-]*|of|for|and|the|&|de|in|on)\s*$/u;

/** Where the name begins that ends at `end`: "the Sample Research Institute" before its short name in brackets. */
export const fullNameStart = (text: string, end: number): number | undefined => {
  let start = end;
  let last = end;
  while (start > 0) {
    const match = WORD.exec(text.slice(Math.max(0, start - 60), start));
    if (!match || /\n/.test(match[0])) break;
    start -= match[0].length;
    if (/^\p{Lu}|^\d/u.test(match[1] ?? "")) last = start;
    if (
      /[,.;]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
      !/(?:Co\.,|Import and)\s*$/.test(text.slice(0, start))
    )
      break;
  }
  let words = text.slice(last, end);
  // "Mini Auditorium of Sample University": the university has the short name.
  for (const { index } of words.matchAll(/\s(?:of|and|for|in)\s(?:the\s)?(?=\p{Lu})/gu)) {
    const left = words.slice(0, index);
    const right = words.slice(index).replace(/^\s(?:of|and|for|in)\s(?:the\s)?/, "");
    if (!isOrganization(left) && isOrganization(right) && !/^(?:Association|Chamber)/.test(left)) {
      last = end - right.length;
      words = right;
      break;
    }
  }
  return last < end && /\s/.test(words) ? last : undefined;
};

/** Whether words are the name of an organization by one of its words: Chamber, University, Ltd. */
export const isOrganization = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && words.split(/[\s,.]+/).some((word) => EN_ORG_WORDS.has(word.toLowerCase()));

/** Whether a name consists of no word of an organization, or of too many, and may be cut at the wrong place. */
export const isUncertainName = (words: string): boolean =>
  !(isOrganization(words) || /^[A-Z][A-Z&]+$/.test(words)) || words.length > 90;

/** The range without separators at its ends; the stop of an abbreviation remains: "Sample Co." */
export const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start += 1;
  while (
    end > start &&
    /[\s,;:.]/.test(text.charAt(end - 1)) &&
    !/(?:Ltd|Inc|Co|Corp|\b\p{Lu})\.$/u.test(text.slice(start, end))
  )
    end -= 1;
  return { start, end };
};
