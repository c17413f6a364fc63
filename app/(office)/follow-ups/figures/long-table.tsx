import { useTranslations } from "next-intl";
import { useFirstRows } from "@/components/first-rows";
import { useHydrated } from "@/components/hydration-gate";
import { type Column, Table } from "@/components/table";
import classes from "./figures.module.css";

const SHOWN = 8;

/** A table below the first screen, whose first rows are seen and the rest by opening it; all follow with hydration. */
export function LongTable<Row>({
  label,
  rows,
  columns,
  keyOf,
}: {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}) {
  const t = useTranslations("followUps.figures");
  const hydrated = useHydrated();
  const first = useFirstRows(rows.slice(0, SHOWN), 0);
  const rest = rows.slice(SHOWN);
  return (
    <>
      <Table label={label} rows={first.rows} later={first.later} keyOf={keyOf} columns={columns} />
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{t("rest", { count: rest.length })}</summary>
          {hydrated && (
            <Table label={t("restOf", { title: label })} rows={rest} keyOf={keyOf} columns={columns} />
          )}
        </details>
      )}
    </>
  );
}
