import { problemText } from "@/domain/events/problem-text";
import { type Problem, ruleProblems } from "@/domain/events/problems";
import { brokenRules } from "@/domain/events/rules";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";

/** Rules that an incomplete record already violates; missing data is listed as gaps of the article. */
export const problemsOf = (record: DraftRecord): Problem[] => ruleProblems(record, brokenRules(record));

/** The problems of a record as one line of text for each path. */
export const problemLines = (record: DraftRecord, lang: Lang): ReadonlyMap<string, string> => {
  const lines = new Map<string, string>();
  for (const problem of problemsOf(record)) {
    const before = lines.get(problem.path);
    const text = problemText(problem, lang);
    lines.set(problem.path, before ? `${before} ${text}` : text);
  }
  return lines;
};
