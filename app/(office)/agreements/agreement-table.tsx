"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { rowLink, Table } from "@/components/table";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import type { AgreementRow } from "@/server/agreements/queries";
import classes from "./agreements.module.css";
import { EffectiveStatusMark } from "./effective-status-mark";

const NAMED = 3;
const partyNames = ({ parties }: AgreementRow, lang: Lang): string[] =>
  parties
    .map(({ name, group }) => inLanguage(name ?? undefined, lang) || inLanguage(group ?? undefined, lang))
    .filter(Boolean);

/** Table of agreements: title, parties, expiry date, status and follow-ups. */
export function AgreementTable({ rows, label }: { rows: readonly AgreementRow[]; label: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const parties = (row: AgreementRow) => {
    const names = partyNames(row, lang);
    const more = names.length - NAMED;
    const shown = names.slice(0, NAMED).join(lang === "zh" ? "、" : ", ");
    return more > 0 ? t("agreements.moreParties", { names: shown, count: more }) : shown;
  };
  return (
    <Table
      label={label}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: "title",
          head: t("agreements.name"),
          wide: true,
          cell: (row) => (
            <span className={classes.named}>
              <Link className={rowLink} href={`/agreements/${row.id}`}>
                <LangText text={row.title} both={false} fallback={t("agreements.noTitle")} />
              </Link>
              <span className={classes.marks}>
                {row.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
                {row.sample && <Badge color="gray">{t("events.sample")}</Badge>}
              </span>
              <span className={classes.under}>{parties(row)}</span>
            </span>
          ),
        },
        {
          key: "parties",
          head: t("agreements.parties"),
          wrap: true,
          phone: false,
          cell: parties,
        },
        { key: "reference", head: t("agreements.reference"), phone: false, cell: (row) => row.reference },
        { key: "signed", head: t("agreements.signed"), phone: false, cell: (row) => row.signedOn },
        { key: "until", head: t("agreements.until"), phone: false, cell: (row) => row.expiresOn },
        {
          key: "status",
          head: t("agreements.effectiveStatus"),
          cell: (row) => <EffectiveStatusMark validity={row.validity} expiresOn={row.expiresOn} below />,
        },
        {
          key: "followUps",
          head: t("agreements.followUps"),
          align: "end",
          phone: false,
          cell: ({ followUps, done }) =>
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
