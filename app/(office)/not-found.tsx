import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { OfficePage } from "./office-page";

/** Missing pages and pages without permission look the same. */
export default async function NotFound() {
  const t = await getTranslations("page");
  return (
    <OfficePage crumbs={[{ name: t("notFoundTitle") }]}>
      <EmptyState
        heading
        title={t("notFoundTitle")}
        step={<LinkButton href="/">{t("notFoundStep")}</LinkButton>}
      >
        {t("notFoundText")}
      </EmptyState>
    </OfficePage>
  );
}
