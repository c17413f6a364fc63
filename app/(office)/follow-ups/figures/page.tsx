import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DownloadButton } from "@/app/download-button";
import { Link } from "@/components/link";
import { packRows } from "@/components/packed-rows";
import { PageHeader } from "@/components/page-header";
import { inLanguage } from "@/domain/events/in-language";
import { percent, type Share } from "@/domain/follow-ups/figures";
import { NO_UNIT } from "@/domain/follow-ups/follow-up";
import type { FigureFilter, FollowUpFilter } from "@/domain/follow-ups/inputs";
import type { FollowUpFigures } from "@/server/follow-ups/follow-up-figures";
import type { NamedPartner } from "@/server/follow-ups/partner-shares";
import { office, requireSession } from "../../../server-office";
import type { Query } from "../../address";
import { OfficePage } from "../../office-page";
import type { ColumnName } from "../columns";
import { listAddress } from "../filter-in";
import { FollowUpList } from "../follow-up-list";
import { FollowUpTabs } from "../follow-up-tabs";
import { listedFollowUp } from "../listed-follow-up";
import { isDecider } from "../permitted";
import { ClosedPart } from "./closed-part";
import { FigureCards } from "./figure-cards";
import classes from "./figures.module.css";
import { PartnerShares } from "./partner-shares";
import { PeriodBar } from "./period-bar";
import { figuresIn, periodIn } from "./period-in";
import type { ShareBar } from "./share-bar";
import { Shares } from "./shares";
import { WithoutResultList } from "./without-result-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("followUps.figures"))("title"),
});

const SHOWN: readonly ColumnName[] = ["by", "due", "responsible", "event"];

const search = (filter: FigureFilter, more: Record<string, string> = {}): string =>
  new URLSearchParams({ ...(filter as Record<string, string>), ...more }).toString();

/** A short list with its total, and a link to the full list. */
async function ListPart({
  title,
  rows,
  total,
  href,
  today,
  first,
}: {
  title: string;
  rows: FollowUpFigures["late"];
  total: number;
  href: string;
  today: string;
  /** How many rows the server renders. */
  first: number | undefined;
}) {
  const t = await getTranslations();
  const words = { lang: await getLocale(), allParties: t("record.allParties") };
  if (total === 0) return null;
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      <FollowUpList
        packed={packRows(rows.map((row) => listedFollowUp(row, words, SHOWN)))}
        first={first}
        label={title}
        columns={SHOWN}
        today={today}
      />
      {total > rows.length && (
        <p className={classes.more}>
          <Link href={href}>{t("followUps.figures.all", { count: total })}</Link>
        </p>
      )}
    </section>
  );
}

/** What each partner owes and is owed; sent after the figures, since it takes longest. */
async function Partners({
  read,
  bar,
}: {
  read: Promise<readonly NamedPartner[]>;
  bar: (share: Share, name: string, own: FollowUpFilter) => ShareBar;
}) {
  const lang = await getLocale();
  const partners = await read;
  return (
    <PartnerShares
      packed={packRows(
        partners.map((share) => ({
          ...bar(share, inLanguage(share.name, lang) || "–", { partner: share.key }),
          byUs: share.byUs,
          toUs: share.toUs,
        })),
      )}
    />
  );
}

