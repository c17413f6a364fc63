import { useLocale, useTranslations } from "next-intl";
import type { mailState } from "@/server/reminders/queries";
import { formatMoment } from "../timestamps";
import classes from "./settings.module.css";

/** Status of mail delivery, for administrators. */
export function MailState({
  mail: { from, waiting, sentAt, trouble },
  timeZone,
}: {
  mail: Awaited<ReturnType<typeof mailState>>;
  timeZone: string;
}) {
  const t = useTranslations("reminders.state");
  const lang = useLocale();
  return (
    <section className={classes.after}>
      <h2 className={classes.part}>{t("title")}</h2>
      <p className={classes.hint}>{from ? t("from", { from }) : t("off")}</p>
      {from && (
        <p className={classes.hint}>
          {sentAt ? t("sent", { moment: formatMoment(sentAt, timeZone, lang) }) : t("noneSent")}
        </p>
      )}
      {from && <p className={classes.hint}>{t("waiting", { count: waiting })}</p>}
      {trouble && <p role="status">{t(`trouble.${trouble}`)}</p>}
    </section>
  );
}
