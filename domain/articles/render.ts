import type { Article } from "./article";

/** The article as Markdown. */
export const toMarkdown = (_article: Article): string => "";

/** The article as plain text, one paragraph a line, as it is copied. */
export const toText = (_article: Article): string => "";

/** The article as an HTML fragment; everything from the record is escaped. */
export const toHtml = (_article: Article): string => "";
