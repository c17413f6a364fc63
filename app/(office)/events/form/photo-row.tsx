"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { PHOTO_FIELDS } from "@/domain/events/fields";
import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem, Photo } from "@/domain/events/shape";
import { PhotoFrame, PhotoProgress } from "../../photos/photo-frame";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord, useValue } from "./form-record";
import { ListedFields } from "./listed-fields";
import { DetailsButton } from "./more";
import { KeyField, PeopleField } from "./people-fields";
import { usePhotoPlace } from "./photo-place";
import rows from "./photo-row.module.css";
import { FlagField } from "./plain-fields";
import { TextField } from "./text-field";

/** The picture of a photo, and choosing its file while there is none. */
function PhotoPicture({ name, below }: { name: string; below: ReactNode }) {
  const t = useTranslations("photos");
  const lang = useLocale();
  const place = usePhotoPlace();
  const file = useValue<string>(`${name}.file`);
  const caption = useDerived((form) => inLanguage(form.value(`${name}.caption`) as Photo["caption"], lang));
  const chooser = useRef<HTMLInputElement>(null);
  if (!place) return null;
  const waiting = place.waitingOf(file);
  const isUploaded = place.isUploaded(file);
  return (
    <div className={rows.picture}>
      <PhotoFrame
        eventId={place.eventId}
        file={file}
        waiting={waiting}
        isUploaded={isUploaded}
        alt={caption || file || ""}
      />
      {waiting && <PhotoProgress photo={waiting} />}
      {!isUploaded && (!waiting || waiting.state === "refused") && (
        <>
          <input
            ref={chooser}
            type="file"
            accept="image/*"
            hidden
            aria-label={t("chooseOne")}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) place.choose(name, chosen, file);
              event.currentTarget.value = "";
            }}
          />
          <button type="button" className={classes.link} onClick={() => chooser.current?.click()}>
            {t("chooseOne")}
          </button>
        </>
      )}
      {below}
    </div>
  );
}

/** People in the picture in the order of the list, which is that from left to right until somebody says otherwise. */
function PhotoPeople({ name }: { name: string }) {
  const form = useFormRecord();
  const some = useDerived((each) => {
    const people = each.value(`${name}.people`);
    return Array.isArray(people) && people.length > 0;
  });
  return (
    <div className={rows.people}>
      <PeopleField
        bare
        ordered
        name={`${name}.people`}
        label="photoPeople"
        onFirst={() => form.set(`${name}.leftToRight`, true)}
      />
      {some && <FlagField name={`${name}.leftToRight`} />}
    </div>
  );
}

/** One photo: its picture, caption, people, place in the article and credit; `below`: what is shown below the picture. */
export function PhotoRow({ name, below }: { name: string; below?: ReactNode }) {
  const form = useFormRecord();
  const t = useTranslations();
  const lang = useLocale();
  const { isOpen, everything } = useDisclosure();
  const path = form.pathOf(name);
  const items = useDerived((each) =>
    ((each.value("agenda") as AgendaItem[] | undefined) ?? []).map(({ key, activity, title, venue }) => ({
      id: key,
      name: t("form.afterItem", {
        item:
          inLanguage(title, lang) ||
          inLanguage(venue?.name, lang) ||
          (activity ? t(`values.activity.${activity}`) : key),
      }),
    })),
  );
  return (
    <div className={rows.photo} data-path={path}>
      <PhotoPicture name={name} below={below} />
      <div className={rows.about}>
        <div className={classes.with}>
          <TextField bare long name={`${name}.caption`} example="caption" />
          <DetailsButton id={path} label={t("form.photoDetails")} />
        </div>
        <div className={rows.line}>
          <PhotoPeople name={name} />
          <KeyField bare name={`${name}.after`} options={items} />
        </div>
        <div className={rows.credit}>
          <TextField bare name={`${name}.credit`} label="photoCredit" example="photoCredit" />
        </div>
        {(isOpen(path) || everything) && (
          <div className={classes.details} data-within={path}>
            <ListedFields fields={PHOTO_FIELDS} name={name} />
          </div>
        )}
      </div>
    </div>
  );
}
