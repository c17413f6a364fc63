"use client";

import { IconPhotoOff } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRefusalSentence } from "../../error-sentence";
import { photoUrl, uploadedUrl } from "./photo-url";
import classes from "./photos.module.css";
import type { ShownPhoto } from "./waiting-photo";

/** How far a waiting photo is, in words. */
export function PhotoProgress({ photo }: { photo: ShownPhoto }) {
  const t = useTranslations("photos");
  const refusalSentence = useRefusalSentence();
  if (photo.state === "refused")
    return <span className={classes.refused}>{refusalSentence(photo.refused)}</span>;
  return (
    <span className={classes.state}>
      {photo.sent
        ? t("recording")
        : photo.state === "sending"
          ? t("sending", { percent: Math.round(photo.progress * 100) })
          : t(photo.state === "held" ? "held" : "waiting")}
      <progress className={classes.bar} value={photo.progress} aria-hidden="true" />
    </span>
  );
}

/** A small picture of a photo, or why there is none. */
export function PhotoFrame({
  eventId,
  file,
  waiting,
  isUploaded,
  alt,
}: {
  eventId: string;
  file: string | undefined;
  waiting: ShownPhoto | undefined;
  isUploaded: boolean;
  alt: string;
}) {
  const t = useTranslations("photos");
  const source = waiting ? photoUrl(waiting) : file && isUploaded && uploadedUrl(eventId, file, "small");
  return (
    <span className={classes.frame}>
      {source ? (
        // biome-ignore lint/performance/noImgElement: files are served behind sign-in, in the size that is shown.
        <img className={classes.image} src={source} alt={alt} loading="lazy" />
      ) : (
        <span className={classes.none}>
          <IconPhotoOff size={16} aria-hidden="true" />
          {t(file ? "notUploaded" : "noFile")}
        </span>
      )}
    </span>
  );
}
