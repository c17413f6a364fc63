import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { PageSteps } from "@/components/page-steps";
import type { EventFilter } from "@/domain/events/inputs";
import { office } from "../../server-office";
import { type Query, withFilter } from "../address";
import { NewEventButton } from "../new-event-button";
import { EventList } from "./event-list";
import { listedEvent } from "./event-table";
import classes from "./events.module.css";

/** The events as rows, a page at a time; where there are none, what to do about it. */
export async function ListView({ query, filter }: { query: Query; filter: EventFilter }) {
  const [t, lang] = [await getTranslations(), await getLocale()];
  const { rows, total, more, pageSize } = await (await office()).events.list(filter);
  const narrowed = Object.keys(filter).some((name) => name !== "page");
  return (
    <>
      {total > 0 && (
        <p className={classes.total}>{t("events.total", { count: total, more: more ? "yes" : "no" })}</p>
      )}
      {rows.length > 0 ? (
        <EventList rows={rows.map((row) => listedEvent(row, lang))} label={t("nav.events")} />
      ) : narrowed ? (
        <EmptyState title={t("events.noneFound")} step={<Link href="?">{t("events.showAll")}</Link>}>
          {t("events.noneFoundText")}
        </EmptyState>
      ) : (
        <EmptyState title={t("events.none")} step={<NewEventButton />}>
          {t("events.noneText")}
        </EmptyState>
      )}
      <PageSteps
        label={t("events.pages")}
        page={filter.page ?? 1}
        pageSize={pageSize}
        total={total}
        more={more}
        hrefOf={(page) => withFilter(query, { page: String(page) })}
      />
    </>
  );
}
