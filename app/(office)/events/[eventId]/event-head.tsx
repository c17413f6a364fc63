import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { dayIn } from "@/domain/briefings/inputs";
import { toBrief } from "@/domain/briefings/to-brief";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord } from "@/domain/events/shape";
import { headCount } from "@/domain/participations/head-count";
import { textLabels } from "@/domain/participations/labels";
import type { EventPage } from "@/server/events/queries";
import classes from "./event.module.css";
import { EventActions } from "./event-actions";

const placeWords = (record: DraftRecord, lang: "en" | "zh"): string =>
  [...textLabels(record.areas, lang), inLanguage(record.city, lang), inLanguage(record.venue?.name, lang)]
    .filter(Boolean)
    .slice(0, 2)
    .join(lang === "zh" ? "、" : ", ");

/** Header of an event: title, date and venue, and the status of record, articles and follow-ups. */
export function EventHead({
  event,
  lacking,
  proposed,
  planChanges,
}: {
  event: EventPage;
  /** Missing items of the record, or else of its articles. */
  lacking: number;
  proposed: number;
  /** Departures from the plan of a held event. */
  planChanges: number;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { record, articles } = event;
  const people = headCount(record);
  const followUps = record.followUps?.length ?? 0;
  const day = dayIn(record.when?.start);
  const line = [
    formatWhen(record.when, lang),
    placeWords(record, lang),
    people.count > 0 &&
      t(people.isLeast ? "record.peopleAtLeast" : "record.peopleCount", { count: people.count }),
  ];
  return (
    <PageHeader
      above={[t(`values.kind.${record.kind}`), t(`values.status.${record.status}`)].join(" · ")}
      title={<LangText text={record.title} below fallback={t("events.noTitle")} />}
      line={
        <>
          <span>{line.filter(Boolean).join(" · ")}</span>
          <span className={classes.marks}>
            <Link href={event.may.save && lacking > 0 ? `/events/${event.id}/edit` : "?tab=record"}>
              {lacking === 0 ? t("event.complete") : t("event.lacking", { count: lacking })}
            </Link>
            <Link href="?tab=article">
              {articles.length === 0
                ? t("event.noArticle")
                : articles
                    .toSorted((one, other) => Number(other.lang === lang) - Number(one.lang === lang))
                    .map((article) =>
                      t(article.stale ? "event.articleStale" : "event.article", {
                        lang: t(`values.lang.${article.lang}`),
                        state: t(`values.articleState.${article.state}`),
                      }),
                    )
                    .join(" · ")}
            </Link>
            {planChanges > 0 && (
              <Link href="?tab=plan">{t("event.planChanges", { count: planChanges })}</Link>
            )}
            {followUps > 0 && (
              <Link href="?tab=follow-ups">{t("event.followUps", { count: followUps })}</Link>
            )}
            {proposed > 0 && event.may.save && (
              <Link href="?tab=follow-ups">{t("proposals.more", { count: proposed })}</Link>
            )}
            {toBrief(record).map((organization) => (
              <Link
                key={organization.id}
                href={`/organizations/${organization.id}/briefing${day ? `?day=${day}` : ""}`}
              >
                {t("briefing.about", { name: inLanguage(organization.name, lang) })}
              </Link>
            ))}
            {event.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
            {event.sample && <Badge color="gray">{t("events.sample")}</Badge>}
          </span>
        </>
      }
      actions={<EventActions event={event} />}
    />
  );
}
