import { useTranslations } from "next-intl";
import classes from "./figures.module.css";

/** What the two colours of a bar are, and in which order the bars stand. */
export function ChartKey() {
  const t = useTranslations("followUps.figures");
  return (
    <p className={classes.key}>
      <span className={classes.keyLate} aria-hidden="true" />
      {t("late")}
      <span className={classes.keyOpen} aria-hidden="true" />
      {t("otherOpen")}
      <span>{t("latestFirst")}</span>
    </p>
  );
}
