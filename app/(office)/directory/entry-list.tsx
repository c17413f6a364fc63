import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import type { Text } from "@/domain/events/values";
import { type Query, withFilter } from "../address";
import { OfficePage } from "../office-page";
import { shownText } from "../shown-text";
import { EntrySearch } from "./entry-search";
import { type EntryHead, EntryTable } from "./entry-table";
import type { Kind } from "./kinds";

interface EntryRow {
  id: string;
  name: Text | undefined;
  events: number;
  sample: boolean;
  withdrawn: boolean;
}

interface EntryColumn<Row> extends EntryHead {
  cell: (row: Row) => Text | string | null | undefined;
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
  more,
}: {
  kind: Kind;
  query: Query;
  rows: readonly Row[];
  total: number;
  pageSize: number;
  columns: readonly EntryColumn<Row>[];
  action: ReactNode;
  /** What the list offers besides, before the action. */
  more?: ReactNode;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const narrowed = Boolean(query.q || query.withdrawn || query.same);
  const title = t(`nav.${kind}`);
  return (
    <OfficePage crumbs={[{ name: title }]}>
      <PageHeader
        title={title}
        line={total > 0 && t("directory.total", { count: total })}
        actions={
          <>
            {more}
            {action}
          </>
        }
      />
      <EntrySearch label={t(`directory.searchIn.${kind}`)} />
      {rows.length > 0 ? (
        <EntryTable
          kind={kind}
          label={title}
          query={query}
          heads={columns.map(({ head, wrap }) => ({ head, ...(wrap && { wrap }) }))}
          rows={rows.map((row) => ({
            id: row.id,
            name: row.name,
            cells: columns.map(({ cell }) => {
              const text = cell(row);
              return typeof text === "object" && text ? shownText(text, lang) : text;
            }),
            events: row.events,
            ...(row.sample && { sample: true }),
            ...(row.withdrawn && { withdrawn: true }),
          }))}
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
