import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { PageSteps } from "@/components/page-steps";
import { whatIn } from "@/domain/reminders/reminder-content";
import { office, requireSession } from "../../server-office";
import { type Query, withFilter } from "../address";
import { OfficePage } from "../office-page";
import { formatTimestamp } from "../timestamps";
import { filterIn } from "./filter-in";
import { MarkAll } from "./mark-all";
import { ReminderFilters } from "./reminder-filters";
import { ReminderList } from "./reminder-list";
import classes from "./reminders.module.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("reminders"))("title"),
});

/** Reminders by day, newest first; filters are stored in the address. */
export default async function RemindersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { office: place } = await requireSession();
  const query = await searchParams;
  const filter = filterIn(query);
  const { kind, unread, page } = filter;
  const { reminders } = await office();
  const [t, lang, found, waiting] = await Promise.all([
    getTranslations("reminders"),
    getLocale(),
    reminders.list(filter),
    reminders.unread(),
  ]);
  const rows = found.rows.map((row) => {
    const [day = "", time = ""] = formatTimestamp(row.at, place.timeZone).split(" ");
    const { id, noun, subjectId, eventId, details, parties, reference, logged, readAt, restricted } = row;
    const what = whatIn(row, lang);
    return {
      id,
      kind: row.kind,
      noun,
      subjectId,
      eventId,
      details,
      parties,
      reference,
      logged,
      what,
      day,
      time,
      read: readAt !== null,
      restricted,
    };
  });
  const narrowed = unread || kind !== undefined;
  return (
    <OfficePage crumbs={[{ name: t("title") }]}>
      <PageHeader title={t("title")} actions={waiting > 0 && <MarkAll />} />
      <div className={classes.head}>
        <ReminderFilters />
        <span role="status">{t("total", { count: found.total })}</span>
        <Link className={classes.choose} href="/settings/account#reminders">
          {t("settings")}
        </Link>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t(kind ? "noneFound" : unread ? "noneUnread" : "none")}
          step={narrowed && <Link href="/reminders">{t("showAll")}</Link>}
        >
          {t(kind ? "noneFoundText" : unread ? "noneUnreadText" : "noneText")}
        </EmptyState>
      ) : (
        <ReminderList rows={rows} />
      )}
      <PageSteps
        label={t("title")}
        page={page}
        pageSize={found.pageSize}
        total={found.total}
        hrefOf={(to) => withFilter({ ...query, page: undefined }, { page: String(to) })}
      />
    </OfficePage>
  );
}
