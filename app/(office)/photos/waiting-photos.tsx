"use client";

import { useTranslations } from "next-intl";
import { useRefusalSentence } from "../../error-sentence";
import { useOffice } from "../office-context";
import classes from "./photos.module.css";
import { loadPhotoQueue, useWaitingPhotos } from "./use-photo-queue";

/** Which photos still wait in this browser, on every page; those that were refused can be removed. */
export default function WaitingPhotos() {
  const t = useTranslations("photos");
  const { user } = useOffice();
  const refusalSentence = useRefusalSentence();
  const { waiting } = useWaitingPhotos(user.id);
  const due = waiting.filter(({ state }) => state === "waiting" || state === "sending");
  const refused = waiting.filter(({ state }) => state === "refused");
  const isSending = due.some(({ state }) => state === "sending");
  if (due.length + refused.length === 0) return null;
  const queue = () => loadPhotoQueue(user.id);
  return (
    <section className={classes.bottom} aria-label={t("title")}>
      {due.length > 0 && (
        <>
          <span role="status">{t(isSending ? "uploading" : "waitingCount", { count: due.length })}</span>
          {!isSending && (
            <button
              type="button"
              className={classes.button}
              onClick={() => void queue().then((each) => each.retry())}
            >
              {t("retry")}
            </button>
          )}
        </>
      )}
      {refused.map((photo) => (
        <span key={photo.id} role="alert" className={classes.refused}>
          {photo.name}: {refusalSentence(photo.refused)}{" "}
          <button
            type="button"
            className={classes.button}
            onClick={() => void queue().then((each) => each.remove(photo.id))}
          >
            {t("dismiss")}
          </button>
        </span>
      ))}
    </section>
  );
}
