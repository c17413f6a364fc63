import type { useTranslations } from "next-intl";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { fieldLabels, pathLabel } from "./record-labels";

/** The first problem of a file that is no valid record, at its field as the form calls it: "People › Zhou Hui › Side: …". */
export const importProblem = (
  { field, problem }: { field: string; problem: string },
  record: unknown,
  lang: Lang,
  t: ReturnType<typeof useTranslations<never>>,
): string => {
  const before = labelled(field, "", lang);
  if (field === "" || !problem.startsWith(before)) return problem;
  const place = pathLabel(field, record as DraftRecord, lang, fieldLabels(t));
  return labelled(place, problem.slice(before.length), lang);
};
