import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { TabLinks } from "@/components/tab-links";
import { EFFECTIVE_STATUSES } from "@/domain/agreements/effective-status";
import { inLanguage } from "@/domain/events/in-language";
import { office, requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { ExcelButton } from "../excel-button";
import { NewEventButton } from "../new-event-button";
import { OfficePage } from "../office-page";
import { AgreementTable } from "./agreement-table";
import classes from "./agreements.module.css";
import { FilterBar } from "./filter-bar";
import { filterIn } from "./filter-in";
import { ListCommands } from "./list-commands";
import { listedAgreement } from "./listed-agreement";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("agreements"))("title"),
});

/** List of the agreements visible to the user. */
export default async function AgreementsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const { agreements } = await office();
  const [found, counts, t, lang] = await Promise.all([
    agreements.list(filter),
    agreements.countByStatus(filter),
    getTranslations(),
    getLocale(),
  ]);
  const { rows, total, pageSize, partner, expiryDays } = found;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const narrowed = Object.keys(filter).some((name) => name !== "page");
  const shown = EFFECTIVE_STATUSES.filter((each) => counts[each] || filter.effectiveStatus === each);
  const tabs = [
    {
      href: withFilter(query, { status: undefined, expiring: undefined }),
      word: t("agreements.all"),
      count: all,
      here: filter.effectiveStatus === undefined && filter.expiring === undefined,
    },
    ...shown.map((each) => ({
      href: withFilter(query, { status: each, expiring: undefined }),
      word: t(`values.effectiveStatus.${each}`),
      count: counts[each] ?? 0,
      here: filter.effectiveStatus === each,
    })),
  ];
  return (
    <OfficePage crumbs={[{ name: t("nav.agreements") }]}>
      <PageHeader
        title={t("agreements.title")}
        actions={rows.length > 0 && <ExcelButton list="agreements" query={query} />}
      />
      {(all > 0 || narrowed) && (
        <TabLinks
          label={t("agreements.byStatus")}
          tabs={tabs.map(({ word, count, ...tab }) => ({
            ...tab,
            name: t("agreements.withCount", { word, count }),
          }))}
        />
      )}
      {all > 0 && <ListCommands tabs={tabs.map(({ word, href, here }) => ({ name: word, href, here }))} />}
      {(all > 0 || narrowed) && <FilterBar expiryDays={expiryDays} partner={partner} />}
      {filter.eventId && rows[0] && (
        <p className={classes.only}>
          {t("agreements.ofEvent", {
            title: inLanguage(rows[0].eventTitle, lang) || t("events.noTitle"),
          })}
        </p>
      )}
      {narrowed && total > 0 && <p className={classes.total}>{t("agreements.total", { count: total })}</p>}
      {rows.length > 0 ? (
        <AgreementTable
          rows={rows.map((row) => listedAgreement(row, lang))}
          label={t("agreements.title")}
          query={query}
        />
      ) : narrowed ? (
        <EmptyState title={t("agreements.noneFound")} step={<Link href="?">{t("agreements.showAll")}</Link>}>
          {t("agreements.noneFoundText")}
        </EmptyState>
      ) : (
        <EmptyState title={t("agreements.none")} step={<NewEventButton />}>
          {t("agreements.noneText")}
        </EmptyState>
      )}
      <PageSteps
        label={t("agreements.pages")}
        page={filter.page ?? 1}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </OfficePage>
  );
}
