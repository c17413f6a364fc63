"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { useFirstRows } from "@/components/first-rows";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { RowTitle } from "@/components/row-title";
import { rowLink, Table } from "@/components/table";
import type { Text } from "@/domain/events/values";
import { type Query, withFilter } from "../address";
import type { Kind } from "./kinds";

export interface EntryHead {
  head: string;
  wrap?: boolean;
}

/** An entry as its list shows it; `cells` in the order of the heads. */
interface ListedEntry {
  id: string;
  name: Text | undefined;
  cells: readonly (Text | string | null | undefined)[];
  events: number;
  sample?: boolean;
  withdrawn?: boolean;
}

/** Table of entries of the directory, rendered from its data: as server components, its rows would be in the page twice. */
export function EntryTable({
  kind,
  label,
  heads,
  rows,
  query,
}: {
  kind: Kind;
  label: string;
  heads: readonly EntryHead[];
  rows: readonly ListedEntry[];
  query: Query;
}) {
  const t = useTranslations();
  const first = useFirstRows(rows);
  return (
    <Table
      label={label}
      rows={first.rows}
      later={first.later}
      keyOf={(row) => row.id}
      dimmed={(row) => row.withdrawn === true}
      order={{
        by: typeof query.sort === "string" ? query.sort : undefined,
        hrefOf: (sort) => withFilter(query, { sort }),
      }}
      columns={[
        {
          key: "name",
          sort: "name",
          head: t(kind === "people" ? "directory.personName" : "directory.name"),
          wide: true,
          // Names are short; their positions are not, and would leave them no room for a second language.
          ...(kind === "people" && { width: "17rem" }),
          cell: (row) => (
            <RowTitle marks={row.sample && <Badge color="gray">{t("events.sample")}</Badge>}>
              <Link className={rowLink} href={`/${kind}/${row.id}`}>
                <LangText text={row.name} fallback={t("record.noName")} />
              </Link>
            </RowTitle>
          ),
        },
        ...heads.map(({ head, wrap }, place) => ({
          key: head,
          head,
          ...(wrap && { wrap }),
          phone: false as const,
          cell: ({ cells }: ListedEntry) => {
            const text = cells[place];
            return typeof text === "object" && text ? <LangText text={text} both={false} /> : text;
          },
        })),
        { key: "events", sort: "events", head: t("nav.events"), align: "end", cell: (row) => row.events },
      ]}
    />
  );
}
