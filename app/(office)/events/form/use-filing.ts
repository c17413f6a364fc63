"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useState } from "react";
import { useNotice } from "@/components/notice";
import { isSame } from "@/domain/events/changes";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useFormRecord } from "./form-record";

/** Adding the names of an event to the directory: how far it is, and starting it. */
export interface FilingState {
  /** While it runs. */
  progress: { done: number; count: number } | undefined;
  start: () => void;
}

const Filing = createContext<FilingState>({ progress: undefined, start: () => undefined });
export const FilingProvider = Filing.Provider;
export const useFilingState = (): FilingState => useContext(Filing);

/**
 * Adds everything that the record names and the directory lacks to the directory. The form is linked in one step at the end, so
 * that saving in between stores no half-linked event; it is saved then, unless something else waits to be saved.
 */
export function useFiling(
  eventId: string | undefined,
  isSaved: boolean,
  save: () => Promise<void>,
): FilingState {
  const client = useTRPCClient();
  const form = useFormRecord();
  const t = useTranslations("form");
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [progress, setProgress] = useState<FilingState["progress"]>();
  const run = async () => {
    if (!eventId || progress) return;
    try {
      const [{ fileNames }, { unfiledCount }] = await Promise.all([
        import("./file-names"),
        import("./unfiled-count"),
      ]);
      const before = form.record();
      const count = unfiledCount(before);
      if (count === 0) return;
      setProgress({ done: 0, count });
      const onProgress = (done: number) => setProgress({ done: Math.min(done, count), count });
      const { link, error } = await fileNames(client, before, eventId, onProgress);
      const saving = isSaved && isSame(form.record(), before);
      form.change(link);
      if (saving) await save();
      if (error) notice(sentence(error), { isError: true });
      else notice(t(saving ? "filedAndLinked" : "filed", { count }));
    } catch (error) {
      notice(sentence(error), { isError: true });
    }
    setProgress(undefined);
  };
  return { progress, start: () => void run() };
}
