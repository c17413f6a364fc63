import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/page-header";
import { TabLinks } from "@/components/tab-links";
import { KINDS, STATUSES } from "@/domain/events/enumerations";
import { requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { NewEventButton } from "../new-event-button";
import { OfficePage } from "../office-page";
import { FilterBar } from "./filter-bar";
import { filterIn } from "./filter-in";
import { ImportRecord } from "./import-record";
import { ListView } from "./list-view";
import { monthIn } from "./month";
import { MonthView } from "./month-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("events"),
});

/** All visible events, newest first; filters are stored in the URL. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { today } = await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const t = await getTranslations();
  const month = query.view === "month" ? monthIn(query.month, today) : undefined;
  return (
    <OfficePage crumbs={[{ name: t("nav.events") }]}>
      <PageHeader
        title={t("nav.events")}
        actions={
          <>
            <ImportRecord />
            <NewEventButton />
          </>
        }
      />
      <TabLinks
        label={t("events.views")}
        tabs={[
          {
            href: withFilter(query, { view: undefined, month: undefined }),
            name: t("events.list"),
            here: !month,
          },
          { href: withFilter(query, { view: "month" }), name: t("events.month"), here: month !== undefined },
        ]}
      />
      <FilterBar
        days={!month}
        kinds={KINDS.map((kind) => ({ value: kind, label: t(`values.kind.${kind}`) }))}
        statuses={STATUSES.map((status) => ({ value: status, label: t(`values.status.${status}`) }))}
      />
      {month ? (
        <MonthView query={query} filter={filter} month={month} today={today} />
      ) : (
        <ListView query={query} filter={filter} />
      )}
    </OfficePage>
  );
}
