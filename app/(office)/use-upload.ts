"use client";

import { useTranslations } from "next-intl";
import { v7 as newId } from "uuid";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { useRefusalSentence } from "../error-sentence";

/** Sends a file's bytes to an event: gives its id, or the sentence that says why it was not taken. */
export function useUpload(eventId: string) {
  const t = useTranslations("files");
  const refusalSentence = useRefusalSentence();
  return async (file: File): Promise<{ id: string } | { refused: string }> => {
    if (file.size > MAX_FILE_BYTES)
      return { refused: t("tooLarge", { name: file.name, most: MAX_FILE_BYTES / 1024 / 1024 }) };
    const id = newId();
    const address = new URLSearchParams({ id, eventId, name: file.name });
    const refused = (wire: unknown) => ({ refused: `${file.name}: ${refusalSentence(wire)}` });
    try {
      const answer = await fetch(`/api/attachments?${address}`, { method: "POST", body: file });
      return answer.ok ? { id } : refused(((await answer.json()) as { error?: unknown }).error);
    } catch {
      return refused({});
    }
  };
}
