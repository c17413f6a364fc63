import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { Link } from "@/components/link";
import { rowLink, Table } from "@/components/table";
import { inLanguage } from "@/domain/events/in-language";
import type { ItemToPrepare } from "@/server/checklists/queries";
import section from "./record-section.module.css";

/** Preparations of events still to come that wait for the user, the earliest day first. */
export function ToPrepare({ rows, today }: { rows: readonly ItemToPrepare[]; today: string }) {
  const t = useTranslations();
  const lang = useLocale();
  return (
    <Table
      label={t("today.prepare")}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: "what",
          head: t("checklist.what"),
          wide: true,
          wrap: true,
          cell: (row) => (
            <>
              <Link className={rowLink} href={`/events/${row.eventId}?tab=checklist`}>
                {inLanguage(row.what, lang)}
              </Link>{" "}
              <span className={section.quiet}>{inLanguage(row.title, lang) || t("events.noTitle")}</span>
            </>
          ),
        },
        {
          key: "due",
          head: t("checklist.by"),
          width: "12rem",
          cell: ({ due }) => (
            <>
              {due ?? t("checklist.noDay")}{" "}
              {due !== null && due < today && <Badge color="red">{t("checklist.late")}</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}
