import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { entered, office } from "../../server-office";
import { NewEventButton } from "../new-event-button";
import { OfficePage } from "../office-page";
import { EventTable } from "./event-table";
import classes from "./events.module.css";
import { filterIn, type Query, withFilter } from "./filter";
import { FilterBar } from "./filter-bar";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("events"),
});

/** All events one may see, newest first; what narrows them stands in the address. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await entered();
  const query = await searchParams;
  const filter = filterIn(query);
  const { rows, total, pageSize } = await (await office()).events.list(filter);
  const t = await getTranslations();
  const page = filter.page ?? 1;
  const narrowed = Object.keys(filter).some((name) => name !== "page");
  const from = (page - 1) * pageSize;
  return (
    <OfficePage crumbs={[{ name: t("nav.events") }]}>
      <PageHeader
        title={t("nav.events")}
        line={t("events.total", { count: total })}
        actions={<NewEventButton />}
      />
      <FilterBar />
      {rows.length > 0 ? (
        <EventTable rows={rows} label={t("nav.events")} />
      ) : narrowed ? (
        <EmptyState title={t("events.noneFound")} step={<Link href="?">{t("events.showAll")}</Link>}>
          {t("events.noneFoundText")}
        </EmptyState>
      ) : (
        <EmptyState title={t("events.none")} step={<NewEventButton />}>
          {t("events.noneText")}
        </EmptyState>
      )}
      {total > pageSize && (
        <nav className={classes.pages} aria-label={t("events.pages")}>
          <span>{t("ui.of", { from: from + 1, to: Math.min(from + pageSize, total), total })}</span>
          <span className={classes.steps}>
            {page > 1 && <Link href={withFilter(query, { page: String(page - 1) })}>{t("ui.previous")}</Link>}
            {from + pageSize < total && (
              <Link href={withFilter(query, { page: String(page + 1) })}>{t("ui.next")}</Link>
            )}
          </span>
        </nav>
      )}
    </OfficePage>
  );
}
