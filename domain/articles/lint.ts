import type { DraftRecord } from "../events/shape";
import type { Article } from "./article";
import { contentRules } from "./lint-content";
import type { Linted, LintFinding, Placed } from "./lint-finding";
import { formRules } from "./lint-form";
import { gateRules } from "./lint-gates";
import { textsOf } from "./record-texts";

/** All sentences of an article, in its order. */
export const sentencesOf = (article: Article): Placed[] =>
  article.blocks.flatMap((block): Placed[] => {
    if (block.type === "headline") return [{ block, sentence: block.sentence, role: "headline" }];
    if (block.type === "figure")
      return block.caption ? [{ block, sentence: block.caption, role: "caption" }] : [];
    if (block.type === "list")
      return [
        { block, sentence: block.lead, role: "lead" },
        ...block.items.map((sentence): Placed => ({ block, sentence, role: "item" })),
      ];
    const role = block.type === "credits" ? "credit" : "text";
    return block.sentences.map((sentence): Placed => ({ block, sentence, role }));
  });

/**
 * The faults in what was composed for an article. The office's own sentences, quotes and captions are not judged, nor
 * what the record's own words contain.
 */
export const lintArticle = (article: Article, record: DraftRecord): LintFinding[] => {
  const linted: Linted = {
    article,
    record,
    sentences: sentencesOf(article),
    words: textsOf(record, article.lang).map((one) => one.text),
  };
  return [...formRules, ...contentRules, ...gateRules].flatMap((check) => check(linted));
};
