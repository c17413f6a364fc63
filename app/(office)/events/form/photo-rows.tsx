"use client";

import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { flushSync } from "react-dom";
import { PhotoButtons } from "../../photos/photo-buttons";
import photos from "../../photos/photos.module.css";
import classes from "./fields.module.css";
import { useFormRecord, useRowIds } from "./form-record";
import { usePhotoPlace } from "./photo-place";
import { PhotoRow } from "./photo-row";
import { FormRows } from "./rows";

/** Moves a photo by its number, where dragging it past many others would take long. */
function PhotoPosition({ at }: { at: number }) {
  const form = useFormRecord();
  const t = useTranslations("photos");
  const count = useRowIds("photos").length;
  if (count < 2) return null;
  const moved = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    flushSync(() => form.move("photos", at, Number(currentTarget.value)));
    currentTarget.focus({ preventScroll: true });
    currentTarget.scrollIntoView({ block: "center" });
  };
  return (
    <select className={classes.select} aria-label={t("position")} value={at} onChange={moved}>
      {Array.from({ length: count }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a position has nothing but its number.
        <option key={n} value={n}>
          {t("positionOf", { number: n + 1, count })}
        </option>
      ))}
    </select>
  );
}

/** The photos of the record, with the ways to add some; `numbered`: each shows its position, which can be chosen. */
export function PhotoRows({ numbered = false }: { numbered?: boolean }) {
  const form = useFormRecord();
  const t = useTranslations();
  const place = usePhotoPlace();
  return (
    <FormRows
      name="photos"
      label={t("form.fields.photos")}
      addLabel={t("form.addPhoto")}
      make={() => ({ key: form.newKey("ph") })}
      before={place && <PhotoButtons className={classes.link} onFiles={place.add} />}
      beside={place && <span className={photos.hint}>{t("photos.dropHint")}</span>}
    >
      {(row, at) => <PhotoRow name={row} below={numbered && <PhotoPosition at={at} />} />}
    </FormRows>
  );
}
