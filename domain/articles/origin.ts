import type { Lang } from "../events/values";

/** What a file with an article was made from: versions of the event's record and of the article; no article where none is saved. */
export interface Origin {
  eventId: string;
  eventVersion: number;
  articleVersion?: number | undefined;
}

/** "Record version 3, article version 2": what a file was made from, in its own language. */
export const originText = ({ eventVersion, articleVersion }: Origin, lang: Lang): string => {
  if (lang === "zh")
    return `活动记录第${eventVersion}版，${articleVersion === undefined ? "稿件未保存" : `稿件第${articleVersion}版`}`;
  const article = articleVersion === undefined ? "article not saved" : `article version ${articleVersion}`;
  return `Record version ${eventVersion}, ${article}`;
};
