import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Gap } from "@/domain/articles/article";
import classes from "./event.module.css";

/** Missing data for this language, each linked to its field in the form. */
export function GapList({ gaps, eventId }: { gaps: readonly Gap[]; eventId: string }) {
  const t = useTranslations();
  const lang = useLocale();
  if (gaps.length === 0) return null;
  return (
    <section className={classes.gaps}>
      <h3>{t("event.gaps", { count: gaps.length })}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.path} ${gap.code}`} data-severity={gap.severity}>
            <span className={classes.severity}>{t(`values.severity.${gap.severity}`)}</span>
            <Link href={`/events/${eventId}/edit?field=${encodeURIComponent(gap.path)}`}>{gap[lang]}</Link>
            {gap.proposal && (
              <span className={classes.quiet}>{t("event.proposal", { text: gap.proposal })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
