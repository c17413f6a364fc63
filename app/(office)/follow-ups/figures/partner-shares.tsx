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

/** Open follow-ups with one partner, on both sides. */
interface PartnerBar extends ShareBar {
  byUs: number;
  toUs: number;
}

/** What we owe each partner and each partner owes us. */
export function PartnerShares({ packed }: { packed: PackedRows<PartnerBar> }) {
  const partners = useMemo(() => unpackRows(packed), [packed]);
  const t = useTranslations("followUps.figures");
  const shown = partners.slice(0, MAX_BARS);
  const number = (n: number, href: string) => (n > 0 ? <Link href={href}>{n}</Link> : 0);
  return (
    <section className={classes.part}>
      <h2>{t("byPartner")}</h2>
      {partners.length === 0 ? (
        <p className={classes.hint}>{t("noneOpen")}</p>
      ) : (
        <div className={classes.columns}>
          <div style={{ minHeight: chartHeight(shown.length) }}>
            <ChartKey />
            <ShareChart bars={shown} label={t("chart", { title: t("byPartner") })} />
          </div>
          <div>
            <LongTable
              label={t("byPartner")}
              rows={partners}
              keyOf={(bar) => bar.href}
              columns={[
                {
                  key: "name",
                  head: t("partner"),
                  wide: true,
                  cell: (bar) => <Link href={bar.href}>{bar.name}</Link>,
                },
                {
                  key: "byUs",
                  head: t("byUs"),
                  align: "end",
                  cell: (bar) => number(bar.byUs, `${bar.href}&owed=us`),
                },
                {
                  key: "toUs",
                  head: t("toUs"),
                  align: "end",
                  cell: (bar) => number(bar.toUs, `${bar.href}&owed=them`),
                },
                {
                  key: "late",
                  head: t("late"),
                  align: "end",
                  cell: (bar) => number(bar.late, lateHref(bar)),
                },
              ]}
            />
          </div>
        </div>
      )}
    </section>
  );
}
