import type { Text } from "@/domain/events/values";
import type { Words } from "./kinds";

/** Text fields of a form as input of a write: aliases without empty lines; the schema drops other empty values. */
export const withoutEmptyTexts = <W extends { name: Text }>(words: Words): W => {
  const { aliases, ...others } = words;
  const lines = ((aliases ?? []) as string[]).map((line) => line.trim()).filter(Boolean);
  return { name: {}, ...others, ...(lines.length > 0 && { aliases: lines }) } as unknown as W;
};
