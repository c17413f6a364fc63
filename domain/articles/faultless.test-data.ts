import { expect } from "vitest";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { lintArticle } from "./lint";
import { toText } from "./render";
import { writeArticle } from "./write";

/** The article of a record as plain text, which must have none of the faults that the lints detect. */
export const faultlessText = (given: DraftRecord, lang: Lang): string => {
  const article = writeArticle(given, lang);
  expect(lintArticle(article, given)).toEqual([]);
  return toText(article);
};
