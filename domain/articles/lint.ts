import type { DraftRecord } from "../events/shape";
import type { Article } from "./article";
import { contentRules } from "./lint-content";
import type { Linted, LintFinding } from "./lint-finding";
import { formRules } from "./lint-form";
import { gateRules } from "./lint-gates";
import { introductionRules } from "./lint-introductions";
import { leadRules } from "./lint-lead";
import { textsOf } from "./record-texts";
import { placedSentences } from "./sentence-places";

/**
 * The faults in the composed text of an article. The office's own sentences, quotes and captions are not judged, nor is what
 * the record's own words contain.
 */
export const lintArticle = (article: Article, record: DraftRecord): LintFinding[] => {
  const linted: Linted = {
    article,
    record,
    sentences: placedSentences(article),
    words: textsOf(record, article.lang).map((one) => one.text),
  };
  return [...formRules, ...contentRules, ...gateRules, ...introductionRules, ...leadRules].flatMap((check) =>
    check(linted),
  );
};
