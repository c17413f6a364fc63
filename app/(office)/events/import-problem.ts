import type { useTranslations } from "next-intl";
import type { Problem } from "@/domain/events/problems";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { fieldLabels, pathLabel } from "./record-labels";
import { problemMessage } from "./record-problems";

/** A problem of a file that is no valid record, in the words of the form and at its field: "People › Zhou Hui › Side: …". */
export const importProblem = (
  problem: Problem,
  record: unknown,
  lang: Lang,
  t: ReturnType<typeof useTranslations<never>>,
): string => {
  const given = record as DraftRecord;
  const text = problemMessage(problem, given, lang, t);
  return problem.path === ""
    ? text
    : labelled(pathLabel(problem.path, given, lang, fieldLabels(t)), text, lang);
};
