import type { DraftRecord } from "../events/shape";
import type { Article } from "./article";
import type { PlacedSentence } from "./sentence-places";

/** The faults of generated text that are looked for; the numbers are those of the list of conventions. */
export const LINT_RULES = [
  "twice", // 1
  "title_after_company", // 2
  "variant_spelling", // 3, 4
  "names_run_together", // 5
  "other_script", // 6
  "wrong_ordinal", // 7
  "file_name", // 8
  "fused_sentences", // 9
  "quoted_report", // 10
  "headline_without_facts", // 11
  "caption_in_text", // 12
  "item_twice", // 13
  "empty_phrase", // 14
  "number_of_items", // 15
  "role_of_two", // 16
  "other_document", // 17
  "two_speakers", // 18
  "empty_slot",
  "punctuation",
  "unbalanced",
  "unfinished",
  "too_long",
  "same_opening",
  "repeated_run",
  "without_subject",
  "two_subjects",
  "name_twice",
  "same_verb",
  "thin_paragraphs",
  "hollow_verb",
  "unused_short",
  "listed_again",
  "empty_sentence",
  "named_late",
  "own_house",
  "capital_inside",
  "hollow_lead",
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** A fault in a sentence of an article; `shown` is the text that shows it. */
export interface LintFinding {
  rule: LintRule;
  sentence: string;
  shown: string;
}

/** What lint rules read. */
export interface Linted {
  article: Article;
  record: DraftRecord;
  sentences: readonly PlacedSentence[];
  /** The record's own words in the article's language; faults within them are not the writer's. */
  words: readonly string[];
}

export type LintCheck = (linted: Linted) => LintFinding[];
