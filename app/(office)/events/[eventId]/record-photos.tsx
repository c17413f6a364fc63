import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { PHOTO_FIELDS } from "@/domain/events/fields";
import { inLanguage } from "@/domain/events/in-language";
import type { Photo } from "@/domain/events/shape";
import { EventPhoto } from "../../photos/event-photo";
import photoClasses from "../../photos/photos.module.css";
import { Facts } from "../../record-section";
import classes from "./record.module.css";
import { EventPhotos } from "./tab-panels";
import type { RecordFacts } from "./use-facts";

/** The event that photos belong to, with the names of its files. */
export interface PhotosOf {
  eventId: string;
  files: readonly string[];
  mayAdd: boolean;
  /** What edits the photos, while they are edited. */
  editor?: ReactNode;
}

/** Leads to editing the photos, where there are some. */
export function EditPhotosLink({ of }: { of: PhotosOf | undefined }) {
  const t = useTranslations("photos");
  if (!of?.mayAdd || of.editor) return null;
  return (
    <Link href={`/events/${of.eventId}?photos=edit`} scroll={false} data-edit-photos>
      {t("edit")}
    </Link>
  );
}

/** The photos of the record: the picture, what it shows and where the article places it; more are added below. */
export function RecordPhotos({
  photos,
  facts,
  of,
}: {
  photos: readonly Photo[];
  facts: RecordFacts;
  of: PhotosOf | undefined;
}) {
  const lang = useLocale();
  const t = useTranslations("article");
  if (of?.editor) return of.editor;
  return (
    <>
      <ul className={classes.cards}>
        {photos.map((photo, at) => {
          const caption = inLanguage(photo.caption, lang);
          return (
            <li key={photo.key} className={`${classes.card} ${photoClasses.item}`}>
              {of && (
                <EventPhoto
                  eventId={of.eventId}
                  file={photo.file}
                  isUploaded={photo.file !== undefined && of.files.includes(photo.file)}
                  alt={caption || photo.file || ""}
                />
              )}
              <div className={photoClasses.about}>
                <h3 className={classes.itemName}>{caption || t("photo", { number: at + 1 })}</h3>
                <Facts facts={facts.factsOf(PHOTO_FIELDS, photo)} />
              </div>
            </li>
          );
        })}
      </ul>
      {of?.mayAdd && (
        <EventPhotos
          eventId={of.eventId}
          known={photos.flatMap(({ file }) => file ?? [])}
          isEmpty={photos.length === 0}
        />
      )}
    </>
  );
}
