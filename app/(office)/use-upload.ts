"use client";

import { useTranslations } from "next-intl";
import { v7 as newId } from "uuid";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { useRefusalSentence } from "../error-sentence";
import { sendFile } from "./photos/send-file";

/** Sends a file's bytes to an event, with progress from 0 to 1: gives its id, or the sentence that says why it was not taken. */
export function useUpload(eventId: string) {
  const t = useTranslations("files");
  const refusalSentence = useRefusalSentence();
  return async (
    file: File,
    onProgress: (share: number) => void = () => {},
  ): Promise<{ id: string } | { refused: string }> => {
    if (file.size > MAX_FILE_BYTES)
      return { refused: t("tooLarge", { name: file.name, most: MAX_FILE_BYTES / 1024 / 1024 }) };
    const id = newId();
    const sent = await sendFile({ id, eventId, name: file.name }, file, onProgress);
    if (sent.done) return { id };
    return { refused: t("refused", { name: file.name, reason: refusalSentence(sent.refused ?? {}) }) };
  };
}
