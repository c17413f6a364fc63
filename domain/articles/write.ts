import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import type { Article } from "./article";
import type { HouseStyle } from "./style";

/** The article of an event in one language, by rule alone: same record, same style, same text. Never throws on a record of the right shape. */
export const writeArticle = (
  _record: DraftRecord,
  lang: Lang,
  _style: Partial<HouseStyle> = {},
): Article => ({
  lang,
  blocks: [],
  gaps: [],
});
