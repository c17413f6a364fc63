import { useTranslations } from "next-intl";
import classes from "./figures.module.css";

/** Legend of the two bar colors and their order. */
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
