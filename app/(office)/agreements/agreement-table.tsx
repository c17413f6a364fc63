"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { useFirstRows } from "@/components/first-rows";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { RowTitle } from "@/components/row-title";
import { rowLink, Table } from "@/components/table";
import { type Query, withFilter } from "../address";
import classes from "./agreements.module.css";
import { EffectiveStatusMark } from "./effective-status-mark";
import type { ListedAgreement } from "./listed-agreement";

/** Table of agreements: title, parties, expiry date, status and follow-ups. */
export function AgreementTable({
  rows,
  label,
  query,
}: {
  rows: readonly ListedAgreement[];
  label: string;
  /** The address of the list; without it, the table is not sorted by its columns. */
  query?: Query;
}) {
  const t = useTranslations();
  const first = useFirstRows(rows);
  const parties = ({ parties: names, moreParties: count }: ListedAgreement) =>
    count ? t("agreements.moreParties", { names, count }) : names;
  return (
    <Table
      label={label}
      rows={first.rows}
      later={first.later}
      keyOf={(row) => row.id}
      order={
        query && {
          by: typeof query.sort === "string" ? query.sort : undefined,
          hrefOf: (sort) => withFilter(query, { sort }),
        }
      }
      columns={[
        {
          key: "title",
          head: t("agreements.name"),
          wide: true,
          cell: (row) => (
            <RowTitle
              marks={
                <>
                  {row.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
                  {row.sample && <Badge color="gray">{t("events.sample")}</Badge>}
                </>
              }
              under={parties(row)}
            >
              <Link className={rowLink} href={`/agreements/${row.id}`}>
                <LangText text={row.title} both={false} fallback={t("agreements.noTitle")} />
              </Link>
            </RowTitle>
          ),
        },
        {
          key: "parties",
          head: t("agreements.parties"),
          wrap: true,
          phone: false,
          cell: parties,
        },
        {
          key: "reference",
          sort: "reference",
          head: t("agreements.reference"),
          wrap: true,
          phone: "large",
          cell: (row) => row.reference,
        },
        {
          key: "signed",
          sort: "signed",
          head: t("agreements.signed"),
          phone: false,
          cell: (row) => row.signedOn,
        },
        {
          key: "until",
          sort: "until",
          head: t("agreements.until"),
          phone: false,
          cell: (row) => row.expiresOn,
        },
        {
          key: "status",
          head: t("agreements.effectiveStatus"),
          cell: (row) => (
            <EffectiveStatusMark validity={row.validity} expiresOn={row.expiresOn ?? null} below />
          ),
        },
        {
          key: "followUps",
          head: t("agreements.followUps"),
          align: "end",
          phone: false,
          cell: ({ followUps = 0, done = 0 }) =>
            followUps === 0 ? (
              <span className={classes.nothing}>{t("agreements.nothingYet")}</span>
            ) : done > 0 ? (
              t("agreements.followUpsDone", { count: followUps, done })
            ) : (
              t("agreements.followUpsCount", { count: followUps })
            ),
        },
      ]}
    />
  );
}
