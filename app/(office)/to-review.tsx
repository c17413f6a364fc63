import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/link";
import { rowLink, Table } from "@/components/table";
import { daysPassed } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import type { AwaitingApproval } from "@/server/reviews/list-desk";

/** The articles that await the user's approval, the longest waiting first. */
export async function ToReview({ rows }: { rows: AwaitingApproval["rows"] }) {
  const [t, lang] = await Promise.all([getTranslations(), getLocale()]);
  const now = Date.now();
  return (
    <Table
      label={t("today.toReview")}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: "title",
          head: t("desk.article"),
          wide: true,
          wrap: true,
          cell: (row) => (
            <Link className={rowLink} href={`/events/${row.eventId}?tab=article&lang=${row.lang}`}>
              {inLanguage(row.title, lang) || t("events.noTitle")}
            </Link>
          ),
        },
        {
          key: "lang",
          head: t("frame.language"),
          width: "7rem",
          cell: (row) => t(`values.lang.${row.lang}`),
        },
        {
          key: "since",
          head: t("desk.since"),
          width: "8.5rem",
          cell: (row) => t("desk.waiting", { days: daysPassed(row.since, now) }),
        },
      ]}
    />
  );
}
