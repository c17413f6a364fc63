import type { Article } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { WritingStyle } from "@/domain/house-style/rule";
import { writeInHouseStyle } from "@/domain/house-style/write-in-house-style";

/** How much of the inputs is kept, in characters; an article takes a few times its record. */
const KEPT = 4_000_000;

/** The articles written last, by all that they are written from. */
const written = new Map<string, Article>();
let kept = 0;

const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/**
 * As `writeInHouseStyle`; an article that was written from the same record in the same style a while ago is not written again, since
 * a page shows the same text several times. It is shared by all callers and cannot be changed.
 */
export const writtenArticle = (
  record: DraftRecord,
  lang: Lang,
  style: WritingStyle = {},
  length: Length = "full",
): Article => {
  const key = JSON.stringify([record, lang, style, length]);
  const found = written.get(key);
  const article = found ?? frozen(writeInHouseStyle(record, lang, style, length));
  if (found) written.delete(key);
  else kept += key.length;
  // A map keeps the order of insertion: the first one was used the longest time ago.
  written.set(key, article);
  for (const oldest of written.keys()) {
    if (kept <= KEPT) break;
    written.delete(oldest);
    kept -= oldest.length;
  }
  return article;
};
