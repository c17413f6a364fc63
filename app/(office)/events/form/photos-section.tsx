"use client";

import { useTranslations } from "next-intl";
import { CREDITS } from "@/domain/events/fields";
import { PhotoButtons } from "../../photos/photo-buttons";
import photos from "../../photos/photos.module.css";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";
import { usePhotoPlace } from "./photo-place";
import { PhotoRow } from "./photo-row";
import { DayField } from "./plain-fields";
import sheet from "./record-form.module.css";
import { FormRows } from "./rows";
import { Field, TextField } from "./text-field";

/** Pictures with captions, authors of the text, and date of publication. */
export function PhotosSection() {
  const form = useFormRecord();
  const t = useTranslations();
  const place = usePhotoPlace();
  return (
    <>
      <h3 className={sheet.part}>{t("form.fields.photos")}</h3>
      <FormRows
        name="photos"
        label={t("form.fields.photos")}
        addLabel={t("form.addPhoto")}
        make={() => ({ key: form.newKey("ph") })}
        before={place && <PhotoButtons className={classes.link} onFiles={place.add} />}
        beside={place && <span className={photos.hint}>{t("photos.dropHint")}</span>}
      >
        {(row) => <PhotoRow name={row} />}
      </FormRows>
      <h3 className={sheet.part}>{t("form.fields.credits")}</h3>
      {CREDITS.map((who) => (
        <Field key={who} label={t(`values.credit.${who}`)} path={`credits.${who}`}>
          <div className={classes.texts}>
            <div className={classes.text}>
              <TextField bare name={`credits.${who}.name`} label={who} example="personName" />
            </div>
            <div className={classes.text}>
              <TextField bare name={`credits.${who}.unit`} example="unit" />
            </div>
          </div>
        </Field>
      ))}
      <TextField name="credits.source" />
      <DayField name="published" />
    </>
  );
}
