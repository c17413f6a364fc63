import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { type Column, rowLink, Table } from "@/components/table";
import type { FieldDifference } from "@/domain/directory/entry-fields";
import type { KINDS } from "@/domain/events/enumerations";
import type { Text } from "@/domain/events/values";
import classes from "./directory.module.css";

interface EventOfEntry {
  id: string;
  kind: (typeof KINDS)[number];
  title: Text;
  start: string | null;
  end: string | null;
  restricted: boolean;
  differences: readonly FieldDifference[];
}

const textOf = (value: unknown): string => (value === undefined ? "–" : String(value));

/** Events of an entry, newest first, each with its differences from the directory. */
export function EntryEvents<Row extends EventOfEntry>({
  events,
  columns = [],
}: {
  events: readonly Row[];
  columns?: readonly Column<Row>[];
}) {
  const t = useTranslations();
  if (events.length === 0) return <p className={classes.quiet}>{t("directory.noEvents")}</p>;
  return (
    <Table
      label={t("nav.events")}
      rows={events}
      keyOf={(row) => row.id}
      columns={[
        { key: "day", head: t("events.day"), cell: (row) => row.start ?? t("events.noDay") },
        {
          key: "title",
          head: t("events.title"),
          wide: true,
          cell: (row) => (
            <>
              <Link className={rowLink} href={`/events/${row.id}`}>
                <LangText text={row.title} fallback={t("events.noTitle")} />
              </Link>
              {row.restricted && (
                <Badge className={classes.marks} color="amber">
                  {t("events.restricted")}
                </Badge>
              )}
              {row.differences.length > 0 && (
                <ul className={classes.differences}>
                  {row.differences.map((each) => (
                    <li key={each.field}>
                      {t("directory.differs", {
                        field: t(`directory.fields.${each.field.split(".")[0] as "name"}`),
                        inRecord: textOf(each.inRecord),
                        inDirectory: textOf(each.inDirectory),
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
        ...columns,
        { key: "kind", head: t("events.kind"), phone: false, cell: (row) => t(`values.kind.${row.kind}`) },
      ]}
    />
  );
}
