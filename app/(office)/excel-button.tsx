"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { type Query, withFilter } from "./address";

/** Downloads a list as an Excel workbook, filtered and sorted as it is shown. A plain link, since lists carry as little script as possible. */
export function ExcelButton({ list, query }: { list: "follow-ups" | "agreements" | "people"; query: Query }) {
  const t = useTranslations("ui");
  const lang = useLocale();
  const search = withFilter(query, { lang, view: undefined, open: undefined });
  return (
    <Button component="a" variant="default" href={`/api/${list}/excel${search}`} download>
      {t("toExcel")}
    </Button>
  );
}
