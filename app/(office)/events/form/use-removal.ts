"use client";

import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import { compareEdits, withChange } from "@/domain/events/changes";
import { detachedFollowUps, silencedRemarks } from "@/domain/events/list-edits";
import type { DraftRecord } from "@/domain/events/shape";
import { useFormRecord } from "./form-record";

/** Takes a row out, names what loses its reference to it, and offers to bring it back; what was typed since stays typed. */
export function useRemoval(): (list: string, at: number) => void {
  const form = useFormRecord();
  const notice = useNotice();
  const t = useTranslations("form");
  return (list, at) => {
    const before = form.remove(list, at);
    const after = structuredClone(form.value("")) as DraftRecord;
    const free = detachedFollowUps(before, after).length;
    const silent = silencedRemarks(before, after).length;
    const words =
      free > 0
        ? t("removedDetaching", { count: free })
        : silent > 0
          ? t("removedSilencing", { count: silent })
          : t("removed");
    notice(words, {
      undo: () =>
        form.change((now) => {
          const { mine, conflicts } = compareEdits(after, now, before);
          return [...mine, ...conflicts.map((conflict) => conflict.mine)].reduce(withChange, before);
        }),
    });
  };
}
