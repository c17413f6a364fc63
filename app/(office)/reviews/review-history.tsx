import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { auditActionKey } from "@/domain/audit/actions";
import type { ReviewHistory as History } from "@/server/reviews/queries";
import { formatMoment } from "../timestamps";
import classes from "./reviews.module.css";

/** The versions of an article and the actions of its reviews with author and time, newest first. */
export function ReviewHistory({ history }: { history: History }) {
  const t = useTranslations();
  const zone = useTimeZone() ?? "UTC";
  const lang = useLocale();
  const at = (moment: Date) => formatMoment(new Date(moment), zone, lang);
  const by = (name: string, job: boolean) => (job || name === "" ? t("event.program") : name);
  const rows = [
    ...history.versions.map(({ from, to, at: moment, byName }) => ({
      key: `v${to}`,
      moment: new Date(moment),
      by: by(byName, false),
      what: from === to ? t("reviews.version", { version: to }) : t("reviews.versions", { from, to }),
      note: null,
      checked: undefined,
    })),
    ...history.actions.map((action) => ({
      key: action.id,
      moment: new Date(action.at),
      by: by(action.byName, action.byName === "publish"),
      what: [
        t(`auditActions.${auditActionKey(`article.${action.action}`)}`),
        action.reviewerName && t("reviews.asked", { name: action.reviewerName }),
        action.publishAt && t("reviews.for", { moment: at(action.publishAt) }),
      ]
        .filter(Boolean)
        .join(" · "),
      note: action.note,
      checked: action.checklist
        ?.filter(({ confirmed }) => confirmed)
        .map(({ item }) => t(`reviews.checklist.item.${item}`)),
    })),
  ].sort((a, b) => b.moment.getTime() - a.moment.getTime());
  return (
    <details className={classes.history}>
      <summary>{t("reviews.history")}</summary>
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <time className={classes.quiet} dateTime={row.moment.toISOString()}>
              {at(row.moment)}
            </time>
            <span>
              <strong>{row.by}</strong> {row.what}
              {row.checked && row.checked.length > 0 && (
                <span className={classes.note}>
                  {t("reviews.checklist.confirmed", { items: row.checked.join(t("reviews.separator")) })}
                </span>
              )}
              {row.note && <span className={classes.note}>{row.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
