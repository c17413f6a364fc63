import type { useTranslations } from "next-intl";
import { problemText } from "@/domain/events/problem-text";
import { type Problem, ruleProblems } from "@/domain/events/problems";
import { brokenRules } from "@/domain/events/rules";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { fieldLabels, keyName } from "./record-labels";

/** Rules that an incomplete record already violates; missing data is listed as gaps of the article. */
export const problemsOf = (record: DraftRecord): Problem[] => ruleProblems(record, brokenRules(record));

type Translate = ReturnType<typeof useTranslations<never>>;

/** Keys of the record among the values of a problem. */
const KEYS = ["key", "delegation"];

/** A problem as the form and an import state it: people and parts by their names, choices by their labels. */
export const problemMessage = (problem: Problem, record: DraftRecord, lang: Lang, t: Translate): string => {
  const { code, values } = problem;
  const own = `form.problemText.${code}` as "form.problemText.absent_speaker";
  if (!t.has(own)) return problemText(problem, lang);
  const named = Object.entries(values).map(([field, value]) => {
    if (KEYS.includes(field))
      return [field, keyName(value, record, lang, fieldLabels(t)) ?? t("form.unnamed")];
    return [field, field === "act" ? t(`values.act.${value}` as "values.act.welcome") : value];
  });
  return t(own, Object.fromEntries(named));
};

/** The problems of a record as one line of text for each path. */
export const problemLines = (record: DraftRecord, lang: Lang, t: Translate): ReadonlyMap<string, string> => {
  const lines = new Map<string, string>();
  for (const problem of problemsOf(record)) {
    const before = lines.get(problem.path);
    const text = problemMessage(problem, record, lang, t);
    lines.set(problem.path, before ? `${before} ${text}` : text);
  }
  return lines;
};
