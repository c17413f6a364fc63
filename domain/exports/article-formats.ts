/** The file formats of an article; `official` is Word in the layout of official documents, `template` in the office's own. */
export const ARTICLE_FORMATS = [
  "docx",
  "official",
  "template",
  "pdf",
  "html",
  "zip",
  "md",
  "txt",
  "json",
] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];
