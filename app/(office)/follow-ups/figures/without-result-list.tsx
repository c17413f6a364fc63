import { useLocale, useTranslations } from "next-intl";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { rowLink, Table } from "@/components/table";
import type { Text } from "@/domain/events/values";
import type { WithoutResultFilter } from "@/domain/follow-ups/inputs";

/** An event or agreement without a follow-up. */
interface WithoutResultRow {
  id: string;
  title: Text;
  day: string | null;
  href: string;
}

/** Events without follow-ups and agreements, or agreements without follow-ups. */
export function WithoutResultList({
  rows,
  what,
  label,
  day,
}: {
  rows: readonly WithoutResultRow[];
  what: WithoutResultFilter["what"];
  label: string;
  day: string;
}) {
  const t = useTranslations();
  const lang = useLocale();
  return (
    <Table
      label={label}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { key: "day", head: day, cell: (row) => row.day ?? "–" },
        {
          key: "title",
          head: t(what === "events" ? "events.title" : "agreements.name"),
          wide: true,
          cell: (row) => (
            <Link className={rowLink} href={row.href} lang={lang}>
              <LangText text={row.title} both={false} fallback={t("events.noTitle")} />
            </Link>
          ),
        },
      ]}
    />
  );
}
