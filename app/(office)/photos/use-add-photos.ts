"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useNotice } from "@/components/notice";
import { labelled } from "@/domain/punctuation";
import { useRefusalSentence } from "../../error-sentence";
import { allMessagesLoaded } from "../../message-files";
import type { PhotoTarget } from "./prepare-photos";
import { loadPhotoQueue } from "./use-photo-queue";

/**
 * Puts chosen files into the queue of photos and says which were not taken and why; gives the names of those that were. `known`:
 * names of the photos that the event has.
 */
export function useAddPhotos(): (
  files: readonly File[],
  target: PhotoTarget,
  known: readonly string[],
) => Promise<string[]> {
  const t = useTranslations("photos");
  const lang = useLocale();
  const notice = useNotice();
  const refusalSentence = useRefusalSentence();
  return useCallback(
    async (files, target, known) => {
      const [queue, { preparePhotos }] = await Promise.all([
        loadPhotoQueue(target.user),
        import("./prepare-photos"),
        allMessagesLoaded(),
      ]);
      const waiting = queue.photos(target.eventId).map(({ name }) => name);
      const { photos, refused, doubles } = await preparePhotos(files, target, [...known, ...waiting]);
      for (const { name, refusal } of refused)
        notice(labelled(name, refusalSentence(refusal), lang), { isError: true });
      if (doubles > 0) notice(t("doubles", { count: doubles }));
      void queue.add(photos);
      return photos.map(({ name }) => name);
    },
    [notice, refusalSentence, lang, t],
  );
}
