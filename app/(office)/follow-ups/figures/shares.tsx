"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Link } from "@/components/link";
import { type PackedRows, unpackRows } from "@/components/packed-rows";
import { chartHeight, MAX_BARS } from "./chart-height";
import { ChartKey } from "./chart-key";
import classes from "./figures.module.css";
import { LongTable } from "./long-table";
import { lateHref, type ShareBar } from "./share-bar";

const ShareChart = dynamic(() => import("./share-chart"), { ssr: false });

/** Shares as a chart and as the table under it; the chart shows the longest ones, the table all. */
export function Shares({
  title,
  head,
  packed,
}: {
  title: string;
  head: string;
  packed: PackedRows<ShareBar>;
}) {
  const bars = useMemo(() => unpackRows(packed), [packed]);
  const t = useTranslations("followUps.figures");
  const shown = bars.slice(0, MAX_BARS);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {bars.length === 0 ? (
        <p className={classes.hint}>{t("noneOpen")}</p>
      ) : (
        <>
          <ChartKey />
          <div className={classes.chart} style={{ minHeight: chartHeight(shown.length) }}>
            <ShareChart bars={shown} label={t("chart", { title })} />
          </div>
          <LongTable
            label={title}
            rows={bars}
            keyOf={(bar) => bar.href}
            columns={[
              {
                key: "name",
                head,
                wide: true,
                cell: (bar) => <Link href={bar.href}>{bar.name}</Link>,
              },
              { key: "open", head: t("open"), align: "end", cell: (bar) => bar.open },
              {
                key: "late",
                head: t("late"),
                align: "end",
                cell: (bar) => (bar.late > 0 ? <Link href={lateHref(bar)}>{bar.late}</Link> : 0),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
