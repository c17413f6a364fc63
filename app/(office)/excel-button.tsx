"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { lazy, type MouseEvent, Suspense, useState } from "react";
import { type Query, withFilter } from "./address";
import { usePageCommands } from "./page-commands";

const load = () => import("@/app/download-button");
const Download = lazy(async () => ({ default: (await load()).DownloadButton }));

/**
 * Downloads a list as an Excel workbook, filtered and sorted as it is shown. A plain link until it is pressed, since lists carry as little
 * script as possible; then a `DownloadButton`, which shows the steps.
 */
export function ExcelButton({ list, query }: { list: "follow-ups" | "agreements" | "people"; query: Query }) {
  const t = useTranslations("ui");
  const lang = useLocale();
  const [isPressed, setPressed] = useState(false);
  const search = withFilter(query, { lang, view: undefined, open: undefined });
  const href = `/api/${list}/excel${search}`;
  usePageCommands([{ act: "export", name: t("toExcel"), run: () => setPressed(true) }]);
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    setPressed(true);
  };
  const link = (
    <Button
      component="a"
      variant="default"
      href={href}
      download
      onClick={onClick}
      onPointerEnter={load}
      onFocus={load}
    >
      {t("toExcel")}
    </Button>
  );
  if (!isPressed) return link;
  return (
    <Suspense fallback={link}>
      <Download href={href} isStarted>
        {t("toExcel")}
      </Download>
    </Suspense>
  );
}
