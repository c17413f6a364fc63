import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { type Column, rowLink, Table } from "@/components/table";
import { inLanguage } from "@/domain/events/in-language";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { listFollowUps } from "@/server/follow-ups/queries";
import type { ColumnName } from "./columns";
import { DueStatusMark } from "./due-status-mark";
import classes from "./list.module.css";
import { useFollowUpWords } from "./words";

type Listed = Awaited<ReturnType<typeof listFollowUps>>["rows"][number];

/** What a row shows of a follow-up. */
export type ListedFollowUp = Pick<
  Listed,
  | "id"
  | "version"
  | "text"
  | "force"
  | "state"
  | "dueStatus"
  | "dueOn"
  | "reviewOn"
  | "suspendedUntil"
  | "reportedOn"
  | "closedOn"
  | "dueWords"
  | "by"
  | "to"
  | "units"
  | "priority"
  | "urged"
  | "unanswered"
  | "pendingRequest"
  | "needsReviewDay"
  | "round"
  | "withdrawn"
> & {
  event: Pick<Listed["event"], "title" | "restricted">;
  responsible: Pick<NonNullable<Listed["responsible"]>, "id" | "name" | "unit"> | null;
} & Partial<Pick<Listed, "group">>;

/** The part of a row that its list shows; the rest is not sent to the browser. */
export const listedFollowUp = (
  row: Omit<Listed, "group"> & Partial<Pick<Listed, "group">>,
): ListedFollowUp => {
  const { followUpId, eventId, requestedDay, owed, key, every, returned, ...shown } = row;
  const { event, responsible } = shown;
  return {
    ...shown,
    event: { title: event.title, restricted: event.restricted },
    responsible: responsible && { id: responsible.id, name: responsible.name, unit: responsible.unit },
  };
};
type Named = Column<ListedFollowUp> & { key: ColumnName };

