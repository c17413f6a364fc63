import { getTranslations } from "next-intl/server";
import { AnchorButton } from "@/components/anchor-button";
import { EmptyState } from "@/components/empty-state";
import classes from "./aside.module.css";

/** What is not here and what is not open to this person look the same. */
export default async function NotFound() {
  const t = await getTranslations("page");
  return (
    <main className={classes.aside}>
      <EmptyState
        heading
        title={t("notFoundTitle")}
        step={<AnchorButton href="/">{t("notFoundStep")}</AnchorButton>}
      >
        {t("notFoundText")}
      </EmptyState>
    </main>
  );
}
