"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { withFilter } from "../../address";
import classes from "./event.module.css";
import { ARTICLE_VIEWS } from "./tabs";

/** Links to the article in one language or in both; what else the address holds, as the chosen lengths, stays. */
export function ArticleViews({ view }: { view: (typeof ARTICLE_VIEWS)[number] }) {
  const t = useTranslations("event");
  const query = Object.fromEntries(useSearchParams());
  return (
    <nav className={classes.views} aria-label={t("articleLanguage")}>
      {ARTICLE_VIEWS.map((each) => (
        <Link
          key={each}
          className={classes.view}
          href={withFilter(query, { tab: "article", lang: each })}
          aria-current={each === view ? "true" : undefined}
        >
          {t(`view.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
