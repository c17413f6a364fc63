import type { Article } from "../articles/article";
import type { Length } from "../articles/lengths";
import { writeArticle } from "../articles/write";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { withHouseRules } from "./house-rules";
import type { WritingStyle } from "./rule";

/** As `writeArticle`, with the learned rules of house style as the last step. */
export const writeInHouseStyle = (
  record: DraftRecord,
  lang: Lang,
  { rules = [], ...style }: WritingStyle = {},
  length: Length = "full",
): Article => withHouseRules(writeArticle(record, lang, style, length), record, rules);
