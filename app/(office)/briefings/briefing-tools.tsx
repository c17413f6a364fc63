"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { DownloadButton } from "@/app/download-button";
import { DayBox } from "../day-box";
import { useAddressFilters } from "../use-address-filters";
import classes from "./briefing-paper.module.css";

/** Date, print and Word export. */
export function BriefingTools({ day, file }: { day: string; file: string }) {
  const t = useTranslations("briefing");
  const { go } = useAddressFilters();
  return (
    <div className={classes.tools}>
      <DayBox
        name={t("day")}
        aria-label={t("day")}
        title={t("dayHint")}
        value={day}
        onChange={(given) => given && go({ day: given })}
      />
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t("print")}
      </Button>
      <DownloadButton href={file} icon={<IconDownload size={16} aria-hidden />}>
        {t("word")}
      </DownloadButton>
    </div>
  );
}
