import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { type Column, rowLink, Table } from "@/components/table";
import { inLanguage } from "@/domain/events/in-language";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { ColumnName } from "./columns";
import { DueStatusMark } from "./due-status-mark";
import { useFollowUpLabels } from "./follow-up-labels";
import classes from "./list.module.css";
import type { ListedFollowUp, RowMark } from "./listed-follow-up";

type Named = Column<ListedFollowUp> & { key: ColumnName };

/** Widths of the columns, so that those of several tables of a page are aligned. */
const WIDTHS = {
  dueStatus: "9.25rem",
  by: "9rem",
  due: "10rem",
  responsible: "8.5rem",
  event: "13.5rem",
  /** As wide as an event and a person responsible. */
  eventAlone: "22rem",
};

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
  later,
  order,
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
  order?: ComponentProps<typeof Table>["order"];
  /** A first column with which rows are chosen. */
  choice?: Omit<Column<ListedFollowUp>, "key"> | undefined;
  /** How many rows follow with hydration. */
  later?: number;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { due } = useFollowUpLabels(today);
  const all: Named[] = [
    {
      key: "by",
      head: t("followUps.column.by"),
      wrap: true,
      width: WIDTHS.by,
      phone: false,
      cell: (row) => row.by || <span className={classes.quiet}>{t("values.owed.nobody")}</span>,
    },
    { key: "to", head: t("followUps.column.to"), wrap: true, phone: "large", cell: (row) => row.to },
    {
      key: "due",
      sort: "due",
      head: t(closed ? "followUps.closedOn" : "followUps.column.due"),
      phone: false,
      width: WIDTHS.due,
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
      sort: "state",
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
      sort: "priority",
      head: t("followUps.column.priority"),
      phone: false,
      cell: (row) => t(`values.priority.${row.priority ?? "normal"}`),
    },
    {
      key: "responsible",
      sort: "responsible",
      head: t("followUps.column.responsible"),
      wrap: true,
      phone: "large",
      width: WIDTHS.responsible,
      cell: (row) => row.responsible?.name ?? <span className={classes.quiet}>{t("followUps.nobody")}</span>,
    },
    {
      key: "unit",
      head: t("followUps.column.unit"),
      wrap: true,
      phone: false,
      cell: (row) =>
        [...new Set([row.responsible?.unit, ...(row.units ?? [])].filter(Boolean))].join(
          lang === "zh" ? "、" : ", ",
        ),
    },
    {
      key: "event",
      head: t("followUps.column.event"),
      wrap: true,
      phone: "large",
      width: columns.includes("responsible") ? WIDTHS.event : WIDTHS.eventAlone,
      cell: (row) => (
        <span className={classes.clipped} title={inLanguage(row.event?.title, lang)}>
          <LangText text={row.event?.title} both={false} fallback={t("events.noTitle")} />
        </span>
      ),
    },
  ];
  const shown = all.filter(
    ({ key }) => columns.includes(key) && (key !== "to" || rows.some((row) => row.to)),
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
        return inLanguage(row.event?.title, lang) || t("events.noTitle");
    }
  };
  return (
    <Table
      label={label}
      rows={rows}
      {...(later && { later })}
      keyOf={(row) => row.id}
      dimmed={(row) => row.withdrawn === true}
      order={order}
      group={
        group && {
          keyOf: (row) => row.group?.key ?? "",
          heading: (row) => (
            <span>
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
          width: WIDTHS.dueStatus,
          cell: (row) => <DueStatusMark dueStatus={row.dueStatus} state={row.state} />,
        },
        {
          key: "text",
          head: t("followUps.column.text"),
          wide: true,
          cell: (row) => (
            <span className={classes.named}>
              <Link className={rowLink} href={hrefOf(row)} scroll={false}>
                {row.text || t("followUps.noText")}
              </Link>{" "}
              <RowMarks row={row} />
              <span className={classes.phoneLine}>
                <DueStatusMark dueStatus={row.dueStatus} state={row.state} />
                {[
                  Object.values(due(row)).filter(Boolean).join(" · "),
                  columns.includes("responsible") && (row.responsible?.name ?? t("followUps.nobody")),
                ].map((part) => part && <span key={part}>{part}</span>)}
                <span>{row.by ? t("followUps.mine.owes", { name: row.by }) : t("values.owed.nobody")}</span>
              </span>
            </span>
          ),
        },
        ...shown,
      ]}
    />
  );
}

/** Marks of a follow-up in a list: priority, requested progress, unanswered instructions, pending requests, restricted or sample event. */
export function RowMarks({ row }: { row: RowMark }) {
  const t = useTranslations();
  const { priority, urged = 0, unanswered = 0, pendingRequest, needsReviewDay, round = 1, event } = row;
  const first = priority && priority !== "normal";
  const { restricted, sample } = event ?? {};
  const marks = [first, urged, unanswered, pendingRequest, needsReviewDay, round > 1, restricted, sample];
  if (!marks.some(Boolean)) return null;
  return (
    <span className={classes.marks}>
      {first && (
        <Badge color={priority === "urgent" ? "strong" : "ink"}>{t(`values.priority.${priority}`)}</Badge>
      )}
      {urged > 0 && <Badge color="gray">{t("followUps.urgedTimes", { count: urged })}</Badge>}
      {unanswered > 0 && <Badge color="gray">{t("followUps.unanswered", { count: unanswered })}</Badge>}
      {pendingRequest && <Badge color="gray">{t(`values.leaderRequest.${pendingRequest}`)}</Badge>}
      {needsReviewDay && <Badge color="gray">{t("followUps.needsReviewDay")}</Badge>}
      {round > 1 && <Badge color="gray">{t("followUps.round", { round })}</Badge>}
      {restricted && <Badge color="gray">{t("events.restricted")}</Badge>}
      {sample && <Badge color="gray">{t("events.sample")}</Badge>}
    </span>
  );
}
