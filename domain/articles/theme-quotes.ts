import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";

/** A record whose theme has single quotation marks inside, since sentences put the theme in double ones. */
export const withInnerQuotes = (record: DraftRecord, lang: Lang): DraftRecord => {
  const theme = record.theme?.[lang];
  if (!theme || !/[“”]/.test(theme)) return record;
  const inner = theme
    .replace(/^“([^“”]*)”$/, "$1")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
  return { ...record, theme: { ...record.theme, [lang]: inner } };
};
