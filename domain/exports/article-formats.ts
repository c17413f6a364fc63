/** The file formats of an article; `official` is Word in the layout of official documents. */
export const ARTICLE_FORMATS = ["docx", "official", "html", "zip", "md", "txt", "json"] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];
