import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { RowTitle } from "@/components/row-title";
import { type Column, rowLink, Table } from "@/components/table";
import { isDayBefore } from "@/domain/events/span";
import type { Lang } from "@/domain/events/values";
import type { EventRow } from "@/server/events/queries";
import { shownText } from "../shown-text";
import classes from "./events.module.css";

/** What a row shows of an event. */
export type ListedEvent = Pick<EventRow, "id" | "kind" | "status" | "title" | "start" | "people"> &
  Partial<Pick<EventRow, "end" | "place" | "restricted" | "sample" | "withdrawn">>;

/** The part of a row that its list shows in an interface language; the rest is not sent to the browser. */
export const listedEvent = (row: EventRow, lang: Lang): ListedEvent => {
  const { id, kind, status, title, start, end, place, people, restricted, sample, withdrawn } = row;
  return {
    id,
    kind,
    status,
    title,
    start,
    people,
    // An end before the start is a mistake of the record, which its form points out.
    ...(end && end !== start && !(start && isDayBefore(end, start)) && { end }),
    ...(place && { place: shownText(place, lang) }),
    ...(restricted && { restricted }),
    ...(sample && { sample }),
    ...(withdrawn && { withdrawn }),
  };
};

/** The days of an event; a last day of the same year is without it, so that the column stays narrow. */
const days = ({ start, end }: ListedEvent): string => {
  if (!end || end === start) return start ?? "";
  return `${start} – ${start && end.slice(0, 5) === start.slice(0, 5) ? end.slice(5) : end}`;
};

/** Events as rows: the day, the title as a link over the whole row, and the columns by which events are recognized. */
export function EventTable<Row extends ListedEvent>({
  rows,
  label,
  last,
  later,
}: {
  rows: readonly Row[];
  label: string;
  /** What this list is about; it replaces the count of people, and is shown under the title on a phone. */
  last?: Column<Row>;
  /** How many rows follow with hydration. */
  later?: number;
}) {
  const t = useTranslations();
  return (
    <Table
      label={label}
      rows={rows}
      {...(later && { later })}
      keyOf={(row) => row.id}
      dimmed={(row) => row.withdrawn === true}
      columns={[
        {
          key: "day",
          head: t("events.day"),
          width: "7.5rem",
          cell: (row) => <span className={classes.day}>{days(row) || t("events.noDay")}</span>,
        },
        {
          key: "title",
          head: t("events.title"),
          wide: true,
          cell: (row) => (
            <RowTitle
              marks={
                <>
                  {row.status !== "held" && <Badge color="gray">{t(`values.status.${row.status}`)}</Badge>}
                  {row.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
                  {row.sample && <Badge color="gray">{t("events.sample")}</Badge>}
                </>
              }
              under={last?.cell(row)}
            >
              <Link className={rowLink} href={`/events/${row.id}`}>
                <LangText text={row.title} fallback={t("events.noTitle")} />
              </Link>
            </RowTitle>
          ),
        },
        {
          key: "kind",
          head: t("events.kind"),
          phone: false,
          width: "7.5rem",
          cell: (row) => t(`values.kind.${row.kind}`),
        },
        {
          key: "place",
          wrap: true,
          head: t("events.place"),
          phone: false,
          width: "9rem",
          cell: (row) => <LangText text={row.place ?? undefined} both={false} />,
        },
        last ?? {
          key: "people",
          head: t("events.people"),
          align: "end",
          phone: false,
          // As wide as the column in its place on the start page, so that the tables there are alike.
          width: "10rem",
          cell: (row) => row.people,
        },
      ]}
    />
  );
}
