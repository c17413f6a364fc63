"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFirstRows } from "@/components/first-rows";
import { type PackedRows, unpackRows } from "@/components/packed-rows";
import { PageSteps } from "@/components/page-steps";
import type { FollowUpFilter } from "@/domain/follow-ups/inputs";
import { type Query, withFilter } from "../address";
import type { ColumnName } from "./columns";
import type { OfficeUser } from "./detail/action-subject";
import { FollowUpTable } from "./follow-up-table";
import { NoFollowUps } from "./no-follow-ups";
import { type ChoosableFollowUp, useRowChoice } from "./use-row-choice";

const BulkBar = dynamic(() => import("./bulk-bar"), { ssr: false });

/**
 * The follow-ups as rows, a page at a time; where there are none, what to do about it. Rendered from its data: as server components,
 * its rows would be in the page twice, as HTML and as elements.
 */
export function ListView({
  list: { packed, total, more, pageSize },
  query,
  filter,
  columns,
  users,
  today,
}: {
  list: { packed: PackedRows<ChoosableFollowUp>; total: number; more: boolean; pageSize: number };
  query: Query;
  filter: FollowUpFilter;
  columns: readonly ColumnName[];
  users: readonly OfficeUser[];
  today: string;
}) {
  const t = useTranslations();
  const rows = useMemo(() => unpackRows(packed), [packed]);
  const { column, chosen, choose, clear } = useRowChoice(rows);
  const first = useFirstRows(rows);
  const page = typeof query.page === "string" ? query.page : undefined;
  if (total === 0) return <NoFollowUps filter={filter} />;
  return (
    <>
      <FollowUpTable
        rows={first.rows}
        later={first.later}
        label={t("nav.followUps")}
        columns={columns}
        group={filter.group}
        closed={filter.closed === "only" || filter.onTime !== undefined}
        today={today}
        hrefOf={(row) => withFilter(query, { open: row.id, page })}
        choice={column}
        order={{ by: filter.sort, hrefOf: (sort) => withFilter(query, { sort, open: undefined }) }}
      />
      {chosen.length > 0 && <BulkBar rows={chosen} users={users} onDone={choose} onClear={clear} />}
      <PageSteps
        label={t("followUps.pages")}
        page={filter.page ?? 1}
        pageSize={pageSize}
        total={total}
        more={more}
        hrefOf={(next) => withFilter(query, { page: String(next), open: undefined })}
      />
    </>
  );
}
