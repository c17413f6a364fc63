"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { PageSteps } from "@/components/page-steps";
import { Table } from "@/components/table";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import type { ListedDelivery } from "@/server/deliveries/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { formatTimestamp } from "../../timestamps";
import classes from "../settings.module.css";

const COLORS = { waiting: "ink", delivered: "strong", failed: "red", superseded: "gray" } as const;

/** What was sent to other sites, newest first. */
export function DeliveryList({
  rows,
  total,
  pageSize,
  page,
  timeZone,
}: {
  rows: readonly ListedDelivery[];
  total: number;
  pageSize: number;
  page: number;
  timeZone: string;
}) {
  const t = useTranslations("deliveries");
  const langName = useTranslations("values.lang");
  const locale = useLocale() as Lang;
  const client = useTRPCClient().deliveries;
  const { act, busy } = useWriteAction();
  const titleOf = ({ title }: ListedDelivery) => (title ? inLanguage(title, locale) : t("internal"));
  const problemOf = ({ problem, status }: ListedDelivery) => {
    if (!problem) return undefined;
    const words = t(`problems.${problem}`);
    return status === null ? words : t("withStatus", { problem: words, status });
  };
  const resend = ({ id }: ListedDelivery) =>
    void act({ work: () => client.resend.mutate({ id }), message: t("resent") });
  return (
    <section className={`${classes.after} ${classes.whole}`}>
      <h2 className={classes.part}>{t("deliveries")}</h2>
      {rows.length === 0 ? (
        <p className={classes.hint}>{t("noDeliveries")}</p>
      ) : (
        <Table
          label={t("deliveries")}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: "article",
              head: t("article"),
              wide: true,
              wrap: true,
              cell: (row) => (
                <span className={classes.named}>
                  {row.articleId ? (
                    <a href={`/articles/${row.articleId}`}>{titleOf(row)}</a>
                  ) : (
                    <span>{titleOf(row)}</span>
                  )}
                  <span className={classes.hint}>
                    {[langName(row.lang), row.destination, problemOf(row)].filter(Boolean).join(" · ")}
                  </span>
                </span>
              ),
            },
            {
              key: "action",
              head: t("action"),
              phone: false,
              cell: ({ action }) => t(`actionNames.${action}`),
            },
            {
              key: "state",
              head: t("state"),
              cell: (row) => (
                <span className={classes.named}>
                  <span>
                    <Badge color={COLORS[row.state]}>{t(`states.${row.state}`)}</Badge>
                  </span>
                  {row.tries > 0 && (
                    <span className={classes.hint}>
                      {t("tries", { count: row.tries })}
                      {row.state === "waiting" &&
                        ` · ${t("next", { moment: formatTimestamp(row.nextAt, timeZone) })}`}
                    </span>
                  )}
                </span>
              ),
            },
            {
              key: "time",
              head: t("time"),
              phone: false,
              cell: ({ createdAt, settledAt }) => formatTimestamp(settledAt ?? createdAt, timeZone),
            },
            {
              key: "actions",
              head: t("actions"),
              cell: (row) =>
                (row.state === "failed" || (row.state === "waiting" && row.tries > 0)) && (
                  <span className={classes.rowActions}>
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={busy}
                      aria-label={t("resendThis", { title: titleOf(row) })}
                      onClick={() => resend(row)}
                    >
                      {t("resend")}
                    </Button>
                  </span>
                ),
            },
          ]}
        />
      )}
      <PageSteps
        label={t("deliveries")}
        page={page}
        pageSize={pageSize}
        total={total}
        hrefOf={(to) => `/settings/publishing?page=${to}`}
      />
    </section>
  );
}