/** The leaders' page: pending decisions, overdue follow-ups by assignee, closed follow-ups, and events without a result. */
export default async function FiguresPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { user, today } = await requireSession();
  const query = await searchParams;
  const filter = figuresIn(query, today);
  const { followUps, users } = await office();
  // Begun together, since both read the open follow-ups; an error is thrown where the partners are awaited.
  const partners = followUps.partnerShares(filter);
  partners.catch(() => {});
  const [data, names] = await Promise.all([followUps.figures(filter), users.names()]);
  const t = await getTranslations("followUps.figures");
  const lang = await getLocale();
  const { figures, period } = data;
  const { from: _from, to: _to, ...narrowed } = filter;
  const list = (more: FollowUpFilter) => listAddress({ ...narrowed, ...more });
  const bar = (share: Share, name: string, own: FollowUpFilter): ShareBar => ({
    name,
    open: share.open,
    late: share.late,
    href: list(own),
  });
  const units = [...new Set(names.flatMap(({ unit }) => (unit ? [unit] : [])))].sort();
  const leads = isDecider(user);
  return (
    <OfficePage crumbs={[{ name: t("crumb"), href: "/follow-ups" }, { name: t("title") }]}>
      <PageHeader
        title={t("title")}
        line={t("line", { period: `${period.from} – ${period.to}` })}
        actions={
          <DownloadButton href={`/api/follow-ups/report?${search(filter, { lang })}`}>
            {t("reportAsWord")}
          </DownloadButton>
        }
      />
      <FollowUpTabs here="figures" />
      <PeriodBar
        period={periodIn(query)}
        from={period.from}
        to={period.to}
        units={units}
        people={names.map(({ id, name }) => ({ id, name }))}
      />
      <FigureCards
        label={t("title")}
        cards={[
          {
            name: t(leads ? "myDecisions" : "leaderDecisions"),
            number: figures.awaitingDecision,
            href: list({ awaitingDecision: true }),
          },
          { name: t("late"), number: figures.late, href: list({ dueStatus: "late" }), tone: "late" },
          { name: t("week"), number: figures.soon, href: list({ dueStatus: "week" }), tone: "soon" },
          { name: t("byUs"), number: figures.byUs, href: list({ owed: "us" }) },
          { name: t("toUs"), number: figures.toUs, href: list({ owed: "them" }) },
          { name: t("unassigned"), number: figures.unassigned, href: list({ responsible: "nobody" }) },
          { name: t("review"), number: figures.review, href: list({ dueStatus: "review" }) },
          { name: t("noDay"), number: figures.noDay, href: list({ dueStatus: "no_day" }) },
        ]}
      />
      <ListPart
        title={t(leads ? "myDecisions" : "leaderDecisions")}
        rows={data.awaitingDecision}
        total={figures.awaitingDecision}
        href={list({ awaitingDecision: true })}
        today={today}
        first={undefined}
      />
      <ListPart
        title={t("late")}
        rows={data.late}
        total={figures.late}
        href={list({ dueStatus: "late" })}
        today={today}
        first={figures.awaitingDecision > 0 ? 0 : undefined}
      />
      <section className={classes.part}>
        <h2>{t("byAssignee")}</h2>
        <div className={classes.columns}>
          <Shares
            title={t("byPerson")}
            head={t("person")}
            packed={packRows(
              data.persons.map((share) =>
                bar(share, share.name ?? t("nobody"), { responsible: share.key ?? "nobody" }),
              ),
            )}
          />
          <Shares
            title={t("byUnit")}
            head={t("unit")}
            packed={packRows(
              data.units.map((share) => bar(share, share.key ?? t("noUnit"), { unit: share.key ?? NO_UNIT })),
            )}
          />
        </div>
      </section>
      <Suspense
        fallback={
          <section className={classes.part} aria-busy="true">
            <h2>{t("byPartner")}</h2>
          </section>
        }
      >
        <Partners read={partners} bar={bar} />
      </Suspense>
      <ClosedPart
        closed={data.closed}
        units={data.closedByUnit}
        share={percent(data.closed.onTime, data.closed.onTime + data.closed.late)}
        listOf={(more) => list({ closed: "only", from: period.from, to: period.to, ...more })}
      />
      <section className={classes.part}>
        <h2>{t("withoutResult")}</h2>
        <p className={classes.hint}>{t("withoutResultHint")}</p>
        <div className={classes.columns}>
          {(["events", "agreements"] as const).map((what) => (
            <div key={what}>
              <h3>{t(`withoutResultCount.${what}`, { count: data.withoutResult[what].total })}</h3>
              {data.withoutResult[what].total > 0 && (
                <WithoutResultList
                  what={what}
                  label={t(`withoutResultCount.${what}`, { count: data.withoutResult[what].total })}
                  day={t("day")}
                  rows={data.withoutResult[what].rows}
                />
              )}
              {data.withoutResult[what].total > data.withoutResult[what].rows.length && (
                <p className={classes.more}>
                  <Link href={`/follow-ups/without-result?what=${what}&from=${period.from}&to=${period.to}`}>
                    {t("all", { count: data.withoutResult[what].total })}
                  </Link>
                </p>
              )}
            </div>
          ))}
        </div>
      </section>
    </OfficePage>
  );
}
