import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { RowTitle } from "@/components/row-title";
import { TabLinks } from "@/components/tab-links";
import { rowLink, Table } from "@/components/table";
import { daysPassed } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import { DESK_VIEWS, type DeskFilter, deskFilter } from "@/domain/reviews/desk";
import { awaitsReview } from "@/domain/reviews/transitions";
import type { DeskRow } from "@/server/reviews/list-desk";
import { office, requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { OfficePage } from "../office-page";
import { formatTimestamp } from "../timestamps";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("desk"))("title"),
});

/** The list that an address requests; invalid parameters have their defaults. */
const filterIn = (query: Query): DeskFilter => ({
  view: deskFilter.shape.view.catch("open").parse(query.view ?? "open"),
  page: deskFilter.shape.page.catch(1).parse(Number(query.page ?? 1)),
});

/** The desk: all articles by state, the longest waiting first. */
export default async function DeskPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { office: place } = await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const { reviews } = await office();
  const [found, t, lang] = await Promise.all([reviews.desk(filter), getTranslations(), getLocale()]);
  const { rows, counts, total, pageSize } = found;
  const nameOf = (view: DeskFilter["view"]) =>
    view === "open" || view === "mine" ? t(`desk.${view}`) : t(`values.articleState.${view}`);
  const shown = DESK_VIEWS.filter(
    (view) => view === "open" || view === "mine" || counts[view] || view === filter.view,
  );
  const now = Date.now();
  const holderOf = ({ state, reviewer, authors, publishAt }: DeskRow) => {
    if (publishAt)
      return t("reviews.holder.scheduled", { moment: formatTimestamp(publishAt, place.timeZone) });
    if (awaitsReview(state)) return reviewer ?? t("reviews.anyReviewer");
    return state === "draft" || state === "returned" ? authors.join(t("reviews.separator")) : "";
  };
  return (
    <OfficePage crumbs={[{ name: t("nav.articles") }]}>
      <PageHeader title={t("desk.title")} />
      <TabLinks
        label={t("desk.byState")}
        tabs={shown.map((view) => ({
          href: withFilter(query, { view: view === "open" ? undefined : view }),
          name: t("desk.withCount", { word: nameOf(view), count: counts[view] ?? 0 }),
          here: view === filter.view,
        }))}
      />
      {rows.length > 0 ? (
        <Table
          label={nameOf(filter.view)}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              key: "title",
              head: t("desk.article"),
              wide: true,
              wrap: true,
              cell: (row) => (
                <RowTitle
                  marks={
                    <>
                      <Badge color="gray">{t(`values.lang.${row.lang}`)}</Badge>
                      {row.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
                      {row.publishedVersion !== null && row.state !== "published" && (
                        <Badge color="gray">{t("desk.correction")}</Badge>
                      )}
                    </>
                  }
                  under={[t(`values.articleState.${row.state}`), holderOf(row)].filter(Boolean).join(" · ")}
                >
                  <Link className={rowLink} href={`/events/${row.eventId}?tab=article&lang=${row.lang}`}>
                    {inLanguage(row.title, lang) || t("events.noTitle")}
                  </Link>
                </RowTitle>
              ),
            },
            {
              key: "state",
              head: t("desk.state"),
              phone: false,
              width: "7rem",
              cell: (row) => t(`values.articleState.${row.state}`),
            },
            {
              key: "holder",
              head: t("desk.holder"),
              phone: false,
              wrap: true,
              width: "14rem",
              cell: holderOf,
            },
            {
              key: "since",
              head: t("desk.since"),
              width: "8.5rem",
              cell: (row) => (
                <time dateTime={row.since.toISOString()} title={formatTimestamp(row.since, place.timeZone)}>
                  {t("desk.waiting", { days: daysPassed(row.since, now) })}
                </time>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState
          title={t(filter.view === "mine" ? "desk.noneMine" : "desk.none")}
          step={
            filter.view === "open" ? (
              <Link href="/events">{t("desk.toEvents")}</Link>
            ) : (
              <Link href="/articles">{t("desk.showOpen")}</Link>
            )
          }
        >
          {t("desk.noneText")}
        </EmptyState>
      )}
      <PageSteps
        label={t("desk.title")}
        page={filter.page}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </OfficePage>
  );
}
