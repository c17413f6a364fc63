import { useLocale } from "next-intl";
import { PHOTO_FIELDS } from "@/domain/events/fields";
import { inLanguage } from "@/domain/events/in-language";
import type { Photo } from "@/domain/events/shape";
import { Facts } from "../../record-section";
import classes from "./record.module.css";
import type { RecordFacts } from "./use-facts";

/** The pictures of the record: what they show and where the article places them. */
export function RecordPhotos({ photos, facts }: { photos: readonly Photo[]; facts: RecordFacts }) {
  const lang = useLocale();
  return (
    <ul className={classes.cards}>
      {photos.map((photo) => (
        <li key={photo.key} className={classes.card}>
          <h3 className={classes.itemName}>{inLanguage(photo.caption, lang) || photo.file || "–"}</h3>
          <Facts facts={facts.factsOf(PHOTO_FIELDS, photo)} />
        </li>
      ))}
    </ul>
  );
}
