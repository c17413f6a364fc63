import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { packRows } from "@/components/packed-rows";
import { PageHeader } from "@/components/page-header";
import { inLanguage } from "@/domain/events/in-language";
import { office, requireSession } from "../server-office";
import { DraftList } from "./draft-list";
import { EventList } from "./events/event-list";
import { EventTable, listedEvent } from "./events/event-table";
import type { ColumnName } from "./follow-ups/columns";
import { listAddress } from "./follow-ups/filter-in";
import { FollowUpList } from "./follow-ups/follow-up-list";
import { listedFollowUp } from "./follow-ups/listed-follow-up";
import { isDecider } from "./follow-ups/permitted";
import { NewEventButton } from "./new-event-button";
import { OfficePage } from "./office-page";
import { ToPrepare } from "./to-prepare";
import { ToReview } from "./to-review";
import classes from "./today.module.css";

const SHOWN = 8;
/** Maximum number of follow-ups per section. */
const FEW = 5;

const columnsOf = (list: "mine" | "toDecide" | "late"): readonly ColumnName[] =>
  list === "mine" ? ["by", "due", "event"] : ["by", "due", "responsible", "event"];

/** Today: what waits for me, what is late, what lacks something, what comes next, and what was assigned last. */
export default async function TodayPage() {
  const { user, office: place, today } = await requireSession();
  const { checklists, events, followUps, reviews } = await office();
  const [{ rows: next }, { rows: last }, unfinished, mine, toDecide, late, prepare, toReview, t, lang] =
    await Promise.all([
      events.list({ from: today, soonest: true, rows: SHOWN }),
      events.list({ before: today, rows: SHOWN }),
      events.unfinished(),
      followUps.waiting(),
      isDecider(user)
        ? followUps.list({ awaitingDecision: true, rows: FEW })
        : { rows: [], total: 0, more: false },
      followUps.list({ dueStatus: "late", rows: FEW }),
      checklists.toPrepare(),
      user.roles.includes("reviewer") ? reviews.awaiting() : { rows: [], total: 0 },
      getTranslations(),
      getLocale(),
    ]);
  const listed = [...next, ...last, ...unfinished];
  const begins = listed.length > 0 && listed.every(({ sample }) => sample);
  const words = { lang, allParties: t("record.allParties") };
  const promises = [
    { name: "mine", ...mine, more: false, href: "/follow-ups/mine" },
    { name: "toDecide", ...toDecide, href: listAddress({ awaitingDecision: true }) },
    { name: "late", ...late, href: listAddress({ dueStatus: "late" }) },
  ] as const;
  return (
    <OfficePage crumbs={[{ name: t("nav.today") }]}>
      <PageHeader
        title={t("nav.today")}
        line={`${today} · ${inLanguage(place.name, lang)}`}
        actions={<NewEventButton />}
      />
      {next.length === 0 && last.length === 0 && (
        <EmptyState title={t("today.empty")} step={<NewEventButton />}>
          {t("today.emptyText")}
        </EmptyState>
      )}
      {begins && (
        <div className={classes.part}>
          <EmptyState title={t("today.begin")}>{t("today.beginText")}</EmptyState>
        </div>
      )}
      <DraftList />
      {toReview.total > 0 && (
        <section className={classes.part}>
          <div className={classes.partHead}>
            <h2>
              {t("today.toReview")} <span>{toReview.total}</span>
            </h2>
            <Link href="/articles?view=mine">{t("today.toReviewAll")}</Link>
          </div>
          <ToReview rows={toReview.rows} />
        </section>
      )}
      {promises.map(
        ({ name, rows, total, more, href }) =>
          total > 0 && (
            <section key={name} className={classes.part}>
              <div className={classes.partHead}>
                <h2>
                  {t(`today.${name}`)} <span>{more ? `${total}+` : total}</span>
                </h2>
                <Link href={href}>{t(`today.${name}All`)}</Link>
              </div>
              <FollowUpList
                packed={packRows(
                  rows.slice(0, FEW).map((row) => listedFollowUp(row, words, columnsOf(name))),
                )}
                label={t(`today.${name}`)}
                columns={columnsOf(name)}
                today={today}
              />
            </section>
          ),
      )}
      {prepare.total > 0 && (
        <section className={classes.part}>
          <div className={classes.partHead}>
            <h2>
              {t("today.prepare")} <span>{prepare.total}</span>
            </h2>
          </div>
          <ToPrepare rows={prepare.rows} today={today} />
        </section>
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
              wrap: true,
              phone: false,
              width: "10rem",
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
          <EventList rows={next.map((row) => listedEvent(row, lang))} label={t("today.next")} />
        </section>
      )}
      {last.length > 0 && (
        <section className={classes.part}>
          <h2>{t("today.last")}</h2>
          <EventList rows={last.map((row) => listedEvent(row, lang))} label={t("today.last")} />
        </section>
      )}
    </OfficePage>
  );
}
