import type { Context } from "./context";
import type { Reader } from "./items";
import { readLine } from "./line";
import { countOf } from "./numbers";

/** A part of a line, or all of it, with what precedes and follows its colon. */
export interface Piece {
  text: string;
  source: string;
  indented: boolean;
  before: string;
  after: string;
}

/** Keeps words as unread. */
export const unread = (reader: Reader, text: string): true => {
  reader.items.push({ kind: "unread", text });
  return true;
};

// 张三、李四（示例协会）；王五（示例公司）: brackets apply to everybody up to the previous separator.
const TOGETHER = /^(?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4}[（(][^（）()]{2,24}[)）]$/u;

/** Reads words as a line of people. */
export const people = (
  reader: Reader,
  text: string,
  source: string,
  context: Context,
  indented = false,
): true => {
  const parts = text.split(/[；;]/).filter((part) => part.trim() !== "");
  if (parts.length > 1 && parts.some((part) => TOGETHER.test(part.trim()))) {
    for (const part of parts) people(reader, part.trim(), source, context, indented);
    return true;
  }
  reader.items.push({
    kind: "line",
    readings: readLine(text),
    context: { ...context },
    source,
    text,
    ...(indented && { indented }),
  });
  if (!reader.context.roleLasts) delete reader.context.role;
  delete reader.context.function;
  return true;
};

/** The number that words in English begin with: "3 guests". */
export const leadingCount = (words: string): number | undefined =>
  countOf(/^(?:the |our |all )?(\d{1,3}|[a-z]+) /i.exec(words)?.[1] ?? "");

/** "3 guests from Model Corp: …": words above people, not a person. */
export const PARTY =
  /^(?:the |our |all )?(?:(?:\d{1,3}|\p{L}+) )??(?:guests?|visitors?|participants|attendees|delegates|representatives|members|people|persons|colleagues|team|staff|delegation)(?: list)? (?:from|of) (?:the )?(.+)$/iu;
