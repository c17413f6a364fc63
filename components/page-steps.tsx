import { useTranslations } from "next-intl";
import { Link } from "@/components/link";
import classes from "./page-steps.module.css";

/** Pagination: the displayed range, with links to the previous and next page. */
export function PageSteps({
  label,
  page,
  pageSize,
  total,
  more = false,
  hrefOf,
}: {
  label: string;
  page: number;
  pageSize: number;
  total: number;
  /** There are more than `total`. */
  more?: boolean;
  hrefOf: (page: number) => string;
}) {
  const t = useTranslations("ui");
  const from = (page - 1) * pageSize;
  if (total <= pageSize) return null;
  return (
    <nav className={classes.pages} aria-label={label}>
      <span>
        {t("of", {
          from: Math.min(from + 1, total),
          to: Math.min(from + pageSize, total),
          total,
          more: more ? "yes" : "no",
        })}
      </span>
      <span className={classes.steps}>
        {page > 1 && <Link href={hrefOf(page - 1)}>{t("previous")}</Link>}
        {(more || from + pageSize < total) && <Link href={hrefOf(page + 1)}>{t("next")}</Link>}
      </span>
    </nav>
  );
}
