"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { Link } from "@/components/link";
import { useOffice } from "../office-context";
import { PhotoButtons } from "./photo-buttons";
import { PhotoFrame, PhotoProgress } from "./photo-frame";
import classes from "./photos.module.css";
import { useAddPhotos } from "./use-add-photos";
import { useDroppedPhotos } from "./use-dropped-photos";
import { useWaitingPhotos } from "./use-photo-queue";

/** Adds photos to a saved event and its record: chosen, taken or dropped; shows those on their way. */
export function EventPhotos({
  eventId,
  known,
  isEmpty,
}: {
  eventId: string;
  /** Names of the photos that the record has. */
  known: readonly string[];
  isEmpty: boolean;
}) {
  const t = useTranslations("photos");
  const { user } = useOffice();
  const router = useRouter();
  const prepare = useAddPhotos();
  const { waiting } = useWaitingPhotos(user.id, eventId);
  const before = useRef(0);
  useEffect(() => {
    if (waiting.length < before.current) router.refresh();
    before.current = waiting.length;
  }, [waiting.length, router]);
  const add = useCallback(
    (files: readonly File[]) =>
      void prepare(files, { user: user.id, eventId, held: false, intoRecord: true }, known),
    [prepare, user.id, eventId, known],
  );
  const dropZone = useDroppedPhotos(add);
  const onTheWay = waiting.filter(({ name }) => !known.includes(name));
  return (
    <>
      {onTheWay.length > 0 && (
        <ul className={classes.list}>
          {onTheWay.map((photo) => (
            <li key={photo.id} className={classes.item}>
              <PhotoFrame
                eventId={eventId}
                file={photo.name}
                waiting={photo}
                isUploaded={false}
                alt={photo.name}
              />
              <div className={classes.about}>
                {photo.name}
                <PhotoProgress photo={photo} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {isEmpty && onTheWay.length === 0 && <p className={classes.hint}>{t("none")}</p>}
      <div className={classes.tools}>
        <PhotoButtons className={classes.button} onFiles={add} />
        <span className={classes.hint}>{t("dropHint")}</span>
        {isEmpty && onTheWay.some(({ state }) => state !== "refused") && (
          <Link href={`/events/${eventId}?photos=edit`} scroll={false} data-edit-photos>
            {t("edit")}
          </Link>
        )}
      </div>
      {dropZone}
    </>
  );
}
