import { useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { Table } from "@/components/table";
import { type Closed, percent } from "@/domain/follow-ups/figures";
import { NO_UNIT } from "@/domain/follow-ups/follow-up";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import { FigureCards } from "./figure-cards";
import classes from "./figures.module.css";

/** What was closed in the period: on time or not, by unit. */
export function ClosedPart({
  closed,
  units,
  share,
  listOf,
}: {
  closed: Closed;
  units: readonly { key: string | null; closed: Closed }[];
  /** Of those that had a due day, how many in a hundred were on time; null where there were none. */
  share: number | null;
  listOf: (more: FollowUpFilter) => string;
}) {
  const t = useTranslations("followUps.figures");
  return (
    <section className={classes.part}>
      <h2>{t("closed")}</h2>
      <p className={classes.hint}>{share === null ? t("noShare") : t("share", { share })}</p>
      <FigureCards
        label={t("closed")}
        cards={[
          { name: t("done"), number: closed.done, href: listOf({ state: "done" }) },
          { name: t("onTime"), number: closed.onTime, href: listOf({ state: "done", onTime: true }) },
          {
            name: t("closedLate"),
            number: closed.late,
            href: listOf({ state: "done", onTime: false }),
            tone: "late",
          },
          { name: t("dropped"), number: closed.dropped, href: listOf({ state: "dropped" }) },
        ]}
      />
      {units.length > 0 && (
        <Table
          label={t("closedByUnit")}
          rows={units}
          keyOf={(row) => row.key ?? ""}
          columns={[
            {
              key: "unit",
              head: t("unit"),
              wide: true,
              cell: (row) => (
                <Link href={listOf({ unit: row.key ?? NO_UNIT })}>{row.key ?? t("noUnit")}</Link>
              ),
            },
            { key: "done", head: t("done"), align: "end", cell: (row) => row.closed.done },
            {
              key: "onTime",
              head: t("onTime"),
              align: "end",
              phone: false,
              cell: (row) => row.closed.onTime,
            },
            { key: "late", head: t("closedLate"), align: "end", cell: (row) => row.closed.late },
            {
              key: "share",
              head: t("shareHead"),
              align: "end",
              cell: (row) => {
                const own = percent(row.closed.onTime, row.closed.onTime + row.closed.late);
                return own === null ? "–" : `${own}%`;
              },
            },
            {
              key: "dropped",
              head: t("dropped"),
              align: "end",
              phone: false,
              cell: (row) => row.closed.dropped,
            },
          ]}
        />
      )}
    </section>
  );
}
