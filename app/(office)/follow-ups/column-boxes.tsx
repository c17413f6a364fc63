"use client";

import { Checkbox } from "@mantine/core";
import { useTranslations } from "next-intl";
import { COLUMNS, type ColumnName } from "./columns";

/** A checkbox for each column that the list can show. */
export default function ColumnBoxes({
  chosen,
  onChange,
}: {
  chosen: readonly ColumnName[];
  onChange: (names: readonly string[]) => void;
}) {
  const t = useTranslations("followUps");
  return (
    <Checkbox.Group aria-label={t("columns")} value={[...chosen]} onChange={onChange}>
      {COLUMNS.map((name) => (
        <Checkbox key={name} value={name} label={t(`column.${name}`)} />
      ))}
    </Checkbox.Group>
  );
}
