"use client";

import { NativeSelect } from "@mantine/core";
import { IconCalendar, IconFileText } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DownloadButton } from "@/app/download-button";
import { LANGS } from "@/domain/events/values";
import classes from "./programme-panel.module.css";

/** The programme of an event as a Word or calendar file, in the language chosen. */
export function ProgrammePanel({ eventId }: { eventId: string }) {
  const t = useTranslations();
  const [lang, setLang] = useState(useLocale());
  const fileIn = (format: string) => `/api/events/${eventId}/programme?lang=${lang}&format=${format}`;
  return (
    <div className={classes.panel}>
      <p>{t("programme.panelHint")}</p>
      <NativeSelect
        label={t("programme.language")}
        value={lang}
        onChange={(event) => setLang(LANGS.find((each) => each === event.currentTarget.value) ?? lang)}
        data={LANGS.map((value) => ({ value, label: t(`values.lang.${value}`) }))}
      />
      <DownloadButton href={fileIn("docx")} icon={<IconFileText size={16} aria-hidden />}>
        {t("programme.word")}
      </DownloadButton>
      <DownloadButton href={fileIn("ics")} icon={<IconCalendar size={16} aria-hidden />}>
        {t("programme.calendar")}
      </DownloadButton>
    </div>
  );
}
