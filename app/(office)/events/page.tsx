import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { KINDS, STATUSES } from "@/domain/events/shape";
import { entered, office } from "../../server-office";
import { type Query, withFilter } from "../address";
import { NewEventButton } from "../new-event-button";
import { OfficePage } from "../office-page";
import { EventTable } from "./event-table";
import { FilterBar } from "./filter-bar";
import { filterIn } from "./filter-in";
import { ImportRecord } from "./import-record";

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
  const narrowed = Object.keys(filter).some((name) => name !== "page");
  return (
    <OfficePage crumbs={[{ name: t("nav.events") }]}>
      <PageHeader
        title={t("nav.events")}
        line={total > 0 && t("events.total", { count: total })}
        actions={
          <>
            <ImportRecord />
            <NewEventButton />
          </>
        }
      />
      <FilterBar
        kinds={KINDS.map((kind) => ({ value: kind, label: t(`values.kind.${kind}`) }))}
        statuses={STATUSES.map((status) => ({ value: status, label: t(`values.status.${status}`) }))}
      />
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
      <PageSteps
        label={t("events.pages")}
        page={filter.page ?? 1}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </OfficePage>
  );
}
