import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { inLanguage } from "@/components/lang-text";
import { PageHeader } from "@/components/page-header";
import { dayWords } from "../day-words";
import { entered, office } from "../server-office";
import { EventTable } from "./events/event-table";
import { NewEventButton } from "./new-event-button";
import { OfficePage } from "./office-page";
import classes from "./today.module.css";

const SHOWN = 8;

/** Today: what lacks something, what comes next, and what was held last. */
export default async function TodayPage() {
  const { office: place, today } = await entered();
  const { events } = await office();
  const [coming, all, unfinished] = await Promise.all([
    events.list({ from: today }),
    events.list({ to: today }),
    events.unfinished(),
  ]);
  const t = await getTranslations();
  const lang = await getLocale();
  const next = [...coming.rows].reverse().slice(0, SHOWN);
  const last = all.rows.filter((row) => !coming.rows.some((each) => each.id === row.id)).slice(0, SHOWN);
  return (
    <OfficePage crumbs={[{ name: t("nav.today") }]}>
      <PageHeader
        title={t("nav.today")}
        line={`${dayWords(today, lang)} · ${inLanguage(place.name, lang)}`}
        actions={<NewEventButton />}
      />
      {next.length === 0 && last.length === 0 && (
        <EmptyState title={t("today.empty")} step={<NewEventButton />}>
          {t("today.emptyText")}
        </EmptyState>
      )}
      {unfinished.length > 0 && (
        <section className={classes.part}>
          <h2>{t("today.unfinished")}</h2>
          <EventTable
            rows={unfinished}
            label={t("today.unfinished")}
            last={{
              key: "lacks",
              head: t("today.lacks"),
              cell: ({ lacking, stale }) =>
                [
                  lacking > 0 && t("event.lacking", { count: lacking }),
                  ...stale.map((each) => t("today.stale", { lang: t(`values.lang.${each}`) })),
                ]
                  .filter(Boolean)
                  .join(" · "),
            }}
          />
        </section>
      )}
      {next.length > 0 && (
        <section className={classes.part}>
          <h2>{t("today.next")}</h2>
          <EventTable rows={next} label={t("today.next")} />
        </section>
      )}
      {last.length > 0 && (
        <section className={classes.part}>
          <h2>{t("today.last")}</h2>
          <EventTable rows={last} label={t("today.last")} />
        </section>
      )}
    </OfficePage>
  );
}
