"use client";

import { useTranslations } from "next-intl";
import { CREDITS } from "@/domain/events/fields";
import classes from "./fields.module.css";
import { PhotoRows } from "./photo-rows";
import { DayField } from "./plain-fields";
import sheet from "./record-form.module.css";
import { Field, TextField } from "./text-field";

/** Pictures with captions, authors of the text, and date of publication. */
export function PhotosSection() {
  const t = useTranslations();
  return (
    <>
      <h3 className={sheet.part}>{t("form.fields.photos")}</h3>
      <PhotoRows />
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
