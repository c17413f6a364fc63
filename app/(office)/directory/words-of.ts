import type { Text } from "@/domain/events/values";
import type { Words } from "./kinds";

/** The words of a form as a verb takes them: aliases without empty lines; the verb's schema drops what else is empty. */
export const wordsOf = <W extends { name: Text }>(words: Words): W => {
  const { aliases, ...others } = words;
  const lines = ((aliases ?? []) as string[]).map((line) => line.trim()).filter(Boolean);
  return { name: {}, ...others, ...(lines.length > 0 && { aliases: lines }) } as unknown as W;
};
