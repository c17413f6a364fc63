"use client";

import { useOffice } from "../office-context";
import { PhotoFrame, PhotoProgress } from "./photo-frame";
import { uploadedUrl } from "./photo-url";
import classes from "./photos.module.css";
import { useWaitingPhotos } from "./use-photo-queue";

/** A photo of a saved event: its picture, which leads to the large one, or how far its upload is. */
export function EventPhoto({
  eventId,
  file,
  isUploaded: isKnown,
  alt,
}: {
  eventId: string;
  file: string | undefined;
  isUploaded: boolean;
  alt: string;
}) {
  const { user } = useOffice();
  const { waiting, arrived } = useWaitingPhotos(user.id, eventId);
  const own = waiting.find(({ name }) => name === file);
  const isUploaded = isKnown || (file !== undefined && arrived.has(file));
  const frame = <PhotoFrame eventId={eventId} file={file} waiting={own} isUploaded={isUploaded} alt={alt} />;
  if (file !== undefined && isUploaded)
    return (
      <a href={uploadedUrl(eventId, file, "screen")} target="_blank" rel="noreferrer">
        {frame}
      </a>
    );
  return (
    <div className={classes.picture}>
      {frame}
      {own && <PhotoProgress photo={own} />}
    </div>
  );
}
