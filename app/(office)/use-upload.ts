"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { v7 as newId } from "uuid";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { useRefusalSentence } from "../error-sentence";
import { allMessagesLoaded } from "../message-files";
import { retryDelay } from "./photos/photo-queue";
import { sendFile } from "./photos/send-file";

/** Waits for the next attempt: some time, or until the network is back. */
const nextAttempt = (tries: number): Promise<void> =>
  new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      done();
    };
    const timer = setTimeout(go, retryDelay(tries));
    window.addEventListener("online", go);
  });

/**
 * The id of a file until the server has it. It is kept, so that the same file chosen again after a reload is recognized by the
 * server, which may have it without the browser knowing.
 */
const openUpload = (eventId: string, { name, size, lastModified }: File) => {
  const storageKey = `rapporteur_upload:${eventId}:${name}:${size}:${lastModified}`;
  const made = newId();
  try {
    const id = sessionStorage.getItem(storageKey) ?? made;
    sessionStorage.setItem(storageKey, id);
    return { id, close: () => sessionStorage.removeItem(storageKey) };
  } catch {
    return { id: made, close: () => {} };
  }
};

/**
 * Sends a file's bytes to an event, with progress from 0 to 1, undefined while it waits for the network: gives its id, or the
 * sentence that says why it was not taken. An interrupted upload continues where it broke as long as the page is there.
 */
export function useUpload(eventId: string) {
  const t = useTranslations("files");
  const refusalSentence = useRefusalSentence();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return async (
    file: File,
    onProgress: (share: number | undefined) => void = () => {},
  ): Promise<{ id: string } | { refused: string }> => {
    if (file.size > MAX_FILE_BYTES)
      return { refused: t("tooLarge", { name: file.name, most: MAX_FILE_BYTES / 1024 / 1024 }) };
    const { id, close } = openUpload(eventId, file);
    for (let tries = 1; ; tries += 1) {
      const sent = await sendFile({ id, eventId, name: file.name }, file, onProgress);
      if (sent.done || sent.refused || !isHere.current) {
        if (sent.done || sent.refused) close();
        if (sent.done) return { id };
        await allMessagesLoaded();
        return { refused: t("refused", { name: file.name, reason: refusalSentence(sent.refused ?? {}) }) };
      }
      onProgress(undefined);
      await nextAttempt(tries);
    }
  };
}
