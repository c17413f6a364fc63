"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { DraftRecord } from "@/domain/events/shape";

/** How many rules a record breaks, and the first of them in words; undefined where it breaks none. */
export function useFirstProblem(): (
  record: DraftRecord,
) => Promise<{ count: number; first: string } | undefined> {
  const locale = useLocale();
  const t = useTranslations();
  return useCallback(
    async (record) => {
      const { problemMessage, problemsOf } = await import("../record-problems");
      const problems = problemsOf(record);
      const [first] = problems;
      return first && { count: problems.length, first: problemMessage(first, record, locale, t) };
    },
    [locale, t],
  );
}
