import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/link-button";
import { PageHeader } from "@/components/page-header";
import { TabLinks } from "@/components/tab-links";
import { may } from "@/domain/access/may";
import { KINDS, STATUSES } from "@/domain/events/enumerations";
import { requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { NewEventButton } from "../new-event-button";
import { OfficePage } from "../office-page";
import { monthIn, weekIn } from "./calendar";
import { type CalendarSpan, CalendarView } from "./calendar-view";
import { FilterBar } from "./filter-bar";
import { filterIn } from "./filter-in";
import { ImportRecord } from "./import-record";
import { ListView } from "./list-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("events"),
});

const spanIn = (query: Query, today: string): CalendarSpan | undefined => {
  if (query.view === "month") return { view: "month", month: monthIn(query.month, today) };
  return query.view === "week" ? { view: "week", monday: weekIn(query.week, today) } : undefined;
};

/** All visible events, newest first; filters are stored in the URL. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { today, user } = await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const t = await getTranslations();
  const span = spanIn(query, today);
  const otherView = (view: "month" | "week" | undefined) =>
    withFilter(query, { view, month: undefined, week: undefined });
  return (
    <OfficePage crumbs={[{ name: t("nav.events") }]}>
      <PageHeader
        title={t("nav.events")}
        actions={
          <>
            <LinkButton href="/digest" variant="default">
              {t("digest.name")}
            </LinkButton>
            <ImportRecord />
            <NewEventButton />
          </>
        }
      />
      <TabLinks
        label={t("events.views")}
        tabs={[
          { href: otherView(undefined), name: t("events.list"), here: !span },
          { href: otherView("month"), name: t("events.month"), here: span?.view === "month" },
          { href: otherView("week"), name: t("events.week"), here: span?.view === "week" },
        ]}
      />
      <FilterBar
        days={!span}
        kinds={KINDS.map((kind) => ({ value: kind, label: t(`values.kind.${kind}`) }))}
        statuses={STATUSES.map((status) => ({ value: status, label: t(`values.status.${status}`) }))}
      />
      {span ? (
        <CalendarView
          query={query}
          filter={filter}
          span={span}
          today={today}
          mayCreate={may({ kind: "user", ...user }, "event.create", undefined)}
        />
      ) : (
        <ListView query={query} filter={filter} />
      )}
    </OfficePage>
  );
}
