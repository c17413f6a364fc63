import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { OfficePage } from "./office-page";
import { HomeButton } from "./top-tools";

/** Missing pages and pages without permission look the same. */
export default async function NotFound() {
  const t = await getTranslations("page");
  return (
    <OfficePage crumbs={[{ name: t("notFoundTitle") }]}>
      <EmptyState heading title={t("notFoundTitle")} step={<HomeButton>{t("notFoundStep")}</HomeButton>}>
        {t("notFoundText")}
      </EmptyState>
    </OfficePage>
  );
}
