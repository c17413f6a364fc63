import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/link";
import { addDays, monthAfter } from "@/domain/events/days";
import { formatDay, formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { EventFilter } from "@/domain/events/inputs";
import { firstDayOf, lastDayOf } from "@/domain/events/span";
import type { CalendarRow } from "@/server/events/calendar";
import { office } from "../../server-office";
import { type Query, withFilter } from "../address";
import { weekFrom, weeksOf } from "./calendar";
import classes from "./calendar.module.css";
import { CalendarDayCell } from "./calendar-day-cell";

/** The days that a calendar shows: a month ("2026-11"), or the week from a Monday on. */
export type CalendarSpan = { view: "month"; month: string } | { view: "week"; monday: string };

const weeksIn = (span: CalendarSpan): string[][] =>
  span.view === "month" ? weeksOf(span.month) : [weekFrom(span.monday)];

const nameOf = (span: CalendarSpan, lang: "en" | "zh"): string =>
  span.view === "month"
    ? formatDay(span.month, lang)
    : formatWhen({ start: span.monday, end: addDays(span.monday, 6) }, lang);

const neighbour = (query: Query, span: CalendarSpan, by: 1 | -1): string =>
  span.view === "month"
    ? withFilter(query, { month: monthAfter(span.month, by) })
    : withFilter(query, { week: addDays(span.monday, 7 * by) });

const isOn = ({ start, end }: CalendarRow, day: string): boolean => {
  const begin = start ?? end;
  return begin !== null && begin.length === 10 && firstDayOf(begin) <= day && day <= lastDayOf(end ?? begin);
};

/** A month or a week of events by day; events without an exact day are listed below. */
export async function CalendarView({
  query,
  filter,
  span,
  today,
  mayCreate,
}: {
  query: Query;
  filter: EventFilter;
  span: CalendarSpan;
  today: string;
  mayCreate: boolean;
}) {
  const t = await getTranslations("events");
  const lang = await getLocale();
  const format = await getFormatter();
  const weeks = weeksIn(span);
  const days = weeks.flat();
  const { page: _page, ...narrowed } = filter;
  const { rows, more, conflicts } = await (await office()).events.calendar({
    ...narrowed,
    from: days[0] ?? today,
    to: days.at(-1) ?? today,
  });
  const placed = new Set(days.flatMap((day) => rows.filter((row) => isOn(row, day))));
  const unplaced = rows.filter((row) => !placed.has(row));
  const titleOf = (row: CalendarRow | undefined) => inLanguage(row?.title, lang) || t("noTitle");
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <section aria-label={nameOf(span, lang)}>
      <div className={classes.head}>
        <Link
          href={neighbour(query, span, -1)}
          aria-label={t(`${span.view}Before`)}
          title={t(`${span.view}Before`)}
        >
          ←
        </Link>
        <h2 className={classes.name}>{nameOf(span, lang)}</h2>
        <Link
          href={neighbour(query, span, 1)}
          aria-label={t(`${span.view}After`)}
          title={t(`${span.view}After`)}
        >
          →
        </Link>
        <Link className={classes.now} href={withFilter(query, { month: undefined, week: undefined })}>
          {t("today")}
        </Link>
      </div>
      {conflicts.length > 0 && (
        <ul className={classes.conflicts} aria-label={t("conflicts")}>
          {conflicts.map(({ personId, name, eventIds }) => (
            <li key={personId}>
              {t.rich("conflict", {
                name: inLanguage(name, lang),
                events: () =>
                  eventIds.map((id, at) => (
                    <span key={id}>
                      {at > 0 && " · "}
                      <Link href={`/events/${id}`}>{titleOf(byId.get(id))}</Link>
                    </span>
                  )),
              })}
            </li>
          ))}
        </ul>
      )}
      <table className={classes.calendar} data-view={span.view}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: "short", timeZone: "UTC" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <CalendarDayCell
                  key={day}
                  day={day}
                  rows={rows.filter((row) => isOn(row, day))}
                  isOther={span.view === "month" && !day.startsWith(span.month)}
                  isToday={day === today}
                  mayCreate={mayCreate}
                  detailed={span.view === "week"}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes.none}>{t(`${span.view}Empty`)}</p>}
      {more && <p className={classes.none}>{t("calendarMore", { count: rows.length })}</p>}
      {unplaced.length > 0 && (
        <ul className={classes.unplaced} aria-label={t("someDay")}>
          {unplaced.map((row) => (
            <li key={row.id}>
              {t("someDay")}
              {t("colon")}
              <Link className={classes.event} data-status={row.status} href={`/events/${row.id}`}>
                {titleOf(row)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