/** Table of follow-ups: due status, text, and the columns the user has chosen. */
export function FollowUpTable({
  rows,
  label,
  columns,
  group,
  closed = false,
  today,
  hrefOf,
  choice,
}: {
  rows: readonly ListedFollowUp[];
  label: string;
  columns: readonly ColumnName[];
  group?: FollowUpFilter["group"];
  /** All of them are closed, so that their day is the one on which they were. */
  closed?: boolean;
  today: string;
  /** Where a row leads. */
  hrefOf: (row: ListedFollowUp) => string;
  /** A first column with which rows are chosen. */
  choice?: Omit<Column<ListedFollowUp>, "key"> | undefined;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { whose, due } = useFollowUpWords(today);
  const all: Named[] = [
    {
      key: "by",
      head: t("followUps.column.by"),
      wrap: true,
      phone: false,
      cell: (row) => whose(row.by) || <span className={classes.quiet}>{t("values.owed.nobody")}</span>,
    },
    { key: "to", head: t("followUps.column.to"), wrap: true, phone: false, cell: (row) => whose(row.to) },
    {
      key: "due",
      head: t(closed ? "followUps.closedOn" : "followUps.column.due"),
      phone: false,
      cell: (row) => {
        const { day, beside } = due(row);
        return (
          <span className={classes.due}>
            {day && <span>{day}</span>}
            {beside && <span className={classes.quiet}>{beside}</span>}
          </span>
        );
      },
    },
    {
      key: "state",
      head: t("followUps.column.state"),
      phone: false,
      cell: (row) => t(`values.pursuitState.${row.state}`),
    },
    {
      key: "force",
      head: t("followUps.column.force"),
      phone: false,
      cell: (row) => row.force && t(`values.force.${row.force}`),
    },
    {
      key: "priority",
      head: t("followUps.column.priority"),
      phone: false,
      cell: (row) => t(`values.priority.${row.priority}`),
    },
    {
      key: "responsible",
      head: t("followUps.column.responsible"),
      phone: false,
      cell: (row) => row.responsible?.name ?? <span className={classes.quiet}>{t("followUps.nobody")}</span>,
    },
    {
      key: "unit",
      head: t("followUps.column.unit"),
      phone: false,
      cell: (row) =>
        [...new Set([row.responsible?.unit, ...row.units].filter(Boolean))].join(lang === "zh" ? "、" : ", "),
    },
    {
      key: "event",
      head: t("followUps.column.event"),
      wrap: true,
      phone: false,
      cell: (row) => (
        <span className={classes.clipped}>
          <LangText text={row.event.title} both={false} fallback={t("events.noTitle")} />
        </span>
      ),
    },
  ];
  const shown = all.filter(
    ({ key }) => columns.includes(key) && (key !== "to" || rows.some((row) => whose(row.to))),
  );
  const heading = (row: ListedFollowUp): string => {
    switch (group) {
      case "person":
        return row.responsible?.name ?? t("followUps.unassigned");
      case "unit":
        return row.group?.key ?? t("followUps.noUnit");
      case "partner":
        return inLanguage(row.group?.name ?? {}, lang) || t("followUps.noPartner");
      default:
        return inLanguage(row.event.title, lang) || t("events.noTitle");
    }
  };
  return (
    <Table
      label={label}
      rows={rows}
      keyOf={(row) => row.id}
      dimmed={(row) => row.withdrawn}
      group={
        group && {
          keyOf: (row) => row.group?.key ?? "",
          heading: (row) => (
            <span className={classes.heading}>
              {heading(row)} <span className={classes.quiet}>{row.group?.count}</span>
            </span>
          ),
        }
      }
      columns={[
        ...(choice ? [{ key: "choice", ...choice }] : []),
        {
          key: "dueStatus",
          head: t("followUps.column.dueStatus"),
          phone: false,
          cell: (row) => <DueStatusMark dueStatus={row.dueStatus} state={row.state} />,
        },
        {
          key: "text",
          head: t("followUps.column.text"),
          wide: true,
          cell: (row) => (
            <span className={classes.named}>
              <Link className={rowLink} href={hrefOf(row)} scroll={false} prefetch={false}>
                {inLanguage(row.text, lang) || t("followUps.noText")}
              </Link>
              <RowMarks row={row} />
              <span className={classes.phoneLine}>
                <DueStatusMark dueStatus={row.dueStatus} state={row.state} />
                <span>{Object.values(due(row)).filter(Boolean).join(" · ")}</span>
                <span>{row.responsible?.name ?? t("followUps.nobody")}</span>
                <span>
                  {whose(row.by)
                    ? t("followUps.mine.owes", { name: whose(row.by) })
                    : t("values.owed.nobody")}
                </span>
              </span>
            </span>
          ),
        },
        ...shown,
      ]}
    />
  );
}

/** What one must not overlook in a list: urged, a comment without its answer, something asked, restricted. */
export function RowMarks({
  row,
}: {
  row: Pick<
    ListedFollowUp,
    "urged" | "unanswered" | "pendingRequest" | "priority" | "event" | "needsReviewDay" | "round"
  >;
}) {
  const t = useTranslations();
  return (
    <span className={classes.marks}>
      {row.priority !== "normal" && <Badge color="ink">{t(`values.priority.${row.priority}`)}</Badge>}
      {row.urged > 0 && <Badge color="gray">{t("followUps.urgedTimes", { count: row.urged })}</Badge>}
      {row.unanswered > 0 && (
        <Badge color="gray">{t("followUps.unanswered", { count: row.unanswered })}</Badge>
      )}
      {row.pendingRequest && <Badge color="gray">{t(`values.leaderRequest.${row.pendingRequest}`)}</Badge>}
      {row.needsReviewDay && <Badge color="gray">{t("followUps.needsReviewDay")}</Badge>}
      {row.round > 1 && <Badge color="gray">{t("followUps.round", { round: row.round })}</Badge>}
      {row.event.restricted && <Badge color="gray">{t("events.restricted")}</Badge>}
    </span>
  );
}
