import { type Composed, isParagraph } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withOneForm } from "../wording/final-rewordings";
import { withFullNameFirst, withMonthOnce, withYearOnce } from "./dates-and-names-once";
import { withOccasionOfListOnce } from "./occasion-after-list";

type Revision = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** The last revisions of names and dates, each with words of the text without which it changes nothing. */
const FORMS: readonly (readonly [needed: RegExp, revise: Revision])[] = [
  [
    /中共|自己|的(?:有关|相关|各项)?工作|驻[^，；。\n]*驻|签[约字署]仪式，|各方|(论坛|博览会|峰会|展览会|艺术节|文化节)[^\n]*\1|(长|主席|主任|书记|总经理)[^，；。\n]{2,4}\2|([^，；。、\n]{4})[及和与][^，；。、\n]{0,16}\3|[镇乡县市区道]([^，；。、\n]{3,14})[、和与][^，；。、\n]{2,7}\4/mu,
    (blocks) => blocks.map(withOneForm),
  ],
  [/(?:出席|参加)了?([^，。；、\n]{3,12})\n在?\1[上中]，/u, withOccasionOfListOnce],
  [/[^，。；\n]{8}（[A-Z][^）]{2,}）/u, withFullNameFirst],
  [/(\d{4}年)\d{1,2}月[\s\S]*\n[\s\S]*\1\d{1,2}月/u, withYearOnce],
  [/^(\d{1,2}月)\d{1,2}日(?:至|—)[\s\S]*\n\1/u, withMonthOnce],
];

/** The text with one form of each name and date, after all else is worded. */
export const withLastForms: Revision = (blocks, discourse) => {
  const text = blocks
    .filter(isParagraph)
    .flatMap(({ lines }) => lines.map(({ words }) => textOf(words)))
    .join("\n");
  return FORMS.reduce<Composed[]>(
    (made, [needed, revise]) => (needed.test(text) ? revise(made, discourse) : made),
    [...blocks],
  );
};
