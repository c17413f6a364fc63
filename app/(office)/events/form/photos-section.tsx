"use client";

import { useLocale, useTranslations } from "next-intl";
import { CREDITS, PHOTO_FIELDS } from "@/domain/events/fields";
import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem } from "@/domain/events/shape";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { ListedFields } from "./listed-fields";
import { DetailsButton } from "./more";
import { KeyField } from "./people-fields";
import { DayField } from "./plain-fields";
import sheet from "./record-form.module.css";
import { FormRows } from "./rows";
import { Field, TextField } from "./text-field";

function PhotoRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations();
  const lang = useLocale();
  const { isOpen } = useDisclosure();
  const path = form.pathOf(name);
  const items = useDerived((each) =>
    ((each.value("agenda") as AgendaItem[] | undefined) ?? []).map(({ key, activity, title, venue }) => ({
      id: key,
      name:
        inLanguage(title, lang) ||
        inLanguage(venue?.name, lang) ||
        (activity ? t(`values.activity.${activity}`) : key),
    })),
  );
  return (
    <>
      <div className={classes.with} data-path={path}>
        <TextField
          bare
          quiet
          long
          name={`${name}.caption`}
          column="caption"
          placeholder={t("form.fields.caption")}
        />
        <DetailsButton id={path} label={t("form.photoDetails")} />
      </div>
      {isOpen(path) && (
        <div className={classes.details}>
          <ListedFields
            fields={PHOTO_FIELDS}
            name={name}
            own={{ after: <KeyField name={`${name}.after`} options={items} /> }}
          />
        </div>
      )}
    </>
  );
}

/** Pictures with captions, authors of the text, and date of publication. */
export function PhotosSection() {
  const form = useFormRecord();
  const t = useTranslations();
  return (
    <>
      <h3 className={sheet.part}>{t("form.fields.photos")}</h3>
      <FormRows
        name="photos"
        label={t("form.fields.photos")}
        addLabel={t("form.addPhoto")}
        make={() => ({ key: form.newKey("ph") })}
      >
        {(row) => <PhotoRow name={row} />}
      </FormRows>
      <h3 className={sheet.part}>{t("form.fields.credits")}</h3>
      {CREDITS.map((who) => (
        <Field key={who} label={t(`values.credit.${who}`)} path={`credits.${who}`}>
          <div className={classes.texts}>
            <div className={classes.text}>
              <TextField
                bare
                name={`credits.${who}.name`}
                label={who}
                placeholder={t("form.fields.personName")}
              />
            </div>
            <div className={classes.text}>
              <TextField bare name={`credits.${who}.unit`} placeholder={t("form.fields.unit")} />
            </div>
          </div>
        </Field>
      ))}
      <TextField name="credits.source" />
      <DayField name="published" />
    </>
  );
}
