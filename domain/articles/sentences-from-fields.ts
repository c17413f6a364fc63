import { stepsOf } from "../events/paths";
import type { DraftRecord } from "../events/shape";
import type { Article, Sentence } from "./article";
import { sentencesOf } from "./sentence-places";

/**
 * The sentences of an article based on a place of the record or on anything below it: `at` is its path, members of lists by
 * their position.
 */
export const sentencesFrom = (
  article: Article,
  record: DraftRecord,
  at: readonly (string | number)[],
): Sentence[] =>
  sentencesOf(article).filter((sentence) =>
    sentence.paths.some((path) => {
      const steps = stepsOf(record, path);
      return steps !== undefined && at.every((step, i) => steps[i] === step);
    }),
  );
