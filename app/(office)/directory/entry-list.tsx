import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { LangText } from "@/components/lang-text";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { type Column, rowLink, Table } from "@/components/table";
import type { Text } from "@/domain/events/values";
import { type Query, withFilter } from "../address";
import { OfficePage } from "../office-page";
import classes from "./directory.module.css";
import { EntrySearch } from "./entry-search";
import type { Kind } from "./kinds";

export interface EntryRow {
  id: string;
  name: Text | undefined;
  events: number;
  sample: boolean;
  withdrawn: boolean;
}

/** A list of the directory: search, rows, and a placeholder if empty. */
export function EntryList<Row extends EntryRow>({
  kind,
  query,
  rows,
  total,
  pageSize,
  columns,
  action,
}: {
  kind: Kind;
  query: Query;
  rows: readonly Row[];
  total: number;
  pageSize: number;
  columns: readonly Column<Row>[];
  action: ReactNode;
}) {
  const t = useTranslations();
  const narrowed = Boolean(query.q || query.withdrawn);
  const title = t(`nav.${kind}`);
  return (
    <OfficePage crumbs={[{ name: title }]}>
      <PageHeader title={title} line={total > 0 && t("directory.total", { count: total })} actions={action} />
      <EntrySearch label={t(`directory.searchIn.${kind}`)} />
      {rows.length > 0 ? (
        <Table
          label={title}
          rows={rows}
          keyOf={(row) => row.id}
          dimmed={(row) => row.withdrawn}
          columns={[
            {
              key: "name",
              head: t("directory.name"),
              wide: true,
              cell: (row) => (
                <>
                  <Link className={rowLink} href={`/${kind}/${row.id}`}>
                    <LangText text={row.name} fallback={t("record.noName")} />
                  </Link>
                  {row.sample && (
                    <Badge className={classes.marks} color="gray">
                      {t("events.sample")}
                    </Badge>
                  )}
                </>
              ),
            },
            ...columns,
            { key: "events", head: t("nav.events"), align: "end", cell: (row) => row.events },
          ]}
        />
      ) : narrowed ? (
        <EmptyState title={t("directory.noneFound")} step={<Link href="?">{t("directory.showAll")}</Link>}>
          {t("directory.noneFoundText")}
        </EmptyState>
      ) : (
        <EmptyState title={t(`directory.none.${kind}`)} step={action}>
          {t(`directory.noneText.${kind}`)}
        </EmptyState>
      )}
      <PageSteps
        label={t("events.pages")}
        page={Number(query.page ?? 1) || 1}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </OfficePage>
  );
}
