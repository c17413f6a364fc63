import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { WITHOUT_RESULT_PAGE, withoutResultFilter } from "@/domain/follow-ups/inputs";
import { periodDays } from "@/domain/follow-ups/period";
import { office, requireSession } from "../../../server-office";
import { type Query, withFilter } from "../../address";
import { OfficePage } from "../../office-page";
import { WithoutResultList } from "../figures/without-result-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("followUps.figures"))("withoutResult"),
});

/** All events or agreements of a period without an outcome. */
export default async function WithoutResultPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { today } = await requireSession();
  const query = await searchParams;
  const asked = withoutResultFilter.safeParse({
    ...query,
    page: query.page ? Number(query.page) : undefined,
  });
  const filter = asked.success ? asked.data : { what: "events" as const, ...periodDays("month", today) };
  const { rows, total } = await (await office()).followUps.withoutResult(filter);
  const t = await getTranslations("followUps.figures");
  const title = t(`withoutResultCount.${filter.what}`, { count: total });
  return (
    <OfficePage
      crumbs={[
        { name: t("crumb"), href: "/follow-ups" },
        { name: t("title"), href: `/follow-ups/figures?from=${filter.from}&to=${filter.to}` },
        { name: t("withoutResult") },
      ]}
    >
      <PageHeader title={title} line={`${filter.from} – ${filter.to}`} />
      <WithoutResultList what={filter.what} label={title} day={t("day")} rows={rows} />
      <PageSteps
        label={title}
        page={filter.page ?? 1}
        pageSize={WITHOUT_RESULT_PAGE}
        total={total}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </OfficePage>
  );
}
